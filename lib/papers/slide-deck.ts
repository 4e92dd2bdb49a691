/** Whether a text is a slide deck, by its form alone. */
import { readMeetingDates } from './dates.ts';
import type { Line } from './line.ts';

/** Lines in which a paper says what it is. */
const OPENING = 12;
/** Lines. No deck seen has a tenth of it. */
const LONGEST_DECK = 20_000;

/** Slides say "Sak 26/25: …" once a case or more, and never have a note's label block. */
export function looksLikeSlides(lines: readonly Line[]): boolean {
  // Minutes may write "Sak 26/25: …" above each case too; slides open with the meeting, not with what they are.
  if (
    lines
      .slice(0, OPENING)
      .some(({ text }) => /^(?:møte)?(?:referat|protokoll|innkalling)(?!\p{L})/iu.test(text))
  )
    return false;
  let titleSlides = 0;
  let footers = 0;
  for (const { text } of lines.slice(0, LONGEST_DECK)) {
    if (/^(?:saksnummer|saksnr\.?):?(?:\s\d|$)/iu.test(text)) return false;
    if (TITLE_SLIDE.test(text)) titleSlides += 1;
    else if (SLIDE_FOOTER.test(text)) footers += 1;
  }
  return titleSlides >= 2 || (titleSlides === 1 && footers > 0);
}

const TITLE_SLIDE = /^sak\s+(\d{1,3}\/\d{2})\s{0,2}:/iu;
/** "Helsedirektoratet 57": who shows the slide, and its number. */
const SLIDE_FOOTER = /^(?:helse)?direktoratet(?: for e-helse)?\s\d{1,3}$/iu;

/** A deck that was put on a page: a case's title slide comes again where its slides go on, as no list of cases does. */
export function isDeck(lines: readonly Line[]): boolean {
  const cases = new Set<string>();
  let again = false;
  for (const { text, heading } of lines) {
    if (heading > 0 && readMeetingDates(text).length > 0) return false;
    const number = TITLE_SLIDE.exec(text)?.[1];
    again ||= number !== undefined && cases.has(number);
    if (number !== undefined) cases.add(number);
  }
  return again && looksLikeSlides(lines);
}
