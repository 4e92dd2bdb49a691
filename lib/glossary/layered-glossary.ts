/**
 * The glossary as a reader has it: what is built in, what an organisation adds, what the reader has decided, in this
 * order, the last wins. Where the organisation locks its entries, its own come last.
 */
import type { GlossaryChoice, OwnTerm, OwnWord } from '../model/own-term.ts';
import type { Term, TermOrigin } from '../model/term.ts';
import { claimForms, spellingOf, type TakenForm } from './claim-forms.ts';

export interface LayeredTerm {
  /** Its forms are those that it is marked by; the others are names to find it by. */
  readonly term: Term;
  readonly origin: TermOrigin;
  /** The entry of the same name that it stands before; null where there is none. */
  readonly instead: LayeredTerm | null;
  /** The reader can neither write over it nor hide it. */
  readonly isLocked: boolean;
  /** Forms that another entry is marked by. */
  readonly taken: readonly TakenForm[];
  /** Forms that the reader does not want marked. */
  readonly leftOut: readonly string[];
}

export interface OrganisationGlossary {
  /** The first of a name counts. */
  readonly terms: readonly OwnTerm[];
  /** The reader cannot write over these, nor hide them. */
  readonly isLocked: boolean;
}

export const NO_ORGANISATION: OrganisationGlossary = { terms: [], isLocked: false };

export interface LayeredGlossary {
  /**
   * What is marked and found, one for each name, each form with one of them. A reader's entry that a locked one stands
   * before is the `instead` of that one.
   */
  readonly terms: readonly LayeredTerm[];
  /** What the reader has hidden, to be brought back. */
  readonly hidden: readonly LayeredTerm[];
  /** Words that nobody knows and that are not to be asked about. */
  readonly ignored: ReadonlySet<string>;
  /** Those, and the forms of what is hidden or left out: capital-looking words that no list asks about. */
  readonly unasked: ReadonlySet<string>;
}

export function layerGlossary(
  builtIn: readonly Term[],
  organisation: OrganisationGlossary,
  own: readonly OwnWord[],
): LayeredGlossary {
  const layers = new Map<string, LayeredTerm>();
  const hidden: LayeredTerm[] = [];
  const ignored = new Set<string>();
  for (const term of builtIn) layers.set(term.entry, layer(term, 'built-in', null));
  const named = new Set<string>();
  for (const term of organisation.terms) {
    if (named.has(term.entry)) continue;
    named.add(term.entry);
    const below = layers.get(term.entry) ?? null;
    const above = layer(termOf(term, 'organisation'), 'organisation', below);
    layers.set(term.entry, { ...above, isLocked: organisation.isLocked });
  }
  const decisions = own.toSorted(lastFirst);
  for (const { name, choice } of decisions) {
    const below = layers.get(name) ?? null;
    if (choice?.is === 'ignored') ignored.add(name);
    else if (choice?.is === 'hidden' && below !== null && !below.isLocked) {
      hidden.push(below);
      layers.delete(name);
    } else if (choice !== null) {
      const above = decided(name, choice, below);
      if (above !== null) layers.set(name, above);
    }
  }
  // The last decision is the reader's last word where two entries have one form.
  const terms = claimForms(
    [...layers.values()],
    decisions.map(({ name }) => name),
  );
  const unasked = [
    ...hidden.flatMap(({ term }) => term.forms),
    ...terms.flatMap(({ leftOut }) => leftOut),
    ...ignored,
  ];
  return { terms, hidden, ignored, unasked: new Set(unasked) };
}

/** The entry of this name that is marked and found; null where there is none, or it is hidden. */
export function findLayered({ terms }: LayeredGlossary, entry: string): LayeredTerm | null {
  return terms.find(({ term }) => term.entry === entry) ?? null;
}

/** An entry as it is marked, found and drawn. Whoever wrote it is taken at their word. */
export function termOf({ foundIn, ...written }: OwnTerm, origin: 'organisation' | 'own'): Term {
  return {
    ...written,
    // As texts are matched: composed letters, no white space around.
    forms: written.forms.map((form) => form.normalize('NFC').trim()).filter((form) => form !== ''),
    confidence: 'certain',
    evidence: {
      expansion: origin === 'own' ? 'reader' : 'organisation',
      sources: foundIn === null ? [] : [foundIn.label],
      notes: foundIn === null ? [] : [foundIn.sentence],
    },
  };
}

/** What stands where the reader has decided so; null: what stood there. */
function decided(name: string, choice: GlossaryChoice, below: LayeredTerm | null): LayeredTerm | null {
  if (choice.is === 'written') {
    const written = termOf({ ...choice.term, entry: name }, 'own');
    if (below?.isLocked !== true) return layer(written, 'own', below);
    return { ...below, instead: layer(written, 'own', below.instead) };
  }
  if (choice.is !== 'without-forms' || below === null || below.isLocked) return null;
  const unwanted = new Set(choice.forms.map(spellingOf));
  return { ...below, leftOut: below.term.forms.filter((form) => unwanted.has(spellingOf(form))) };
}

function layer(term: Term, origin: TermOrigin, instead: LayeredTerm | null): LayeredTerm {
  return { term, origin, instead, isLocked: false, taken: [], leftOut: [] };
}

function lastFirst(one: OwnWord, other: OwnWord): number {
  if (one.savedAt !== other.savedAt) return one.savedAt < other.savedAt ? 1 : -1;
  return one.name < other.name ? -1 : 1;
}
