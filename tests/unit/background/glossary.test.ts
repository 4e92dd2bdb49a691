/** The glossary as the background has it: read once, and anew when own words or the organisation's have changed. */
import { beforeEach, expect, test, vi } from 'vitest';
import { backgroundGlossary } from '../../../lib/background/glossary.ts';
import type { OperationId } from '../../../lib/model/note.ts';
import type { OwnWord } from '../../../lib/model/own-term.ts';
import { publishOwnGlossary } from '../../../lib/store/own-glossary.ts';
import { giveConsent } from '../../../lib/store/settings.ts';
import { fake, resetExtension } from '../messages/fake-extension.ts';
import { SMALL } from '../store/index/small-content.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../messages/fake-extension.ts')).fake }));
beforeEach(resetExtension);

const HIDDEN: OwnWord = {
  name: 'AAA',
  operation: '00000000-0000-4000-8000-000000000001' as OperationId,
  number: 1,
  savedAt: '2026-11-22T10:00:00.000Z',
  choice: { is: 'hidden' },
};

test('is read once, and anew after a change, which it tells of', async () => {
  await giveConsent();
  const changed = vi.fn();
  const stop = new AbortController();
  const read = backgroundGlossary(SMALL.terms, changed, stop.signal);
  const first = await read();
  expect(first.terms).toHaveLength(SMALL.terms.length);
  expect(await read()).toBe(first);
  await publishOwnGlossary(async () => [HIDDEN]);
  expect(changed).toHaveBeenCalledTimes(1);
  expect((await read()).hidden).toHaveLength(1);
  fake.storage.onChanged.emit({ glossary: {} }, 'managed');
  expect(changed).toHaveBeenCalledTimes(2);
  stop.abort();
  await publishOwnGlossary(async () => []);
  expect(changed).toHaveBeenCalledTimes(2);
});

test('is what is built in where storage fails or is damaged', async () => {
  await giveConsent();
  await publishOwnGlossary(async () => [HIDDEN]);
  fake.storage.local.values['own-glossary'] = { json: '[', fingerprint: 1 };
  const read = () => backgroundGlossary(SMALL.terms, () => undefined, new AbortController().signal)();
  expect((await read()).terms).toHaveLength(SMALL.terms.length);
  vi.spyOn(fake.storage.local, 'get').mockRejectedValue(new Error('No storage'));
  expect((await read()).terms).toHaveLength(SMALL.terms.length);
});
