import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { compileCardKit } from '../../../lib/card/compile-card-kit.ts';
import { compileLexicon } from '../../../lib/detect/compile-lexicon.ts';
import { readPageStorage, watchPageStorage } from '../../../lib/messages/page-storage.ts';
import { LEXICON_FORMAT } from '../../../lib/model/lexicon.ts';
import { DEFAULT_SETTINGS, LANGUAGES } from '../../../lib/model/settings.ts';
import { BUILT_IN } from '../../../lib/store/index/built-in.ts';
import { fake, resetExtension } from './fake-extension.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake-extension.ts')).fake }));
beforeEach(resetExtension);

const CONSENT = { givenAt: '2026-01-01T00:00:00.000Z' };
const LEXICON = compileLexicon(BUILT_IN.terms, BUILT_IN.cases, BUILT_IN.revision);
const KIT = compileCardKit('nn');

async function readWith(stored: Record<string, unknown>) {
  fake.storage.local.values = stored;
  return readPageStorage();
}

describe('readPageStorage', () => {
  test('hands out nothing before consent', async () => {
    const stored = { settings: { termPainting: 'none' }, lexicon: LEXICON, 'card-kit': KIT };
    expect(await readWith(stored)).toEqual({
      consent: null,
      settings: DEFAULT_SETTINGS,
      lexicon: null,
      cardKit: null,
    });
  });
  test('takes the whole built-in lexicon', async () => {
    const { consent, lexicon } = await readWith({ consent: CONSENT, lexicon: LEXICON });
    expect(consent).toEqual(CONSENT);
    expect(lexicon).toEqual(LEXICON);
  });
  test.each([true, 'yes', [], {}, { givenAt: 5 }, { givenAt: '' }])(
    'takes %j for no consent',
    async (consent) => {
      expect((await readWith({ consent })).consent).toBeNull();
    },
  );

  test.each([
    [{ termPainting: 'none' }, { ...DEFAULT_SETTINGS, termPainting: 'none' }],
    [
      { termPainting: 'all', language: 'nn' },
      { ...DEFAULT_SETTINGS, language: 'nn' },
    ],
    [
      { language: 'de', hostsOff: ['ehelse.no'] },
      { ...DEFAULT_SETTINGS, hostsOff: ['ehelse.no'] },
    ],
    [{ hostsOff: ['ehelse.no', 5] }, DEFAULT_SETTINGS],
    ['every', DEFAULT_SETTINGS],
    [null, DEFAULT_SETTINGS],
  ])('reads settings %j field by field', async (settings, expected) => {
    expect((await readWith({ consent: CONSENT, settings })).settings).toEqual(expected);
  });

  const term = { entry: 'HDAB', forms: ['HDAB'], marking: { kind: 'always' } };
  const rule = (condition: unknown) => ({
    ...term,
    marking: { kind: 'in-context', rule: { when: [condition], unless: [] } },
  });
  const known = { council: 'NUFA', number: 1, year: 2020, titles: [] };
  const pattern = ['sak', 'g'];
  const lexicon = {
    format: LEXICON_FORMAT,
    revision: 'a',
    terms: [term],
    cases: [known],
    patterns: { caseAnchor: pattern },
    patternCount: 1,
  };

  test('takes a small lexicon', async () => {
    expect((await readWith({ consent: CONSENT, lexicon })).lexicon).toEqual(lexicon);
  });
  test.each([
    ['another format', { ...lexicon, format: 0 }],
    ['no revision', { ...lexicon, revision: undefined }],
    ['no terms', { ...lexicon, terms: undefined }],
    ['a term that is null', { ...lexicon, terms: [term, null] }],
    ['a form that is a number', { ...lexicon, terms: [{ ...term, forms: ['a', 1] }] }],
    ['an unknown marking', { ...lexicon, terms: [{ ...term, marking: { kind: 'often' } }] }],
    ['a marking without its rule', { ...lexicon, terms: [{ ...term, marking: { kind: 'in-context' } }] }],
    ['an unknown condition', { ...lexicon, terms: [rule({ is: 'under', words: [] })] }],
    ['a condition without words', { ...lexicon, terms: [rule({ is: 'after' })] }],
    ['a condition without distance', { ...lexicon, terms: [rule({ is: 'near', words: [] })] }],
    ['a case of another council', { ...lexicon, cases: [{ ...known, council: 'KS' }] }],
    ['a case number with a fraction', { ...lexicon, cases: [{ ...known, number: 1.5 }] }],
    ['no patterns', { ...lexicon, patterns: undefined }],
    ['no count of patterns', { ...lexicon, patternCount: undefined }],
    ['a pattern lost', { ...lexicon, patternCount: 2 }],
    ['a pattern that is a text', { ...lexicon, patterns: { caseAnchor: 'sak' } }],
    ['a pattern that is a list in a list', { ...lexicon, patterns: { caseAnchor: [pattern] } }],
    ['a pattern without its source', { ...lexicon, patterns: { caseAnchor: [] } }],
    ['a pattern that cannot be built', { ...lexicon, patterns: { caseAnchor: ['(sak', 'g'] } }],
    ['a flag that does not exist', { ...lexicon, patterns: { caseAnchor: ['sak', 'q'] } }],
    ['a list', [lexicon]],
    ['a text', JSON.stringify(lexicon)],
  ])('does not take a lexicon with %s', async (_, damaged) => {
    expect((await readWith({ consent: CONSENT, lexicon: damaged })).lexicon).toBeNull();
  });
  test.each(LANGUAGES)('takes the card’s kit in %s, however its keys are ordered', async (language) => {
    const kit = compileCardKit(language);
    const strings = Object.fromEntries(Object.entries(kit.strings).reverse());
    const { cardKit } = await readWith({ consent: CONSENT, 'card-kit': { ...kit, strings } });
    expect(cardKit).toEqual(kit);
  });
  test.each([
    ['another format', { ...KIT, format: 0 }],
    ['no revision', { ...KIT, revision: undefined }],
    ['a language that is not ours', { ...KIT, language: 'de' }],
    ['no style sheet', { ...KIT, css: null }],
    ['no strings', { ...KIT, strings: undefined }],
    ['no count', { ...KIT, texts: undefined }],
    ['a text lost', { ...KIT, strings: { ...KIT.strings, pin: undefined } }],
    ['a text lost deep inside', { ...KIT, strings: { ...KIT.strings, linkKind: { explicit: 'a' } } }],
    ['a text that is a number', { ...KIT, strings: { ...KIT.strings, pin: 1 } }],
    ['a text that is null', { ...KIT, strings: { ...KIT.strings, pin: null } }],
    ['a list', [KIT]],
    ['a text', JSON.stringify(KIT)],
  ])('does not take a kit with %s, and marks by the lexicon all the same', async (_, damaged) => {
    const { cardKit, lexicon: read } = await readWith({ consent: CONSENT, lexicon, 'card-kit': damaged });
    expect(cardKit).toBeNull();
    expect(read).toEqual(lexicon);
  });
  test('never throws, whatever is stored', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), fc.anything(), async (settings, damaged) => {
        const kit = { ...KIT, strings: damaged };
        fake.storage.local.get = async () => ({
          consent: CONSENT,
          settings,
          lexicon: damaged,
          'card-kit': kit,
        });
        await readPageStorage();
      }),
      { numRuns: 300 },
    );
  });
});

describe('watchPageStorage', () => {
  test('hears its keys until the signal', async () => {
    const stop = new AbortController();
    const heard = vi.fn();
    watchPageStorage(heard, stop.signal);
    await fake.storage.local.set({ settings: {} });
    await fake.storage.local.set({ lexicon: {} });
    await fake.storage.local.set({ 'card-kit': {} });
    await fake.storage.local.set({ 'index-status': {} });
    await fake.storage.session.set({ settings: {} });
    expect(heard).toHaveBeenCalledTimes(3);
    stop.abort();
    await fake.storage.local.set({ consent: CONSENT });
    expect(heard).toHaveBeenCalledTimes(3);
    expect(fake.storage.onChanged.listeners.size).toBe(0);
  });
});
