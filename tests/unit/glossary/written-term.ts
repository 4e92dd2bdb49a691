/** An entry as a reader writes it, with nothing in it but what a test says. */
import type { OwnTerm } from '../../../lib/model/own-term.ts';

export function writtenTerm(entry: string, fields: Partial<OwnTerm> = {}): OwnTerm {
  return {
    entry,
    forms: [entry],
    otherNames: [],
    expansion: { nb: null, en: null },
    definition: '',
    category: 'annet',
    otherMeanings: [],
    related: [],
    marking: { kind: 'always' },
    foundIn: null,
    ...fields,
  };
}
