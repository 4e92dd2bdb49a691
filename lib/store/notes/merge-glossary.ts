/**
 * Puts the glossaries of two machines, or of a machine and a file, together: of each name the later word counts, and the
 * other becomes an earlier state. The same in either order, in any grouping and however often.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { OperationId } from '../../model/note.ts';
import type { GlossaryState, OwnWord } from '../../model/own-term.ts';
import { MAX_EARLIER } from './decide-words.ts';
import { compareDecided, compareText } from './glossary-order.ts';

/** A word with all that is kept of it. */
export interface KeptWord extends OwnWord {
  /** Earlier states, the newest first. */
  readonly revisions: readonly GlossaryState[];
}

/** In the order of the names. */
export function mergeGlossaries(one: readonly KeptWord[], other: readonly KeptWord[]): readonly KeptWord[] {
  const merged = new Map<string, KeptWord>();
  for (const word of [...one, ...other])
    merged.set(word.name, mergeWords(merged.get(word.name) ?? null, word));
  return [...merged.values()].sort((first, second) => compareText(first.name, second.name));
}

/** Of one name. The newest fifty of the earlier states are kept. */
export function mergeWords(one: KeptWord | null, other: KeptWord): KeptWord {
  const states = new Map<OperationId, GlossaryState>();
  for (const state of [one, other].flatMap((word) => (word === null ? [] : statesOf(word)))) {
    const [first, second] = told(states.get(state.operation) ?? state, state);
    states.set(first.operation, first);
    if (second !== null) states.set(second.operation, second);
  }
  const [head = other, ...revisions] = [...states.values()].sort((first, second) =>
    compareDecided(second, first),
  );
  return { name: other.name, ...stateOf(head), revisions: revisions.slice(0, MAX_EARLIER) };
}

/** The newest first, where a word is as `mergeWords` made it. */
export function statesOf(word: KeptWord): readonly GlossaryState[] {
  return [stateOf(word), ...word.revisions];
}

export function isSameState(one: GlossaryState, other: GlossaryState): boolean {
  return textOf(one) === textOf(other);
}

/** An operation names one state. Where it was damaged or changed outside, the second text of it is kept beside. */
function told(one: GlossaryState, other: GlossaryState): readonly [GlossaryState, GlossaryState | null] {
  if (isSameState(one, other)) return [one, null];
  return textOf(one) > textOf(other) ? [one, underOwnName(other)] : [other, underOwnName(one)];
}

/** The state under an operation that its text gives: the same text is the same state, on every machine. */
export function underOwnName(state: GlossaryState): GlossaryState {
  const hex = bytesToHex(sha256(utf8ToBytes(textOf(state))));
  // Version 8: a UUID of somebody's own making.
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`];
  return { ...stateOf(state), operation: [...parts, hex.slice(20, 32)].join('-') as OperationId };
}

function stateOf({ operation, number, savedAt, choice }: GlossaryState): GlossaryState {
  return { operation, number, savedAt, choice };
}

function textOf(state: GlossaryState): string {
  return JSON.stringify(stateOf(state));
}
