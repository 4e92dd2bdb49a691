/**
 * Definitions of abbreviations in running text: "Helsedataservice (HDS)", "EPJ, elektronisk pasientjournal,",
 * "heretter omtalt som HDS". What the words say, with no list of known answers, in Norwegian, Danish and English.
 *
 * Precision comes first: what is found is offered to a reader as something that the paper says. Work is linear in
 * the length of the text.
 */
import type { Definition } from '../model/definition.ts';
import { findInBrackets } from './definition-brackets.ts';
import { findInWords } from './definition-cues.ts';
import type { Found } from './definition-pair.ts';
import { isNameLike, nameBefore } from './definition-people.ts';
import { oneLine, type PlainText, plainText } from './definition-text.ts';

/** In text order; two do not overlap. */
export function findDefinitions(text: string): readonly Definition[] {
  const plain = plainText(text);
  const found = [...findInBrackets(plain.text), ...findInWords(plain.text)].sort(
    (one, other) => one.start - other.start || other.end - one.end,
  );
  const affiliations = affiliationsIn(plain.text);
  const definitions: Definition[] = [];
  let end = 0;
  for (const one of found) {
    const long = withoutFootnote(oneLine(plain.text.slice(one.longStart, one.longEnd)), one.short);
    if (one.start < end || (isNameLike(long) && (affiliations.get(one.short)?.size ?? 0) > 1)) continue;
    end = one.end;
    definitions.push({ short: one.short, long, ...span(plain, one) });
  }
  return definitions;
}

/** "Helsedataservice1 (HDS)": the number of a footnote that a PDF glued on. */
function withoutFootnote(long: string, short: string): string {
  return /\d/.test(short) ? long : long.replace(/(?<=\p{Ll}{4})\d{1,2}$/u, '');
}

function span(plain: PlainText, { start, end }: Found): { readonly start: number; readonly end: number } {
  return { start: plain.at(start), end: plain.at(end - 1) + 1 };
}

/** What stands in brackets behind words with capitals, with those words: an employer stands behind several. */
function affiliationsIn(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const named = new Map<string, Set<string>>();
  for (const { 1: short = '', index } of text.matchAll(/\s?\((\p{Lu}[\p{L}\d-]{1,9})\)/gu)) {
    const name = nameBefore(text.slice(Math.max(0, index - 80), index));
    if (name === null) continue;
    const names = named.get(short) ?? new Set();
    named.set(short, names.add(name));
  }
  return named;
}
