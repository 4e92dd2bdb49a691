import { beforeEach, describe, expect, test, vi } from 'vitest';
import { LEXICON_FORMAT, type Lexicon } from '../../../lib/model/lexicon.ts';
import { keepLexicon, restoreLexicon } from '../../../lib/store/lexicon.ts';
import { giveConsent } from '../../../lib/store/settings.ts';
import { fake, resetExtension } from '../messages/fake-extension.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../messages/fake-extension.ts')).fake }));
beforeEach(resetExtension);

function sourceOf(revision: string) {
  const empty = { terms: [], cases: [], patterns: {}, patternCount: 0 };
  const lexicon: Lexicon = { format: LEXICON_FORMAT, revision, ...empty };
  return { revision, compile: vi.fn(() => lexicon) };
}

describe('the lexicon', () => {
  test('is not made before consent', async () => {
    await keepLexicon(sourceOf('a'));
    expect(await restoreLexicon(sourceOf('a'))).toBe(false);
    expect(fake.storage.local.values).toEqual({});
  });
  test('is made once a revision', async () => {
    await giveConsent();
    const [first, again, next] = [sourceOf('a'), sourceOf('a'), sourceOf('b')];
    await keepLexicon(first);
    await keepLexicon(again);
    expect(again.compile).not.toHaveBeenCalled();
    await keepLexicon(next);
    expect(fake.storage.local.values.lexicon).toMatchObject({ revision: 'b' });
  });
  test.each([null, 'a', { revision: 'a' }, { format: 0, revision: 'a' }])(
    'is made instead of %j',
    async (stored) => {
      await giveConsent();
      await fake.storage.local.set({ lexicon: stored });
      await keepLexicon(sourceOf('a'));
      expect(fake.storage.local.values.lexicon).toMatchObject({ format: LEXICON_FORMAT, terms: [] });
    },
  );
  test('is restored whatever stands there', async () => {
    await giveConsent();
    const damaged = { format: LEXICON_FORMAT, revision: 'a', terms: 'damaged', cases: [] };
    await fake.storage.local.set({ lexicon: damaged });
    expect(await restoreLexicon(sourceOf('a'))).toBe(true);
    expect(fake.storage.local.values.lexicon).toMatchObject({ terms: [] });
  });
});
