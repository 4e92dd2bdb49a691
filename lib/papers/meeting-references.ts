/**
 * Whole meetings that a case's text points to: the one whose minutes it approves, and those that it names by council
 * and day ("i NUIT-møtet 17. november 2022") where no case number stands there.
 */
import { councilNamed } from '../detect/council-names.ts';
import { PATTERNS } from '../detect/language/patterns.ts';
import type { AgendaItem, CaseReference, Paper } from '../model/paper.ts';
import { readMeetingDates } from './dates.ts';
import { sentenceAround } from './sentence.ts';

export function approvesMinutes({ kind, title }: AgendaItem): boolean {
  return kind === 'Godkjenning' || /godkjen/iu.test(title ?? '');
}

export function meetingReferences(paper: Paper, item: AgendaItem, text: string): readonly CaseReference[] {
  const approved = approvedMinutes(paper, item, text);
  return [...approved, ...namedMeetings(paper, item, text, approved)];
}

const MINUTES = /(?:referat|protokoll|møtereferat)(?:et|en|a)?(?![\p{L}])/iu;

/** The meeting whose minutes the case approves: where the decision, the proposal or the title says its days. */
function approvedMinutes(paper: Paper, item: AgendaItem, text: string): readonly CaseReference[] {
  if (!approvesMinutes(item)) return [];
  for (const { words, start, end } of approvingWords(item, text)) {
    for (const sentence of words.split(/(?<=\p{L}{3}[.!])\s(?=\p{Lu})/u)) {
      const minutes = MINUTES.exec(sentence);
      if (minutes === null || !/godkj/iu.test(words)) continue;
      const about = sentence.slice(minutes.index);
      const meetingDates = readMeetingDates(about);
      if (meetingDates.length === 0 || isOwn(paper, meetingDates)) continue;
      const named = about.match(PATTERNS.councils)?.[0];
      return [
        {
          subtype: 'approval-of-minutes',
          sentence,
          council: named === undefined ? paper.council : councilNamed(named),
          number: null,
          title: null,
          meetingDates,
          start,
          end,
        },
      ];
    }
  }
  return [];
}

function isOwn(paper: Paper, dates: readonly string[]): boolean {
  return paper.meetingDates.some((date) => dates.includes(date));
}

interface Words {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

function approvingWords(item: AgendaItem, text: string): readonly Words[] {
  const quotes = [item.decision, item.proposal].flatMap((quote) => {
    const span = quote?.spans[0];
    if (quote === null || span === undefined) return [];
    return [{ words: quote.text, start: span.start, end: quote.spans.at(-1)?.end ?? span.end }];
  });
  const row = item.passages[0];
  if (item.title === null || row === undefined) return quotes;
  const lineEnd = text.indexOf('\n', row.start);
  const end = lineEnd < 0 ? row.end : Math.min(row.end, lineEnd);
  return [...quotes, { words: item.title, start: row.start, end }];
}

/** What stands between a council's name and the day of its meeting. */
const BEFORE_DAY = /^(?:-?\s?møtet?)?,?\s{0,3}(?:\(|den\s|på\s|i\smøte(?:t)?\s)?\s?(?=\d{1,2}\.)/iu;
const DAY = /^\d{1,2}\.[^;.]{0,30}?(?:\.[^;.]{0,12})?20\d{2}/u;
const CASE_FOLLOWS = /^\W{0,4}(?:sak\b|\d{1,3}\/\d{2})/iu;

function namedMeetings(
  paper: Paper,
  item: AgendaItem,
  text: string,
  approved: readonly CaseReference[],
): readonly CaseReference[] {
  const found = new Map<string, CaseReference>();
  for (const passage of item.passages) {
    const words = text.slice(passage.start, passage.end);
    for (const match of words.matchAll(PATTERNS.councils)) {
      const behind = words.slice(match.index + match[0].length, match.index + match[0].length + 90);
      const link = BEFORE_DAY.exec(behind)?.[0];
      const day = link === undefined ? undefined : DAY.exec(behind.slice(link.length))?.[0];
      if (link === undefined || day === undefined) continue;
      if (CASE_FOLLOWS.test(behind.slice(link.length + day.length))) continue;
      const meetingDates = readMeetingDates(day);
      const council = councilNamed(match[0]);
      const start = passage.start + match.index;
      const end = start + match[0].length + link.length + day.length;
      const inRow = item.earlier.some((row) => start < row.end && row.start < end);
      const known = approved.some((one) => one.council === council && isSame(one.meetingDates, meetingDates));
      if (meetingDates.length === 0 || inRow || known) continue;
      if (council === paper.council && isOwn(paper, meetingDates)) continue;
      const sentence = sentenceAround(text, { start, end }, passage).words;
      const key = `${council} ${meetingDates[0]}`;
      if (!found.has(key))
        found.set(key, {
          subtype: 'mention',
          sentence,
          council,
          number: null,
          title: null,
          meetingDates,
          start,
          end,
        });
    }
  }
  return [...found.values()];
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.some((date) => other.includes(date));
}
