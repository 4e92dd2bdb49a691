/** What a screen reader is told once about a page: that there is something, and how much. */
import type { CardStrings } from '../model/card-kit.ts';

/** "Saksspor: 12 saker og 1 begrep". */
export function announcement(strings: CardStrings, cases: number, terms: number): string {
  const count = (one: string, some: string, number: number): string =>
    number === 1 ? one : fill(some, { count: number });
  return fill(strings.announcement, {
    cases: count(strings.oneCase, strings.someCases, cases),
    terms: count(strings.oneTerm, strings.someTerms, terms),
  });
}

/** Puts values in the places of a template, "{name}" each; a place without a value stays as it is. */
function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => `${values[name] ?? place}`);
}
