import { beforeEach, describe, expect, test, vi } from 'vitest';
import { LEXICON_FORMAT, type Lexicon } from '../../../lib/model/lexicon.ts';
import { seal } from '../../../lib/model/sealed.ts';
import { keepLexicon, restoreLexicon } from '../../../lib/store/lexicon.ts';
import { giveConsent } from '../../../lib/store/settings.ts';
import { fake, resetExtension } from '../messages/fake-extension.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../messages/fake-extension.ts')).fake }));
beforeEach(resetExtension);

function lexiconOf(revision: string, entry = 'HDAB'): Lexicon {
  return {
    revision,
    terms: [{ entry, forms: [entry], marking: { kind: 'always' } }],
    cases: [],
    patterns: {},
  };
}
const sealed = (revision: string, entry?: string) => seal(LEXICON_FORMAT, lexiconOf(revision, entry));
const stored = () => fake.storage.local.values.lexicon;

describe('the lexicon', () => {
  test('is not made before consent', async () => {
    await keepLexicon(async () => lexiconOf('a'));
    expect(await restoreLexicon(async () => lexiconOf('a'))).toBe(false);
    expect(fake.storage.local.values).toEqual({});
  });
  test('is stored once for the same content', async () => {
    await giveConsent();
    await keepLexicon(async () => lexiconOf('a'));
    const set = vi.spyOn(fake.storage.local, 'set');
    await keepLexicon(async () => lexiconOf('a'));
    expect(set).not.toHaveBeenCalled();
  });
  test('is stored anew for other content, though the revision be the same', async () => {
    await giveConsent();
    await keepLexicon(async () => lexiconOf('a'));
    await keepLexicon(async () => lexiconOf('a', 'FHIR'));
    expect(stored()).toEqual(sealed('a', 'FHIR'));
  });
  test.each([null, 'a', lexiconOf('a'), { ...sealed('a'), fingerprint: 1 }, seal(0, lexiconOf('a'))])(
    'is made instead of %j',
    async (damaged) => {
      await giveConsent();
      await fake.storage.local.set({ lexicon: damaged });
      await keepLexicon(async () => lexiconOf('a'));
      expect(stored()).toEqual(sealed('a'));
    },
  );
  test('is restored whatever stands there', async () => {
    await giveConsent();
    await fake.storage.local.set({ lexicon: { ...sealed('a'), json: '{}' } });
    expect(await restoreLexicon(async () => lexiconOf('a'))).toBe(true);
    expect(stored()).toEqual(sealed('a'));
  });
});
