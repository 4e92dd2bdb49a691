/** The form of an own entry in a view: what is written, what is wrong or asked, and saving it. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { OwnTerm, OwnWord } from '../../model/own-term.ts';
import type { GlossaryRepository } from '../../store/notes/glossary-repository.ts';
import { glossaryFailure } from '../glossary/glossary-failure.ts';
import { useOwnWord } from '../glossary/use-own-word.ts';
import type { IndexLists } from '../index-context.tsx';
import { editTermLink } from '../links.ts';
import { type DraftProblem, draftProblems } from './draft-problems.ts';
import {
  type FormState,
  heard,
  keepMine,
  replacedByNew,
  saved,
  takeOther,
  withoutForm,
  written,
} from './form-state.ts';
import { type FormWarning, formWarnings, warningName } from './form-warnings.ts';
import { wordsOf } from './ordinary-words.ts';
import { type StandingEntry, standingEntry } from './standing-entry.ts';
import { lineOf, type TermDraft, termOfDraft } from './term-draft.ts';
import type { WarningAnswer } from './WarningList.tsx';

export interface TermForm {
  readonly state: FormState;
  /** As it would be saved. */
  readonly term: OwnTerm;
  readonly standing: StandingEntry;
  readonly problems: readonly DraftProblem[];
  readonly nameIs: 'free' | 'taken' | 'locked';
  /** Those that are not answered. */
  readonly warnings: readonly FormWarning[];
  /** Names among the related ones that no entry has. */
  readonly unknownRelated: readonly string[];
  readonly write: (change: Partial<TermDraft>) => void;
  readonly answer: (warning: FormWarning, answer: WarningAnswer) => void;
  /** Resolves to whether it was saved. */
  readonly save: () => Promise<boolean>;
  readonly keepMine: () => Promise<boolean>;
  readonly takeOther: () => void;
}

interface Options {
  readonly begin: () => FormState;
  readonly lists: IndexLists;
  readonly repository: GlossaryRepository;
  readonly changes: number;
}

export function useTermForm({ begin, lists, repository, changes }: Options): TermForm {
  const [state, setState] = useState(begin);
  const { entry, draft, before } = state;
  const term = useMemo(() => termOfDraft(draft, before), [draft, before]);
  const standing = useMemo(
    () => standingEntry(entry ?? term.entry, lists.glossary),
    [entry, term.entry, lists.glossary],
  );
  const words = useMemo(
    () => wordsOf(plainTexts(lists.glossary, lists.cases)),
    [lists.glossary, lists.cases],
  );
  const warnings = useMemo(
    () =>
      formWarnings(term, before, lists.glossary, words).filter(
        (warning) => !state.answered.has(warningName(warning)),
      ),
    [term, before, lists.glossary, words, state.answered],
  );
  const problems = useMemo(() => draftProblems(draft), [draft]);
  // Where the other text of that name is shown, the reader chooses between the two.
  const isTaken = entry === null && standing.layered?.origin === 'own' && state.other?.name !== term.entry;
  const nameIs = standing.layered?.isLocked === true ? 'locked' : isTaken ? 'taken' : 'free';
  const asked = warnings.some((warning) => warning.is === 'ordinary-word' || !warning.isLocked);

  const read = useOwnWord(repository, entry ?? '', changes);
  // biome-ignore lint/correctness/useExhaustiveDependencies: heard once for each reading, whatever else has changed
  useEffect(() => {
    if (read !== null) setState((now) => heard(now, read.word, standing.below));
  }, [read]);

  const isBusy = useRef(false);
  const saveOn = async (basedOn: OwnWord | null): Promise<boolean> => {
    if (problems.length > 0 || nameIs !== 'free' || asked) {
      setState((now) => ({ ...now, saving: { is: 'refused' }, isTried: true }));
      return false;
    }
    if (isBusy.current) return false;
    isBusy.current = true;
    setState((now) => ({ ...now, saving: { is: 'saving' } }));
    try {
      const seen = basedOn ?? (entry === null ? replacedByNew(await repository.find(term.entry)) : null);
      const outcome = await repository.save(term.entry, { is: 'written', term }, seen);
      if (outcome.is === 'changed') {
        setState((now) => ({ ...now, saving: { is: 'refused' }, other: outcome.word }));
        return false;
      }
      setState((now) => saved(now, draft, outcome.word));
      // Loaded anew, the address leads back to what was saved.
      history.replaceState(null, '', editTermLink(term.entry, 'workspace').href);
      return true;
    } catch (thrown) {
      const failure = glossaryFailure(thrown);
      setState((now) => ({ ...now, saving: { is: 'failed', failure } }));
      return false;
    } finally {
      isBusy.current = false;
    }
  };

  return {
    state,
    term,
    standing,
    problems,
    nameIs,
    warnings,
    unknownRelated: term.related.filter((name) => !lists.terms.has(name)),
    write: (change) => setState((now) => written(now, change)),
    answer: (warning, answer) => setState((now) => answered(now, warning, answer)),
    save: () => saveOn(state.word),
    keepMine: () => {
      setState(keepMine);
      return saveOn(state.other);
    },
    takeOther: () => setState((now) => takeOther(now, standing.below)),
  };
}

function answered(form: FormState, warning: FormWarning, answer: WarningAnswer): FormState {
  switch (answer) {
    case 'near':
      return written(form, { marking: 'near' });
    case 'leave-out':
      return written(form, withoutForm({ ...form.draft, name: lineOf(form.draft.name) }, warning.form));
    case 'all-the-same':
      return { ...form, answered: new Set([...form.answered, warningName(warning)]) };
  }
}

/** Texts in ordinary language: built-in definitions and the cases' titles. */
function* plainTexts(glossary: IndexLists['glossary'], cases: IndexLists['cases']): Iterable<string> {
  for (const { term, origin } of glossary.terms) if (origin === 'built-in') yield term.definition;
  for (const { title } of cases.values()) if (title !== null) yield title;
}
