/** Definitions that words, commas and dashes make: "X, heretter omtalt som Y", "Y står for X", "X, Y,", "Y – X". */
import { type Evidence, type Found, foundAt, longForm } from './definition-pair.ts';
import { endsWithPerson } from './definition-people.ts';
import { isClearlyShort, shortForm } from './definition-short.ts';
import { windowAfter, windowBefore } from './definition-window.ts';

/** How far around a short form its words of introduction reach, in UTF-16 units. */
const AROUND = 80;
/** A line of a list of abbreviations is not longer. */
const LONGEST_LINE = 200;
const WORD = /[\p{L}\d][^\s,;:()[\]"«»“”?!|]{1,20}/gu;
/** Two capitals, or one and a digit, or one that does not begin the word: cheap, before anything else is asked. */
const MAY_BE_SHORT = /[A-ZÆØÅ].*[A-ZÆØÅ\d]|^[a-zæøå][A-ZÆØÅ]/;

/** Before a short form, they say that it is one: the long form stands before them. */
const CALLED =
  /(?:[,–-]\s?)?\s(?:(?:ofte|vanligvis|også|gjerne|often|also|commonly|usually|heretter|herefter|hereafter|og|and)\s){0,2}(?:heretter|herefter|hereafter|hereinafter|eller bare|or simply|forkortet|forkorta|forkortes|abbreviated|shortened|kalt|kalla|kaldet|called|omtalt|omtala|benevnt|betegnet|referred|termed|kjent|known)\s(?:(?:kalt|kalla|kaldet|called|omtalt|referred|benevnt|forkortet|som|til|as|to|for|med|bare|the)\s){0,3}["«“]?$/iu;
/** After it: "SMART, som er et akronym for «…»". */
const STANDS_FOR =
  /^["»”]?,?\s(?:(?:som|which|that)\s)?(?:(?:er|is|var)\s(?:(?:et|ei|en|eit|an|a|the)\s)?(?:akronym(?:et)?|forkorting(?:a|en)?|forkortelse[nr]?|initialord(?:et)?|kortform(?:en)?|acronym|abbreviation|initialism|short)(?:\s(?:for|of))?|står\sfor|stands\sfor|betyr|betyder|tyder|means)\s(?=["«“„]?[\p{L}\d])/u;
const COMMA_BEFORE = /[\p{L}\d"»”](,\s(?:(?:eller|or)\s)?["«“]?)$/u;
const COMMA_AFTER = /^["»”]?,\s(?=["«“]?\p{L})/u;
const CLOSED = /^["»”]?(?:[,.;:)]|$)/;
const LINE_START = /(?:^|[\r\n\t])["«“]?$/;
const LIST_SIGN = /^["»”]?(?:\s[–—=-]\s|:\s|\t)/;
const DASH_BEFORE = /\s[–—-]\s["«“]?$/;
const LINE_OR_SENTENCE_END = /^["»”]?(?:[\s?!.,;]|$)/;

interface Place {
  readonly text: string;
  readonly short: string;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

/** Linear: what is read around each short form is bounded. */
export function findInWords(text: string): readonly Found[] {
  const found: Found[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!MAY_BE_SHORT.test(word)) continue;
    const written = word.replace(/[.'’]+$/, '');
    const short = shortForm(written);
    if (short === null || !isClearlyShort(short)) continue;
    const end = index + written.length;
    const before = text.slice(Math.max(0, index - AROUND), index);
    const definition = around({
      text,
      short,
      start: index,
      end,
      before,
      after: text.slice(end, end + AROUND),
    });
    if (definition !== null) found.push(definition);
  }
  return found;
}

function around(place: Place): Found | null {
  const { before, after, start } = place;
  const called = CALLED.exec(before);
  if (called !== null) return longBefore(place, start - called[0].length, 'bracket');
  const standsFor = STANDS_FOR.exec(after)?.[0];
  if (standsFor !== undefined) return longAfter(place, standsFor.length);
  const comma = COMMA_BEFORE.exec(before)?.[1];
  const apposed =
    comma !== undefined && CLOSED.test(after) ? longBefore(place, start - comma.length, 'weak') : null;
  return apposed ?? commaAfter(place) ?? listLine(place) ?? dashBefore(place);
}

function longBefore({ text, short, end: shortEnd }: Place, end: number, evidence: Evidence): Found | null {
  const { start, text: words, quoted } = windowBefore(text, end);
  if (!quoted && endsWithPerson(words)) return null;
  const reach = { fromFirstWord: quoted, toLastWord: true };
  const long = longForm(short, words, reach, quoted ? 'quoted' : evidence);
  return long === null ? null : foundAt(short, start, long, start + long.start, shortEnd);
}

function longAfter({ text, short, start: shortStart, end }: Place, skip: number): Found | null {
  const { start, text: words, quoted } = windowAfter(text, end + skip);
  const reach = { fromFirstWord: true, toLastWord: quoted };
  const long = longForm(short, words, reach, quoted ? 'quoted' : 'bracket');
  return long === null ? null : foundAt(short, start, long, shortStart, start + long.end + (quoted ? 1 : 0));
}

/** "EPJ, elektronisk pasientjournal, er …": all that stands between the commas. */
function commaAfter({ text, short, start: shortStart, end, after }: Place): Found | null {
  const comma = COMMA_AFTER.exec(after)?.[0];
  if (comma === undefined) return null;
  const { start, text: words, quoted } = windowAfter(text, end + comma.length);
  const segment = quoted ? words : (/^[^,]*/.exec(words)?.[0] ?? '');
  const long = longForm(short, segment, { fromFirstWord: true, toLastWord: true }, 'weak');
  return long === null ? null : foundAt(short, start, long, shortStart, start + long.end);
}

/** A line of a list, or a row of a table: "EPJ – elektronisk pasientjournal". */
function listLine({ text, short, start, end, before, after }: Place): Found | null {
  const sign = LIST_SIGN.exec(after)?.[0];
  if (sign === undefined || !LINE_START.test(start > AROUND ? before : `\n${before}`)) return null;
  const from = end + sign.length;
  const words = /^[^\r\n\t]*/.exec(text.slice(from, from + LONGEST_LINE))?.[0] ?? '';
  if (/[.?!]\s*$/.test(words)) return null;
  const evidence = sign.startsWith(':') && short.length < 3 ? 'weak' : 'bracket';
  const long = longForm(short, words, { fromFirstWord: true, toLastWord: true }, evidence);
  return long === null ? null : foundAt(short, from, long, start, from + long.end);
}

/** "Elektronisk pasientjournal – EPJ": all of the line before the dash. */
function dashBefore({ text, short, start, end, before, after }: Place): Found | null {
  const dash = DASH_BEFORE.exec(before)?.[0];
  if (dash === undefined || !LINE_OR_SENTENCE_END.test(after)) return null;
  const to = start - dash.length;
  const words = /[^\r\n\t]*$/.exec(text.slice(Math.max(0, to - LONGEST_LINE), to))?.[0] ?? '';
  const long = longForm(short, words, { fromFirstWord: true, toLastWord: true }, 'weak');
  return long === null ? null : foundAt(short, to - words.length, long, to - words.length + long.start, end);
}
