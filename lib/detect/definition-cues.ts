/** Definitions that words, commas and dashes make: "X, heretter omtalt som Y", "Y står for X", "X, Y,", "Y – X". */

import type { Alignment } from './definition-align.ts';
import type { Found } from './definition-brackets.ts';
import { type Evidence, longForm } from './definition-pair.ts';
import { endsWithPerson } from './definition-people.ts';
import { isClearlyShort, SHORT_PATTERN, shortForm } from './definition-short.ts';
import { windowAfter, windowBefore } from './definition-window.ts';

const SHORT = `["«“]?(?<short>${SHORT_PATTERN})["»”]?`;
const CALLED =
  'heretter|herefter|hereafter|hereinafter|eller bare|or simply|forkortet|forkorta|forkortes|abbreviated|shortened|kalt|kalla|kaldet|called|omtalt|omtala|benevnt|betegnet|referred|termed|kjent|known';
const NOUN =
  'akronym(?:et)?|forkorting(?:a|en)?|forkortelse[nr]?|initialord(?:et)?|kortform(?:en)?|acronym|abbreviation|initialism|short';

/** Words before the short form say that it is one: the long form stands before them. */
const LONG_FIRST = new RegExp(
  String.raw`(?<=[\p{L}\d)"»”],?\s)(?:(?:ofte|vanligvis|også|gjerne|often|also|commonly|usually|heretter|herefter|hereafter|og|and)\s){0,2}(?:${CALLED})\s(?:(?:kalt|kalla|kaldet|called|omtalt|referred|benevnt|forkortet|som|til|as|to|for|med|bare|the)\s){0,3}${SHORT}`,
  'giu',
);
/** Words after it do: "SMART, som er et akronym for «…»". */
const SHORT_FIRST = new RegExp(
  String.raw`${SHORT},?\s(?:(?:som|which|that)\s)?(?:(?:er|is|var)\s(?:(?:et|ei|en|eit|an|a|the)\s)?(?:${NOUN})(?:\s(?:for|of))?|står\sfor|stands\sfor|betyr|betyder|tyder|means)\s(?=["«“„]?[\p{L}\d])`,
  'gu',
);
/** "Elektronisk pasientjournal, EPJ,". */
const BETWEEN_COMMAS = new RegExp(
  String.raw`(?<=[\p{L}\d"»”]),\s(?:(?:eller|or)\s)?${SHORT}(?=[,.;:)]|$)`,
  'gu',
);
/** "EPJ, elektronisk pasientjournal,". */
const COMMA_AFTER = new RegExp(String.raw`${SHORT},\s(?=\p{L})`, 'gu');
/** A line of a list of abbreviations: "EPJ – elektronisk pasientjournal". */
const LIST_LINE = new RegExp(
  String.raw`(?<=^|[\r\n\t])${SHORT}(?:\s[–—=-]\s|(?<colon>:)\s|\t)(?<words>[^\r\n\t]{4,200})(?=[\r\n\t]|$)`,
  'gu',
);
/** "Elektronisk pasientjournal – EPJ". */
const DASH_BEFORE = new RegExp(
  String.raw`(?<=^|[\r\n\t])(?<words>[^\r\n\t]{4,200})\s[–—-]\s${SHORT}(?=[\s?!.,;]|$)`,
  'gu',
);

export function findInWords(text: string): readonly Found[] {
  return [
    ...each(text, LONG_FIRST, (match) => longBefore(text, match, match.index, 'bracket')),
    ...each(text, SHORT_FIRST, (match) => longAfter(text, match)),
    ...each(text, BETWEEN_COMMAS, (match) => longBefore(text, match, match.index, 'weak')),
    ...each(text, COMMA_AFTER, (match) => longBetweenCommas(text, match)),
    ...each(text, LIST_LINE, (match) => listLine(match)),
    ...each(text, DASH_BEFORE, (match) => dashBefore(match)),
  ];
}

/** What is made of each place where a short form stands in such words. */
function each(text: string, pattern: RegExp, make: (match: Match) => Found | null): readonly Found[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const written = match.groups?.short ?? '';
    const short = shortForm(written);
    if (short === null || !isClearlyShort(short)) return [];
    const shortStart = match.index + match[0].lastIndexOf(written);
    const found = make({
      index: match.index,
      all: match[0],
      short,
      shortStart,
      shortEnd: shortStart + written.length,
      words: match.groups?.words ?? '',
      sign: match.groups?.colon ?? '',
    });
    return found === null ? [] : [found];
  });
}

interface Match {
  readonly index: number;
  readonly all: string;
  readonly short: string;
  readonly shortStart: number;
  readonly shortEnd: number;
  readonly words: string;
  /** ":" where it is one. */
  readonly sign: string;
}

function longBefore(text: string, { short, shortEnd }: Match, end: number, evidence: Evidence): Found | null {
  const before = text.slice(Math.max(0, end - 3), end);
  const { start, text: words, quoted } = windowBefore(text, end - (/[,\s(]*$/.exec(before)?.[0].length ?? 0));
  if (!quoted && endsWithPerson(words)) return null;
  const long = longForm(
    short,
    words,
    { fromFirstWord: quoted, toLastWord: true },
    quoted ? 'quoted' : evidence,
  );
  return long === null
    ? null
    : {
        short,
        ...longSpan(start, long),
        start: start + long.start,
        end: shortEnd,
      };
}

function longAfter(text: string, { short, index, all }: Match): Found | null {
  const { start, text: words, quoted } = windowAfter(text, index + all.length);
  const long = longForm(
    short,
    words,
    { fromFirstWord: true, toLastWord: quoted },
    quoted ? 'quoted' : 'bracket',
  );
  if (long === null) return null;
  const end = start + long.end + (quoted ? 1 : 0);
  return { short, ...longSpan(start, long), start: index, end };
}

function longBetweenCommas(text: string, { short, shortStart, shortEnd }: Match): Found | null {
  const from = shortEnd + (/^["»”]?,\s/u.exec(text.slice(shortEnd, shortEnd + 4))?.[0].length ?? 0);
  const { start, text: words, quoted } = windowAfter(text, from);
  const segment = quoted ? words : (/^[^,]*/.exec(words)?.[0] ?? '');
  const long = longForm(short, segment, { fromFirstWord: true, toLastWord: true }, 'weak');
  return long === null
    ? null
    : {
        short,
        ...longSpan(start, long),
        start: shortStart,
        end: start + long.end,
      };
}

function listLine({ short, shortStart, index, all, words, sign }: Match): Found | null {
  if (/[.?!]\s*$/.test(words)) return null;
  const long = longForm(
    short,
    words,
    { fromFirstWord: true, toLastWord: true },
    sign === ':' && short.length < 3 ? 'weak' : 'bracket',
  );
  const from = index + all.length - words.length;
  return long === null
    ? null
    : {
        short,
        ...longSpan(from, long),
        start: shortStart,
        end: from + long.end,
      };
}

function dashBefore({ short, shortEnd, index, words }: Match): Found | null {
  const long = longForm(short, words, { fromFirstWord: true, toLastWord: true }, 'weak');
  return long === null
    ? null
    : {
        short,
        ...longSpan(index, long),
        start: index + long.start,
        end: shortEnd,
      };
}

function longSpan(from: number, { start, end, cost }: Alignment) {
  return { longStart: from + start, longEnd: from + end, cost };
}
