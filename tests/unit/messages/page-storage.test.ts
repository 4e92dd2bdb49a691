import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { compileCardKit } from '../../../lib/card/compile-card-kit.ts';
import { compileLexicon } from '../../../lib/detect/compile-lexicon.ts';
import { readPageStorage } from '../../../lib/messages/page-storage.ts';
import { CARD_KIT_FORMAT } from '../../../lib/model/card-kit.ts';
import { LEXICON_FORMAT } from '../../../lib/model/lexicon.ts';
import { seal } from '../../../lib/model/sealed.ts';
import { DEFAULT_SETTINGS, LANGUAGES } from '../../../lib/model/settings.ts';
import { BUILT_IN } from '../../../lib/store/index/built-in.ts';
import { fake, resetExtension } from './fake-extension.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake-extension.ts')).fake }));
beforeEach(resetExtension);

const CONSENT = { givenAt: '2026-01-01T00:00:00.000Z' };
const LEXICON = compileLexicon(BUILT_IN.terms, BUILT_IN.cases, BUILT_IN.revision);
const KIT = compileCardKit('nn');
const SEALED_LEXICON = seal(LEXICON_FORMAT, LEXICON);
const SEALED_KIT = seal(CARD_KIT_FORMAT, KIT);

async function readWith(stored: Record<string, unknown>) {
  fake.storage.local.values = stored;
  return readPageStorage();
}

describe('readPageStorage', () => {
  test('asks for its four keys by name, and listens to nothing', async () => {
    const get = vi.spyOn(fake.storage.local, 'get');
    await readPageStorage();
    expect(get.mock.calls).toEqual([[['consent', 'settings', 'lexicon', 'card-kit']]]);
    expect(fake.storage.onChanged.listeners.size).toBe(0);
  });
  test('hands out nothing before consent', async () => {
    const stored = { settings: { termPainting: 'none' }, lexicon: SEALED_LEXICON, 'card-kit': SEALED_KIT };
    expect(await readWith(stored)).toEqual({
      consent: null,
      settings: DEFAULT_SETTINGS,
      lexicon: null,
      cardKit: null,
    });
  });
  test('takes the whole built-in lexicon', async () => {
    const { consent, lexicon } = await readWith({ consent: CONSENT, lexicon: SEALED_LEXICON });
    expect(consent).toEqual(CONSENT);
    expect(lexicon).toEqual(LEXICON);
  });
  test.each([true, 'yes', [], {}, { givenAt: 5 }, { givenAt: '' }])(
    'takes %j for no consent',
    async (consent) => {
      expect((await readWith({ consent })).consent).toBeNull();
    },
  );

  const { termPainting, hostsOff } = DEFAULT_SETTINGS;
  test.each<[unknown, object]>([
    [{ termPainting: 'none' }, { termPainting: 'none', hostsOff }],
    [
      { termPainting: 'all', hostsOff: ['ehelse.no'] },
      { termPainting, hostsOff: ['ehelse.no'] },
    ],
    [{ hostsOff: ['ehelse.no', 5] }, { termPainting, hostsOff }],
    ['every', { termPainting, hostsOff }],
    [null, { termPainting, hostsOff }],
  ])('reads settings %j field by field', async (settings, expected) => {
    expect((await readWith({ consent: CONSENT, settings })).settings).toEqual(expected);
  });

  test.each(LANGUAGES)('takes the card’s kit in %s', async (language) => {
    const kit = compileCardKit(language);
    const { cardKit } = await readWith({ consent: CONSENT, 'card-kit': seal(CARD_KIT_FORMAT, kit) });
    expect(cardKit).toEqual(kit);
  });

  const { json } = SEALED_LEXICON;
  test.each<[string, unknown]>([
    ['of another format', seal(LEXICON_FORMAT + 1, LEXICON)],
    ['sealed as something else', { ...SEALED_KIT }],
    ['without a fingerprint', { ...SEALED_LEXICON, fingerprint: undefined }],
    ['with the fingerprint as a text', { ...SEALED_LEXICON, fingerprint: `${SEALED_LEXICON.fingerprint}` }],
    ['cut off', { ...SEALED_LEXICON, json: json.slice(0, -1) }],
    ['with one letter changed', { ...SEALED_LEXICON, json: json.replace('HDAB', 'HDAD') }],
    ['that is empty', { ...SEALED_LEXICON, json: '' }],
    ['not sealed', LEXICON],
    ['in a list', [SEALED_LEXICON]],
    ['as a text', json],
  ])('does not take a lexicon %s', async (_, damaged) => {
    expect((await readWith({ consent: CONSENT, lexicon: damaged })).lexicon).toBeNull();
  });
  test.each<[string, unknown]>([
    ['damaged', { ...SEALED_KIT, json: SEALED_KIT.json.replace('kort', 'karr') }],
    ['missing', undefined],
    ['not sealed', KIT],
  ])('marks by the lexicon although the kit is %s', async (_, damaged) => {
    const read = await readWith({ consent: CONSENT, lexicon: SEALED_LEXICON, 'card-kit': damaged });
    expect(read.cardKit).toBeNull();
    expect(read.lexicon).toEqual(LEXICON);
  });
  test('never throws, whatever is stored', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), fc.anything(), async (settings, damaged) => {
        const kit = { ...SEALED_KIT, json: damaged };
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
