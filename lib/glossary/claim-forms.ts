/**
 * Gives each surface form to one entry: a text is never marked for two, and the other one says so. A reader's entry has
 * it before an organisation's, and that one before a built-in one; a locked one has it before them all.
 */
import type { LayeredTerm } from './layered-glossary.ts';

export interface TakenForm {
  readonly form: string;
  /** The entry that is marked by it. */
  readonly by: string;
}

/**
 * @param terms among equals the first has the form
 * @param decided names, the reader's last decision first: of two own entries the one that comes first has the form
 */
export function claimForms(
  terms: readonly LayeredTerm[],
  decided: readonly string[],
): readonly LayeredTerm[] {
  // As most readers have it, asked for at each start of the background; built-in entries share no form (a test).
  if (terms.every(({ origin, leftOut }) => origin === 'built-in' && leftOut.length === 0)) return terms;
  const owners = new Map<string, string>();
  const places = new Map(decided.map((name, place) => [name, place]));
  const placeOf = ({ term, origin }: LayeredTerm): number =>
    origin === 'own' ? (places.get(term.entry) ?? decided.length) : decided.length;
  const order = (one: LayeredTerm, other: LayeredTerm): number =>
    rankOf(one) - rankOf(other) || placeOf(one) - placeOf(other);
  for (const layered of terms.toSorted(order)) {
    const leftOut = new Set(layered.leftOut);
    for (const form of layered.term.forms) {
      const spelling = spellingOf(form);
      if (!leftOut.has(form) && !owners.has(spelling)) owners.set(spelling, layered.term.entry);
    }
  }
  return terms.map((layered) => withoutLost(layered, owners));
}

function withoutLost(layered: LayeredTerm, owners: ReadonlyMap<string, string>): LayeredTerm {
  const { term, leftOut } = layered;
  const taken: TakenForm[] = [];
  const kept: string[] = [];
  for (const form of term.forms) {
    if (leftOut.includes(form)) continue;
    const by = owners.get(spellingOf(form));
    if (by === undefined || by === term.entry) kept.push(form);
    else taken.push({ form, by });
  }
  if (taken.length + leftOut.length === 0) return layered;
  const lost = [...taken.map(({ form }) => form), ...leftOut];
  return { ...layered, taken, term: { ...term, forms: kept, otherNames: [...term.otherNames, ...lost] } };
}

function rankOf({ origin, isLocked }: LayeredTerm): number {
  if (isLocked) return 0;
  return origin === 'own' ? 1 : origin === 'organisation' ? 2 : 3;
}

/**
 * The same for forms that a text matches alike (`lib/detect/recogniser.ts`): a space, however long, and a hyphen are one
 * place between two words; a hyphen between spaces is a dash.
 */
export function spellingOf(form: string): string {
  return form.normalize('NFC').replace(/(?:[^\S\uFEFF]+|[-‐‑][^\S\uFEFF]*)([-‐‑]?)/g, ' $1');
}
