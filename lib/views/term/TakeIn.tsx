/** Takes a definition into the reader's own glossary with one key, says what came of it, and takes it back. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LayeredTerm } from '../../glossary/layered-glossary.ts';
import type { FoundDefinition } from '../../model/definition.ts';
import type { GlossaryRepository } from '../../store/notes/glossary-repository.ts';
import { foundDefinitionsStrings } from '../../strings/found-definitions.ts';
import { type GlossaryFailure, glossaryFailureWords } from '../../strings/glossary-failure.ts';
import { glossaryFailure } from '../glossary/glossary-failure.ts';
import { useNotes } from '../notes/use-notes.ts';
import { usePage } from '../page-context.ts';
import { wordsOf } from '../term-editor/ordinary-words.ts';
import type { MeaningStatus } from './found-meanings.ts';
import { type JustTaken, justTaken, rememberTaken } from './just-taken.ts';
import { takenTerm } from './taken-term.ts';

interface Props {
  readonly found: FoundDefinition;
  /** Null where the glossary has none of this name. */
  readonly entry: LayeredTerm | null;
  readonly status: MeaningStatus;
  /** Texts in ordinary words, to tell whether the abbreviation is one of them. */
  readonly texts: () => Iterable<string>;
}

/** ms. A page that is opened later says what was done, and leaves the focus alone. */
const NEWS = 5_000;

type Outcome = 'none' | 'saving' | 'taken' | 'undone' | 'changed' | GlossaryFailure;

export function TakeIn({ found, entry, status, texts }: Props) {
  const strings = foundDefinitionsStrings(usePage().language);
  const { store } = useNotes();
  const name = entry?.term.entry ?? found.short;
  const [outcome, setOutcome] = useState<Outcome>('none');
  const said = useRef<HTMLParagraphElement>(null);
  const taken = justTaken(name);
  // It may have been written over since.
  const isTaken = taken?.long === found.long && (outcome === 'taken' || status === 'own');
  // The button that had the focus is gone; with it, where the word is new, the page that said that there is none.
  useEffect(() => {
    const hasLostFocus = document.activeElement === null || document.activeElement === document.body;
    const isNews = outcome === 'undone' || (isTaken && Date.now() - (taken?.at ?? 0) < NEWS);
    if (hasLostFocus && isNews) said.current?.focus();
  }, [outcome, isTaken, taken]);

  const run = (work: (glossary: GlossaryRepository) => Promise<Outcome>): void => {
    if (outcome === 'saving') return;
    setOutcome('saving');
    (store === null ? Promise.resolve<Outcome>('silent') : work(store.glossary)).then(setOutcome, (error) =>
      setOutcome(glossaryFailure(error)),
    );
  };
  const take = (): void =>
    run(async (glossary) => {
      const head = await glossary.find(name);
      const term = takenTerm(found, entry, head?.choice ?? null, wordsOf(texts()));
      const saved = await glossary.save(name, { is: 'written', term }, head);
      if (saved.is === 'changed') return 'changed';
      rememberTaken(name, {
        word: saved.word,
        before: head?.choice ?? null,
        long: found.long,
        at: Date.now(),
      });
      return 'taken';
    });
  const undo = ({ word, before }: JustTaken): void =>
    run(async (glossary) => {
      const saved = await glossary.save(name, before, word);
      rememberTaken(name, null);
      return saved.is === 'changed' ? 'changed' : 'undone';
    });

  return (
    <div class="row-actions take-in">
      {isTaken ? (
        <>
          <p class="small" role="status" tabIndex={-1} ref={said}>
            {strings.taken}
          </p>
          <button type="button" class="ds-link text-button" onClick={() => undo(taken)}>
            {strings.undo}
          </button>
        </>
      ) : (
        <Offer status={status} onTake={take} />
      )}
      {outcome === 'undone' && (
        <p class="small" role="status" tabIndex={-1} ref={said}>
          {strings.undone}
        </p>
      )}
      <Failure outcome={outcome} />
    </div>
  );
}

function Failure({ outcome }: { readonly outcome: Outcome }) {
  const { language } = usePage();
  switch (outcome) {
    case 'none':
    case 'saving':
    case 'taken':
    case 'undone':
      return null;
    case 'changed':
      return <p role="alert">{foundDefinitionsStrings(language).changed}</p>;
    default:
      return <p role="alert">{glossaryFailureWords(outcome, language)}</p>;
  }
}

function Offer({ status, onTake }: { readonly status: MeaningStatus; readonly onTake: () => void }) {
  const strings = foundDefinitionsStrings(usePage().language);
  switch (status) {
    case 'own':
      return <p class="small subtle">{strings.isOwn}</p>;
    case 'said':
      return <p class="small subtle">{strings.isSaid}</p>;
    case 'locked':
      return <p class="small subtle">{strings.locked}</p>;
    default:
      return (
        <button type="button" class="ds-button" data-variant="secondary" data-size="sm" onClick={onTake}>
          {status === 'beside' ? strings.takeBeside : strings.take}
        </button>
      );
  }
}
