/**
 * Counts the terms found in a paper against its labels, list by list as the README of the gold says: `terms` are
 * required, `termsContext` and `termsOptional` are neutral, all else that is marked is wrong.
 */
import type { TermMention } from '../../lib/model/mention.ts';
import type { Gold, GoldTerm, GoldTrap } from './gold.ts';

export interface TermScore {
  readonly gold: number;
  readonly found: number;
  /** Required labels that were found, by their own or another acceptable span, as that entry. */
  readonly hits: number;
  readonly neutral: number;
  readonly wrong: number;
  /** Of the wrong ones, those that are labelled as never to be marked, or as a trap. */
  readonly traps: number;
  readonly notes: readonly string[];
}

export function scoreTerms(found: readonly TermMention[], gold: Gold): TermScore {
  const notes: string[] = [];
  const required = spansOf(gold.terms);
  const context = spansOf(gold.termsContext);
  const met = new Set<GoldTerm>();
  let neutral = 0;
  let wrong = 0;
  let traps = 0;
  for (const mention of found) {
    const label = required.get(entryKey(mention));
    if (label !== undefined) {
      met.add(label);
    } else if (context.has(entryKey(mention)) || isOptional(mention, gold.termsOptional)) {
      neutral += 1;
    } else {
      const trap = isTrap(mention, gold.termTraps) || spansOf(gold.termsNever).has(entryKey(mention));
      wrong += 1;
      if (trap) traps += 1;
      notes.push(`${trap ? 'felle' : 'falsk'} ${mention.text} som ${mention.entry} (${mention.start})`);
    }
  }
  for (const label of gold.terms) {
    // The whole expansion is marked ("Helse Vest RHF"): what stands inside is not missed.
    const covered = found.some(
      ({ start, end }) => start <= label.start && label.end <= end && end - start > label.end - label.start,
    );
    if (!met.has(label) && covered && isInsideOptional(label, gold.termsOptional)) met.add(label);
    else if (!met.has(label)) notes.push(`ikke funnet ${label.text} som ${label.entry} (${label.start})`);
  }
  return { gold: gold.terms.length, found: found.length, hits: met.size, neutral, wrong, traps, notes };
}

/** Labels by span and entry, each of its acceptable spans. */
function spansOf(labels: readonly GoldTerm[]): Map<string, GoldTerm> {
  const spans = new Map<string, GoldTerm>();
  for (const label of labels) {
    spans.set(entryKey(label), label);
    for (const [start, end] of label.alt ?? []) spans.set(entryKey({ ...label, start, end }), label);
  }
  return spans;
}

/**
 * Optional labels were made from patterns: as that entry, a mark that overlaps one is neutral, and so is one that
 * covers just the label, whatever entry it is taken for (short names stand for more than one).
 */
function isOptional(mention: TermMention, optional: readonly GoldTerm[]): boolean {
  return optional.some(
    ({ start, end, entry }) =>
      (start === mention.start && end === mention.end) ||
      (start < mention.end && mention.start < end && entry === mention.entry),
  );
}

function isInsideOptional(label: GoldTerm, optional: readonly GoldTerm[]): boolean {
  return optional.some(({ start, end }) => start <= label.start && label.end <= end);
}

/** A trap with an entry is one only for that entry; a glued word only where all of it is claimed. */
function isTrap(mention: TermMention, traps: readonly GoldTrap[]): boolean {
  return traps.some(
    ({ start, end, entry }) =>
      mention.start === start && mention.end === end && (entry === undefined || entry === mention.entry),
  );
}

function entryKey({ start, end, entry }: { start: number; end: number; entry: string }): string {
  return `${start}-${end} ${entry}`;
}
