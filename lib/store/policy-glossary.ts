/**
 * An organisation's entries of the glossary, in a shape that an administrator writes by hand (docs/administrators.md).
 * Parsed entry by entry: one that cannot be read is left out, and said with its place, and the others count.
 */
import type { OrganisationGlossary } from '../glossary/layered-glossary.ts';
import type { OwnTerm } from '../model/own-term.ts';
import type { Condition, Marking } from '../model/term.ts';
import { ownTermSchema } from './own-word-schema.ts';

/** What is wrong with an entry. */
export type EntryFault =
  | { readonly is: 'no-entry' }
  /** Neither an expansion nor a definition. */
  | { readonly is: 'says-nothing' }
  | { readonly is: 'twice' }
  /** The only one for which the entry is not left out. */
  | { readonly is: 'unknown-field'; readonly field: string }
  | { readonly is: 'bad-field'; readonly field: string };

export type GlossaryFault =
  | { readonly is: 'not-a-list' }
  | { readonly is: 'too-many'; readonly most: number }
  /** `place` counts from 1. */
  | {
      readonly is: 'entry';
      readonly place: number;
      readonly name: string | null;
      readonly fault: EntryFault;
    };

/** The background reads them at each of its starts, before a card: 60 ms for so many. */
export const MAX_POLICY_ENTRIES = 2000;
/** UTF-16 units: so many entries of a thousand each. */
const MAX_JSON = 2_000_000;
/** Characters on either side in which a word of `near` stands: as most built-in entries have it. */
const NEAR_DISTANCE = 80;
/** Characters of a name that is shown. */
const MAX_SHOWN = 60;

/** What an administrator may write, and the part of the entry that it becomes. */
const FIELDS = {
  entry: 'entry',
  forms: 'forms',
  otherNames: 'otherNames',
  expansion: 'expansion',
  english: 'expansion',
  definition: 'definition',
  category: 'category',
  otherMeanings: 'otherMeanings',
  related: 'related',
  mark: 'marking',
  near: 'marking',
  notNear: 'marking',
} as const satisfies Readonly<Record<string, keyof OwnTerm>>;

type Written = Readonly<Record<string, unknown>>;

/** @param value a list, or one as JSON: in the Windows registry of Firefox there are only texts */
export function parsePolicyGlossary(value: unknown): {
  readonly terms: OrganisationGlossary['terms'];
  readonly faults: readonly GlossaryFault[];
} {
  const entries: unknown = typeof value === 'string' ? listOf(value) : value;
  if (!Array.isArray(entries)) return { terms: [], faults: [{ is: 'not-a-list' }] };
  const faults: GlossaryFault[] = [];
  const terms = new Map<string, OwnTerm>();
  for (const [at, written] of entries.slice(0, MAX_POLICY_ENTRIES).entries()) {
    const read = readEntry(written);
    const isTwice = read.term !== null && terms.has(read.term.entry);
    if (read.term !== null && !isTwice) terms.set(read.term.entry, read.term);
    for (const fault of isTwice ? [{ is: 'twice' } as const] : read.faults)
      faults.push({ is: 'entry', place: at + 1, name: shownName(written), fault });
  }
  if (entries.length > MAX_POLICY_ENTRIES) faults.push({ is: 'too-many', most: MAX_POLICY_ENTRIES });
  return { terms: [...terms.values()], faults };
}

/** Null where it is none. */
function listOf(json: string): unknown {
  try {
    return json.length > MAX_JSON ? null : JSON.parse(json);
  } catch {
    return null;
  }
}

function readEntry(value: unknown): {
  readonly term: OwnTerm | null;
  readonly faults: readonly EntryFault[];
} {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { term: null, faults: [{ is: 'no-entry' }] };
  const written = Object.fromEntries(Object.entries(value).map(([field, one]) => [field, trimmed(one)]));
  if (typeof written.entry !== 'string' || written.entry === '')
    return { term: null, faults: [{ is: 'no-entry' }] };
  const parsed = ownTermSchema.safeParse(asOwnTerm(written));
  if (!parsed.success) {
    const wrong = parsed.error.issues.map(({ path }) => writtenField(path));
    return { term: null, faults: [...new Set(wrong)].map((field) => ({ is: 'bad-field', field })) };
  }
  const { expansion, definition } = parsed.data;
  if (expansion.nb === null && expansion.en === null && definition === '')
    return { term: null, faults: [{ is: 'says-nothing' }] };
  const unknown = Object.keys(written).filter((field) => !Object.hasOwn(FIELDS, field));
  return {
    term: parsed.data,
    faults: unknown.map((field) => ({ is: 'unknown-field', field: field.slice(0, MAX_SHOWN) })),
  };
}

/** Not yet checked: the schema says what is wrong with it. */
function asOwnTerm(written: Written): object {
  return {
    entry: written.entry,
    forms: written.forms ?? [written.entry],
    otherNames: written.otherNames ?? [],
    expansion: { nb: written.expansion || null, en: written.english || null },
    definition: written.definition ?? '',
    category: written.category ?? 'annet',
    otherMeanings: written.otherMeanings ?? [],
    related: written.related ?? [],
    marking: markingOf(written),
    foundIn: null,
  };
}

/** Null, which the schema refuses, where it cannot be told what is meant. */
function markingOf({ mark = 'always', near, notNear }: Written): Marking | null {
  if (mark === 'never') return { kind: 'never' };
  if (mark !== 'always') return null;
  const [when, unless] = [nearAny(near), nearAny(notNear)];
  return when.length === 0 ? { kind: 'always', unless } : { kind: 'in-context', rule: { when, unless } };
}

function nearAny(words: unknown): readonly Condition[] {
  if (words === undefined || (Array.isArray(words) && words.length === 0)) return [];
  return [{ is: 'near', words: words as readonly string[], distance: NEAR_DISTANCE }];
}

/** The field that an administrator has written, of a place in the entry that was made from it. */
function writtenField(path: readonly PropertyKey[]): string {
  if (path[0] === 'expansion') return path[1] === 'en' ? 'english' : 'expansion';
  if (path[0] !== 'marking') return String(path[0]);
  if (path.length < 2) return 'mark';
  return path.includes('when') ? 'near' : 'notNear';
}

function trimmed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => (typeof one === 'string' ? one.trim() : one));
  return typeof value === 'string' ? value.trim() : value;
}

function shownName(written: unknown): string | null {
  const { entry } = Object(written) as Written;
  return typeof entry === 'string' && entry.trim() !== '' ? entry.trim().slice(0, MAX_SHOWN) : null;
}
