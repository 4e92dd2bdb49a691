import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { OwnWord } from '../../../lib/model/own-term.ts';
import { seal } from '../../../lib/model/sealed.ts';
import { STORAGE_KEYS } from '../../../lib/model/settings.ts';
import {
  namesLeftOut,
  publishOwnGlossary,
  readOwnGlossary,
  watchOwnGlossary,
} from '../../../lib/store/own-glossary.ts';
import { giveConsent, withdrawConsent } from '../../../lib/store/settings.ts';
import { fake, resetExtension } from '../messages/fake-extension.ts';
import { ownTerm, word, written } from './notes/glossary-samples.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../messages/fake-extension.ts')).fake }));
beforeEach(resetExtension);

function own(...all: Parameters<typeof word>[]): readonly OwnWord[] {
  return all.map((one) => {
    const { revisions: _, ...head } = word(...one);
    return head;
  });
}
const WORDS = own(['ÅRE', 1, { is: 'hidden' }], ['KORO', 2, written('KORO')]);
const publish = (words: readonly OwnWord[]) => publishOwnGlossary(async () => words);
const key = 'own-glossary';

describe('the own glossary for the background', () => {
  test('is what stands, without what was taken back', async () => {
    await giveConsent();
    await publish([...WORDS, ...own(['SLV', 3, null])]);
    expect((await readOwnGlossary()).map(({ name }) => name)).toEqual(['KORO', 'ÅRE']);
    expect(await readOwnGlossary()).toEqual(expect.arrayContaining([...WORDS]));
  });
  test('is not stored before consent, and not after it was withdrawn', async () => {
    await publish(WORDS);
    expect(fake.storage.local.values).toEqual({});
    await giveConsent();
    await withdrawConsent();
    await publish(WORDS);
    expect(fake.storage.local.values).toEqual({});
  });
  test('is no row where there is nothing, and an empty one where the last was taken back', async () => {
    await giveConsent();
    await publish([]);
    expect(fake.storage.local.values[key]).toBeUndefined();
    await publish(WORDS);
    await publish(own(['ÅRE', 3, null]));
    expect(await readOwnGlossary()).toEqual([]);
  });
  test('is stored once for the same words in whatever order, and told when it changes', async () => {
    await giveConsent();
    const listener = vi.fn();
    const stop = new AbortController();
    watchOwnGlossary(listener, stop.signal);
    await publish(WORDS);
    expect(listener).toHaveBeenCalledTimes(1);
    await publish(WORDS.toReversed());
    await giveConsent();
    expect(listener).toHaveBeenCalledTimes(1);
    stop.abort();
    await publish([]);
    expect(listener).toHaveBeenCalledTimes(1);
  });
  test('of two pages that publish at once is what the later one read', async () => {
    await giveConsent();
    let now: readonly OwnWord[] = WORDS.slice(0, 1);
    const read = async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return now;
    };
    const first = publishOwnGlossary(read);
    now = WORDS;
    await Promise.all([first, publishOwnGlossary(read)]);
    expect(await readOwnGlossary()).toHaveLength(2);
  });
  test.each([
    ['nothing', undefined],
    ['a word', 'KORO'],
    ['a seal that does not fit', { ...seal(1, WORDS), fingerprint: 1 }],
    ['another format', seal(99, WORDS)],
    ['no list', seal(1, { words: WORDS })],
  ])('is empty where there stands %s', async (_what, value) => {
    fake.storage.local.values[key] = value;
    expect(await readOwnGlossary()).toEqual([]);
  });
  test('leaves out a word that cannot be read', async () => {
    fake.storage.local.values[key] = seal(1, [
      ...WORDS,
      { name: 'NYTT', choice: { is: 'of a new kind' } },
      7,
    ]);
    expect(await readOwnGlossary()).toEqual(WORDS);
  });
  test('has the latest words where there are more than the background takes', {
    timeout: 60_000,
  }, async () => {
    await giveConsent();
    const long = Array.from({ length: 30 }, () => 'x'.repeat(300));
    const many = Array.from({ length: 700 }, (_, at) => {
      const term = { ...ownTerm(`ORD ${at}`), otherNames: long, otherMeanings: long };
      return own([`ORD ${at}`, at + 1, { is: 'written', term }]);
    }).flat();
    await publish(many);
    const published = (await readOwnGlossary()).map(({ name }) => name);
    expect(published.length).toBeGreaterThan(500);
    expect(published.length).toBeLessThan(600);
    expect(published).toContain('ORD 699');
    expect(published).not.toContain('ORD 1');
    expect([...published, ...namesLeftOut(many)].sort()).toEqual(many.map(({ name }) => name).sort());
  });
  test('is none of what content scripts ask for', () => {
    expect(Object.values(STORAGE_KEYS)).not.toContain(key);
  });
});
