/**
 * What a case's running text points to besides the rows of earlier treatments: another case ("sak 19/23 «…»"), a
 * correction of it, its continuation, and the minutes that the case approves. Each with its sentence.
 */

import { councilNamed } from '../detect/council-names.ts';
import { PATTERNS } from '../detect/language/patterns.ts';
import type { IsoDate } from '../model/date.ts';
import type { CaseMention } from '../model/mention.ts';
import type { AgendaItem, CaseReference, Paper, SourceSpan } from '../model/paper.ts';
import { readMeetingDates, readNumericDate } from './dates.ts';
import { approvesMinutes, meetingReferences } from './meeting-references.ts';
import { paragraphEnd, sentenceAround } from './sentence.ts';
import { cleanWording } from './wording.ts';

const CORRECTS =
  /(?<!\p{L})(?:rettet|rettes|rettast|retta|retting|korrigert|korrigeres|korrigering|endring(?:er|ar)? (?:av|i) (?:tekst|ordlyd|referat)\p{L}*|teksten (?:ble |blir |vart )?endr\p{L}+)(?!\p{L})/iu;
const CONTINUES =
  /(?:fortset(?:ter|jing|telse)|fortsettelse|vid(?:e|a)reføring|oppfølging|jf\.?|jfr\.?|jamfør)[\s:.(]{0,3}(?:\p{L}+\s){0,4}$/iu;
/** How far from a number its title, its date and what it is to the case may stand. */
const NEAR = 260;

/** Mentions that are weighed in a step: a few ms. One paper can hold a hundred thousand. */
const MENTIONS_IN_STEP = 64;

/**
 * The papers with the references of their items, a few mentions a step.
 * @param mentions of the same text, in order.
 */
export function* withReferencesInSteps(
  papers: readonly Paper[],
  text: string,
  mentions: readonly CaseMention[],
): Generator<number, readonly Paper[]> {
  const whole: Paper[] = [];
  for (const paper of papers) {
    const items: AgendaItem[] = [];
    for (const item of paper.items) {
      const references = yield* itemReferences(paper, item, text, mentions);
      items.push({ ...item, references });
    }
    whole.push({ ...paper, items });
    yield paper.end;
  }
  return whole;
}

function* itemReferences(
  paper: Paper,
  item: AgendaItem,
  text: string,
  mentions: readonly CaseMention[],
): Generator<number, readonly CaseReference[]> {
  const meetings = meetingReferences(paper, item, text);
  const found = new Map<string, CaseReference>();
  for (const passage of item.passages) {
    const own = ({ start, end }: SourceSpan) =>
      item.earlier.some((row) => start < row.end && row.start < end);
    for (let at = firstFrom(mentions, passage.start); at < mentions.length; at++) {
      const mention = mentions[at];
      if (mention === undefined || mention.end > passage.end) break;
      if (at % MENTIONS_IN_STEP === 0) yield paper.start;
      if (own(mention) || !mayPoint(mention, item, text)) continue;
      const reference = caseReference(mention, item, text, passage);
      // The same case several times in one text: the first sentence, unless a later one says more.
      const key = `${reference.council} ${mention.number}/${mention.year}`;
      const before = found.get(key);
      if (before === undefined || (before.subtype === 'mention' && reference.subtype !== 'mention'))
        found.set(key, reference);
    }
  }
  return [...meetings, ...found.values()];
}

/** Index of the first mention that does not begin before `start`. */
function firstFrom(mentions: readonly CaseMention[], start: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A number in running text points to a case where the word "sak" or a council's name stands beside it. */
function mayPoint(mention: CaseMention, item: AgendaItem, text: string): boolean {
  if (mention.number === item.number && mention.year === item.year) {
    // "NUIT 24/23" in the note of NUFA 24/23 is another case; "sak 24/23" is this one.
    if (mention.basis !== 'beside-number') return false;
  }
  if (mention.year > item.year + 1) return false;
  if (mention.basis === 'beside-number') return true;
  const before = cleanWording(text.slice(Math.max(0, mention.start - 60), mention.start));
  if (/vedlegg\s?\d{1,2}\s?[a-zæøå]?[\s_:.–-]{0,4}sak$/iu.test(before)) return false;
  return /(?:^|[^\p{L}])sak(?:en|ene|er|a|ane)?(?:\s?n(?:umme)?r\.?)?[\s:#(«]{0,3}(?:\d{1,3}(?:\/\d{2,4})?(?:,| og| samt| eller|[–-])\s?){0,8}$/iu.test(
    before,
  );
}

function caseReference(
  mention: CaseMention,
  item: AgendaItem,
  text: string,
  passage: SourceSpan,
): CaseReference {
  const { start, end, number, year, council } = mention;
  const corrects =
    approvesMinutes(item) && CORRECTS.test(text.slice(start, paragraphEnd(text, end, passage.end)));
  const sentence = sentenceAround(text, mention, passage, corrects ? 'paragraph' : 'sentence');
  const before = cleanWording(text.slice(Math.max(passage.start, start - NEAR), start));
  const after = cleanWording(text.slice(end, Math.min(passage.end, end + NEAR)));
  return {
    subtype:
      corrects || (approvesMinutes(item) && CORRECTS.test(sentence.words)) ? 'correction' : subtypeOf(before),
    sentence: sentence.words,
    council: mention.basis !== 'beside-number' && namesAnother(sentence.words, mention) ? null : council,
    number: { number, year },
    title: /^(?:\s?(?:om|,|–|-|:))?\s?[«"“]([^«»"“”]{2,200})[»"”]/u.exec(after)?.[1] ?? null,
    meetingDates: datesBeside(before, after),
    start,
    end,
  };
}

/** "NUIT behandlet planen 16. november (sak 41/23)": in another council's paper it may be either's. */
function namesAnother(sentence: string, { number, council }: CaseMention): boolean {
  const before = sentence.slice(0, Math.max(0, sentence.indexOf(`${number}/`)));
  return (before.match(PATTERNS.councils) ?? []).some((name) => councilNamed(name) !== council);
}

function subtypeOf(before: string): CaseReference['subtype'] {
  const words = before.slice(-60).replace(/(?:^|\s)sak(?:en|a)?\s?$/iu, ' ');
  return CONTINUES.test(words) ? 'continuation' : 'mention';
}

/** "NEHS 18/21 (10.6.21)", "NUFA 26. april 2023 (sak 8/23)". */
function datesBeside(before: string, after: string): readonly IsoDate[] {
  const bracket = /^\s?\(([^()]{5,40})\)/u.exec(after)?.[1];
  if (bracket !== undefined) {
    const dates = readMeetingDates(bracket);
    if (dates.length > 0) return dates;
    const numeric = readNumericDate(bracket);
    if (numeric !== null) return [numeric];
  }
  return readMeetingDates(
    /[^.,;]{0,12}\d{1,2}\.[^.;]{0,40}20\d{2}\s?\(?(?:i\s)?sak\s?$/iu.exec(before)?.[0] ?? '',
  );
}
