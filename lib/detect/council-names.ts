/**
 * The councils and other bodies as texts name them, bokmål and nynorsk, over the years (DOMAIN.md §1.2).
 *
 * A place in a text can name nothing (`null`), one or more of our councils, or another body (an empty list):
 * the three answers to "whose cases are these?".
 */
import type { CouncilId } from '../model/council.ts';

export type Claim = readonly CouncilId[] | null;

export const OTHER_BODY: Claim = [];

/** As a part of a regular expression, without groups. "Nasjonalt e-⏎helseråd" may be broken over a line. */
export const COUNCIL =
  "(?<![A-Za-zÀ-ɏ\\d])(?:NUFA|NUIT|NEH[SR](?:\\/NEH[SR])?|(?:Nasjonalt\\s)?[Ff]agutvalg?et|[Pp]rioriteringsutvalg?et|(?:[Nn]asjonalt\\s)?[Ee]-?\\s?helse-?(?:styret?|råd(?:et)?)(?:\\/-?råd(?:et)?)?)(?:s|['’]s?)?(?![A-Za-zÀ-ɏ\\d])";

/**
 * Names of bodies end alike: råd, utvalg, styre, nemnd, forum, komité, forening, forbund. "Styret" or "utvalget" alone
 * is a body's word for itself; "område" and "samråd" only look alike.
 */
export const BODY =
  `(?<![A-Za-zÀ-ɏ]|-\\s?)(?!${COUNCIL})` +
  '(?:[A-Za-zÀ-ɏ-]{3,30}(?:(?<!om|sam|for|til|be|an)råd|utvalg?|styre|nemnd|komit[eé]|forening|forbund|forum)(?:en|et|t|a)?|(?:[Nn]asjonalt|[Ss]tatens) råd|[A-Za-zÀ-ɏ]{4,30} (?:beregnings)?utvalg(?:et)?)(?:s|s?-?møte[A-Za-zÀ-ɏ]{0,3})?(?![A-Za-zÀ-ɏ])';

const COUNCILS = new RegExp(COUNCIL, 'g');
const BODIES = new RegExp(BODY);

/** The council that a match of `COUNCIL` names. */
export function councilNamed(name: string): CouncilId {
  if (/^(?:NUFA|(?:nasjonalt\s)?fag)/i.test(name)) return 'NUFA';
  return /^(?:NUIT|prio)/i.test(name) ? 'NUIT' : 'NEHR';
}

/** Every council that `text` names, each once, in order. */
export function councilsIn(text: string): CouncilId[] {
  return [...new Set(Array.from(text.matchAll(COUNCILS), (match) => councilNamed(match[0])))];
}

/** Whose cases a heading or title says it is about. */
export function claimOf(text: string): Claim {
  const councils = councilsIn(text);
  if (councils.length > 0) return councils;
  return BODIES.test(text) ? OTHER_BODY : null;
}

export function sameClaim(one: Claim, other: Claim): boolean {
  return one === other || (one !== null && other !== null && one.join() === other.join());
}
