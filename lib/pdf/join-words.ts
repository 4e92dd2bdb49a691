/** What stands between two runs of letters, and whether the hyphen at the end of a line is the word's own. */
import type { Run } from './bands.ts';

/** Shares of the letters' size: where the file writes no space, and where it does. */
const SPACE = 0.16;
const TOUCHING = 0.04;
/** "26/" and "25": how far apart the halves of a number may stand. */
const NUMBER_GAP = 0.6;

/** On one line. */
export function betweenRuns(before: Run, run: Run): '' | ' ' {
  const size = Math.max(before.size, run.size);
  const gap = (run.left - before.right) / size;
  if (isSplitNumber(before.text, run.text) && gap < NUMBER_GAP) return '';
  if (run.item.spaced) return gap > TOUCHING || run.index !== before.index + 1 ? ' ' : spaceWhereWords(run);
  return gap >= SPACE ? ' ' : '';
}

/** The file says white space where letters touch: so it is, but for marks that close a word. */
function spaceWhereWords({ text }: Run): '' | ' ' {
  return /^[,.;:!?)\]»”]/u.test(text) ? '' : ' ';
}

function isSplitNumber(before: string, after: string): boolean {
  return (
    (/(?<![\d/])\d{1,3}\/$/u.test(before) && /^\d{2}(?:\d{2})?(?!\d)/u.test(after)) ||
    (/(?<![\d/])\d{1,3}$/u.test(before) && /^\/\d{2}(?:\d{2})?(?!\d)/u.test(after))
  );
}

/** "51/2" and "4": in a cell that is too narrow for the number. */
export function isCutNumber(before: string, after: string): boolean {
  return /(?<![\d/])\d{1,3}\/\d$/u.test(before) && /^\d(?!\d)/u.test(after);
}

export interface LineJoin {
  readonly separator: '' | ' ';
  readonly dropped: 0 | 1;
}

/** Between a line and the next of the same paragraph. */
export function betweenLines(before: string, after: string): LineJoin {
  if (isSplitNumber(before, after) || isCutNumber(before, after)) return { separator: '', dropped: 0 };
  if (!/[\p{L}\p{N}][-\u2010\u2011]$/u.test(before)) {
    // "og/" + "eller", "www.helse" + … are one word; "NPR/" + "KPR" too.
    return { separator: /[\p{L}\p{N}]\/$/u.test(before) ? '' : ' ', dropped: 0 };
  }
  const word = /[\p{L}\p{N}\p{M}-]+$/u.exec(before.slice(-60, -1))?.[0] ?? '';
  // "Helse- og omsorg": the hyphen stands for the other word's end.
  if (/^(?:og|eller|samt|and|or|til|\/)(?![\p{L}])/u.test(after)) return { separator: ' ', dropped: 0 };
  if (!/^[\p{L}\p{N}]/u.test(after)) return { separator: ' ', dropped: 0 };
  return { separator: '', dropped: keepsHyphen(word, after) ? 0 : 1 };
}

/**
 * The hyphen is the word's own after a lone letter ("e-helse"), a capital ("EPJ-løftet", "FHIR-") or a figure
 * ("2023-2025"), before a capital or a figure ("Helse-Norge"), and where the word has one already ("peer-to-peer").
 */
function keepsHyphen(word: string, after: string): boolean {
  if (word.length === 1 || /(?:^|-)\p{L}$/u.test(word)) return true;
  if (/[\p{Lu}\p{N}]$/u.test(word) || /^[\p{Lu}\p{N}]/u.test(after)) return true;
  return /^\p{L}{1,3}-\p{L}{1,3}$/u.test(word);
}
