/**
 * The form of an own entry as it stands: what is written, what it began from, and what has come from another window
 * meanwhile. What is being written is never overwritten.
 */
import type { LayeredTerm } from '../../glossary/layered-glossary.ts';
import type { OwnTerm, OwnWord } from '../../model/own-term.ts';
import type { Term } from '../../model/term.ts';
import type { GlossaryFailure } from '../../strings/glossary-failure.ts';
import type { TermSeed } from '../links.ts';
import { draftOfSeed, draftOfTerm, lineOf, linesOf, type TermDraft } from './term-draft.ts';

export type Saving =
  | { readonly is: 'untouched' }
  | { readonly is: 'saving' }
  | { readonly is: 'saved' }
  /** Another window's text was taken in. */
  | { readonly is: 'renewed' }
  /** Something is to be put right, or answered, first. */
  | { readonly is: 'refused' }
  | { readonly is: 'failed'; readonly failure: GlossaryFailure };

export interface FormState {
  /** Null while it is new: the name can still be chosen. */
  readonly entry: string | null;
  /** The state that what is written is based on. */
  readonly word: OwnWord | null;
  /** What the form began with: rules that it does not show, and spellings that were thought of. */
  readonly before: Pick<OwnTerm, 'forms' | 'marking' | 'foundIn'> | null;
  readonly begun: TermDraft;
  readonly draft: TermDraft;
  readonly saving: Saving;
  /** What another window has saved since. */
  readonly other: OwnWord | null;
  /** Warnings that the reader has answered with "all the same". */
  readonly answered: ReadonlySet<string>;
  /** It was to be saved: what is wrong is said beside the fields. */
  readonly isTried: boolean;
}

const FRESH = {
  saving: { is: 'untouched' },
  other: null,
  answered: new Set<string>(),
  isTried: false,
} as const;

export function beginNew(seed: TermSeed): FormState {
  const draft = draftOfSeed(seed);
  const before = { forms: [], marking: { kind: 'always' } as const, foundIn: seed.foundIn ?? null };
  // What came along is not saved yet, but nothing is lost with it.
  return { ...FRESH, entry: null, word: null, before, begun: draft, draft };
}

/** @param below the entry that the reader's own stands before, or has hidden */
export function beginEdit(entry: string, word: OwnWord | null, below: LayeredTerm | null): FormState {
  const written = word?.choice?.is === 'written' ? word.choice.term : null;
  const before = written ?? (below === null ? null : ownTermOf(below.term));
  const draft = before === null ? draftOfSeed({ word: entry }) : draftOfTerm(before);
  return { ...FRESH, entry, word, before, begun: draft, draft };
}

function ownTermOf({ confidence: _, evidence: __, ...written }: Term): OwnTerm {
  return { ...written, foundIn: null };
}

export function isUnsaved({ begun, draft }: FormState): boolean {
  const fields = Object.keys(draft) as readonly (keyof TermDraft)[];
  return fields.some((field) => draft[field] !== begun[field]);
}

export function written(form: FormState, change: Partial<TermDraft>): FormState {
  const saving = form.saving.is === 'saving' ? form.saving : ({ is: 'untouched' } as const);
  return { ...form, draft: { ...form.draft, ...change }, saving };
}

/** What the store says of the entry now. */
export function heard(form: FormState, word: OwnWord | null, below: LayeredTerm | null): FormState {
  const { entry, saving } = form;
  if (entry === null || saving.is === 'saving' || word === null) return form;
  // What was asked before a save may be answered after it.
  if (word.number <= (form.word?.number ?? 0)) return form;
  if (isUnsaved(form)) return { ...form, other: word };
  return { ...beginEdit(entry, word, below), saving: { is: 'renewed' } };
}

/** @param draft as it was saved; more may have been written since */
export function saved(form: FormState, draft: TermDraft, word: OwnWord): FormState {
  const term = word.choice?.is === 'written' ? word.choice.term : null;
  return {
    ...form,
    entry: word.name,
    word,
    before: term ?? form.before,
    begun: draft,
    draft: form.draft === draft ? draft : { ...form.draft, name: draft.name },
    saving: form.draft === draft ? { is: 'saved' } : { is: 'untouched' },
    other: null,
    isTried: false,
  };
}

/**
 * What a new entry is written over without a question: a name that was hidden, ignored or taken back. Not what another
 * window has written under it meanwhile.
 */
export function replacedByNew(word: OwnWord | null): OwnWord | null {
  return word?.choice?.is === 'written' ? null : word;
}

/** The reader's text stands: it is saved on top of the other window's. */
export function keepMine(form: FormState): FormState {
  return { ...form, word: form.other, other: null };
}

/** The other window's text stands. */
export function takeOther(form: FormState, below: LayeredTerm | null): FormState {
  if (form.other === null) return form;
  return { ...beginEdit(form.other.name, form.other, below), saving: { is: 'renewed' } };
}

/** Where none is left, the name is the spelling; without the name, the entry is found by searching only. */
export function withoutForm(draft: TermDraft, form: string): TermDraft {
  const all = linesOf(draft.forms);
  const name = lineOf(draft.name);
  const left = (all.length === 0 ? [name] : all).filter((line) => line !== form);
  const isUnmarked = left.length === 0 && form === name;
  return { ...draft, forms: left.join('\n'), marking: isUnmarked ? 'never' : draft.marking };
}
