/** What a page is marked with: the words of the reader's glossary, and nothing of what is written of them. */
import { describe, expect, test } from 'vitest';
import { layerGlossary, NO_ORGANISATION } from '../../../lib/glossary/layered-glossary.ts';
import type { OperationId } from '../../../lib/model/note.ts';
import type { GlossaryChoice, OwnTerm, OwnWord } from '../../../lib/model/own-term.ts';
import { makeLexicon } from '../../../lib/store/make-lexicon.ts';
import { SMALL } from './index/small-content.ts';

const TERM: OwnTerm = {
  entry: 'Nordlys',
  forms: ['Nordlys', 'NL'],
  otherNames: ['hemmelig navn'],
  expansion: { nb: 'hemmelig norsk', en: 'hemmelig engelsk' },
  definition: 'hemmelig definisjon',
  category: 'annet',
  otherMeanings: ['hemmelig betydning'],
  related: ['hemmelig slekt'],
  marking: { kind: 'always', unless: [{ is: 'near', words: ['Himmel'], distance: 80 }] },
  foundIn: { label: 'hemmelig sted', sentence: 'hemmelig setning' },
};

function lexiconOf(name?: string, choice?: GlossaryChoice) {
  const own: OwnWord[] =
    name === undefined || choice === undefined
      ? []
      : [{ name, choice, operation: 'a' as OperationId, number: 1, savedAt: '2026-11-22T10:00:00.000Z' }];
  return makeLexicon(SMALL, layerGlossary(SMALL.terms, NO_ORGANISATION, own));
}
const wrote = (fields: Partial<OwnTerm> = {}) =>
  lexiconOf('Nordlys', { is: 'written', term: { ...TERM, ...fields } });

describe('the lexicon', () => {
  test('has the name, the forms and the words of the marking of an own entry, and nothing else of it', () => {
    const lexicon = wrote();
    expect(lexicon.terms.at(-1)).toEqual({
      entry: 'Nordlys',
      forms: ['Nordlys', 'NL'],
      marking: { kind: 'always', unless: [{ is: 'near', words: ['himmel'], distance: 80 }] },
    });
    expect(JSON.stringify(lexicon)).not.toContain('hemmelig');
  });
  test('has nothing of what is hidden or ignored', () => {
    expect(JSON.stringify(lexiconOf('AAA', { is: 'hidden' }).terms)).not.toContain('AAA');
    expect(JSON.stringify(lexiconOf('QQQ', { is: 'ignored' }))).not.toContain('QQQ');
  });
  test('has another revision when something else is marked, and the same when only a text is another', () => {
    const plain = lexiconOf().revision;
    expect(plain).toMatch(new RegExp(`^${SMALL.revision}\\.\\d+$`));
    const others = [
      wrote(),
      wrote({ forms: ['Nordlys'] }),
      wrote({ marking: { kind: 'never' } }),
      lexiconOf('AAA', { is: 'hidden' }),
    ].map(({ revision }) => revision);
    expect(new Set([plain, ...others]).size).toBe(5);
    expect(wrote({ definition: 'En annen.' }).revision).toBe(wrote().revision);
    expect(lexiconOf('QQQ', { is: 'ignored' }).revision).toBe(plain);
  });
});
