/** Mentions with their places in the page, in reading order, and what can be asked of such a list. */

import type { StepDetection } from '../detect/detect.ts';
import type { CardKey } from '../model/card.ts';
import type { HeadingSpan, Mention } from '../model/mention.ts';
import type { TermPainting } from '../model/settings.ts';
import { lastNotAbove, offsetOf, type PageText, type Place, placeOf } from './page-text.ts';

/**
 * Above this the list is cut and the report says so. A page with 100,000 matches is no paper any more, and
 * each place takes about 300 bytes.
 */
export const MAX_MENTIONS = 50_000;

export interface Placed {
  /** The same for the same place for as long as its text stands, whatever else of the page changes. */
  readonly id: number;
  readonly mention: Mention;
  readonly place: Place;
}

/** What one scan has found so far. Grows while the scan runs. */
export interface PageMentions {
  readonly page: PageText;
  /** Reading order. */
  readonly mentions: Placed[];
  truncated: boolean;
}

/** Adds what a step of detection found; a place that `before` knows keeps its id, another gets a new one. */
export function addFound(
  found: PageMentions,
  step: StepDetection,
  before: PageMentions,
  newId: () => number,
): void {
  const { page, mentions } = found;
  const known = mentions.length;
  const startOf = (at: number): number => mentions[at]?.mention.start ?? Number.NaN;
  for (const mention of [...step.cases, ...step.terms].sort((a, b) => a.start - b.start)) {
    if (mentions.length >= MAX_MENTIONS) {
      found.truncated = true;
      break;
    }
    const place = placeOf(page, mention.start, mention.end);
    if (place === null) continue;
    const old = findAt(before, place.startContainer, place.startOffset);
    const same = old?.mention.text === mention.text && old.mention.kind === mention.kind;
    mentions.push({ id: same ? old.id : newId(), mention, place });
  }
  // A step may reach back behind the one before it.
  if (startOf(known) < startOf(known - 1)) mentions.sort((a, b) => a.mention.start - b.mention.start);
}

/** The mention that begins at a position of a text node, or holds it. A caret may stand at either edge. */
export function findAt({ page, mentions }: PageMentions, node: Node, offset: number): Placed | null {
  const at = offsetOf(page, node, offset);
  if (at === null) return null;
  const index = lastNotAbove(mentions.length, (i) => mentions[i]?.mention.start ?? 0, at);
  const found = mentions[index];
  return found !== undefined && at <= found.mention.end ? found : null;
}

/** What a card is asked for by. */
export function cardKeyOf(mention: Mention): CardKey {
  if (mention.kind === 'term') return { kind: 'term', entry: mention.entry };
  const { number, year, basis } = mention;
  const councils = mention.council === null ? mention.candidates : [mention.council];
  return { kind: 'case', candidates: councils.map((council) => ({ council, number, year })), basis };
}

/** The mentions to paint: every case, and terms by the reader's setting. A section runs from heading to heading. */
export function chooseMarks(
  mentions: readonly Placed[],
  headings: readonly HeadingSpan[],
  painting: TermPainting,
): readonly Placed[] {
  let section = 0;
  let seen = new Set<string>();
  return mentions.filter(({ mention }) => {
    if (mention.kind === 'case' || painting === 'every') return true;
    if (painting === 'none') return false;
    const before = section;
    while ((headings[section]?.start ?? Number.POSITIVE_INFINITY) <= mention.start) section += 1;
    if (section !== before) seen = new Set();
    const isFirst = !seen.has(mention.entry);
    seen.add(mention.entry);
    return isFirst;
  });
}

/** True while the page still says what was read there. */
export function isIntact({ mention, place }: Placed): boolean {
  return says(place, mention.text);
}

/** True while a place is in the page and holds `words`; white space of any kind is the same. */
export function says(
  { startContainer, startOffset, endContainer, endOffset }: Place,
  words: string,
): boolean {
  const text = spaced(words);
  if (!startContainer.isConnected || !endContainer.isConnected) return false;
  const same = startContainer === endContainer;
  const first = startContainer.data.slice(startOffset, same ? endOffset : undefined);
  if (same) return spaced(first) === text;
  const last = endContainer.data.slice(0, endOffset);
  return text.startsWith(spaced(first)) && text.endsWith(spaced(last).trimStart());
}

function spaced(text: string): string {
  return text.replace(/[\n\t\r\f]/g, ' ');
}
