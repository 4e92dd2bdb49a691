/**
 * The text beside a number, made plain for comparing: tags, Markdown signs and invisible characters removed,
 * every space one space, line breaks and tabs kept. Windows are short and bounded, so work stays linear; their
 * positions do not map back to the text and are never given out.
 */
import type { Patterns } from './language/patterns.ts';

/** How far a rule may look from a number, in UTF-16 units. Two wrapped lines of a paper are about 200. */
export const WINDOW = 220;

/** `text.slice(from, to)`, made plain. */
export function plain(text: string, from: number, to: number, patterns: Patterns): string {
  const window = text.slice(Math.max(0, from), to);
  if (!patterns.unplain.test(window)) return window;
  const made = window
    .replace(patterns.unseen, '')
    .replace(patterns.markupSigns, ' ')
    .replace(patterns.lineBreaks, '\n');
  return patterns.uncomposed.test(made) ? made.normalize() : made;
}
