/** Whether a word has the shape of an acronym, whatever it means. */
import type { Patterns } from './language/patterns.ts';

/** Longer words in capitals are headings and emphasis: DRØFTING, INNSPILL. */
const LONGEST = 7;

/** The acronym in a word, without its ending, or null where the word has no such shape. */
export function acronymIn(word: string, patterns: Patterns): string | null {
  const { capitals, mixedLetters, numeralOrPlaceholder } = patterns;
  const head = capitals.exec(word)?.[1] ?? (mixedLetters.test(word) ? word : null);
  if (head === null || numeralOrPlaceholder.test(head)) return null;
  return head.length > LONGEST && capitals.test(head) ? null : head;
}
