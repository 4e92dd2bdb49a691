/**
 * What detection knows of one text and keeps between steps: its address zones, which forms stand somewhere in
 * it, and how far each scan has come. Made once per text; the scans of one text share it.
 */
import { isBoundary } from './characters.ts';
import type { RuleMemory } from './context-words.ts';
import type { Patterns } from './language/patterns.ts';
import type { EmphasisMemory } from './unknown-emphasis.ts';
import type { Words } from './words.ts';
import { createZones, type Zones } from './zones.ts';

export interface TextContext {
  readonly zones: Zones;
  readonly words: Words;
  /** Whether `form` stands somewhere in the text between word boundaries. Constant time after the first question. */
  has(form: string): boolean;
  /** What rules have read around earlier places. */
  readonly ruleWords: RuleMemory;
  readonly emphasis: EmphasisMemory;
  /** How far terms have been read: a term that crosses the cut between two steps is not read twice. */
  termsRead: number;
  /** The same for unknown acronyms. */
  unknownRead: number;
}

export function createTextContext(text: string, patterns: Patterns): TextContext {
  const answers = new Map<string, boolean>();
  return {
    zones: createZones(text, patterns),
    words: { forms: { all: [], next: 0 }, capitals: { all: [], next: 0 }, readTo: 0 },
    has(form) {
      let answer = answers.get(form);
      if (answer === undefined) {
        answer = contains(text, form);
        answers.set(form, answer);
      }
      return answer;
    },
    ruleWords: new Map(),
    emphasis: new Map(),
    termsRead: 0,
    unknownRead: 0,
  };
}

function contains(text: string, form: string): boolean {
  let at = text.indexOf(form);
  while (at >= 0) {
    if (isBoundary(text, at) && isBoundary(text, at + form.length)) return true;
    at = text.indexOf(form, at + 1);
  }
  return false;
}
