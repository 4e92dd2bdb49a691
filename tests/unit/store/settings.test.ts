import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readPageStorage } from '../../../lib/messages/page-storage.ts';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings.ts';
import {
  giveConsent,
  readConsent,
  readSettings,
  watchConsent,
  watchSettings,
  writeSettings,
} from '../../../lib/store/settings.ts';
import { fake, resetExtension } from '../messages/fake-extension.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../messages/fake-extension.ts')).fake }));
beforeEach(resetExtension);

describe('settings', () => {
  test('are the default ones at first', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });
  test('change one by one', async () => {
    await writeSettings({ termPainting: 'every' });
    await writeSettings({ language: 'en' });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, termPainting: 'every', language: 'en' });
  });
  test('two pages that write at once both get their change in', async () => {
    await Promise.all([writeSettings({ termPainting: 'none' }), writeSettings({ hostsOff: ['ehelse.no'] })]);
    expect(await readSettings()).toEqual({
      ...DEFAULT_SETTINGS,
      termPainting: 'none',
      hostsOff: ['ehelse.no'],
    });
  });
  test('a broken field falls back and leaves the others alone', async () => {
    fake.storage.local.values = {
      settings: { termPainting: 'all', language: 'nn', hostsOff: 'x', followPage: 1 },
    };
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, language: 'nn' });
  });
  test('whatever is stored, page side and extension side read the same', async () => {
    const consent = { givenAt: '2026-01-01T00:00:00.000Z' };
    const settings = fc.oneof(
      fc.jsonValue(),
      fc.record({
        termPainting: fc.constantFrom('every', 'none', 'all', null),
        language: fc.constantFrom('nb', 'nn', 'en', 'de', null, 1),
        hostsOff: fc.oneof(fc.array(fc.domain(), { maxLength: 4 }), fc.jsonValue()),
      }),
    );
    await fc.assert(
      fc.asyncProperty(settings, async (stored) => {
        fake.storage.local.values = { consent, settings: stored };
        const read = await readSettings();
        if (read.hostsOff.length > 0 || !Array.isArray((stored as { hostsOff?: unknown } | null)?.hostsOff)) {
          const { termPainting, hostsOff } = read;
          expect((await readPageStorage()).settings).toMatchObject({ termPainting, hostsOff });
        }
      }),
    );
  });
  test('are watched until the signal', async () => {
    const stop = new AbortController();
    const heard = vi.fn();
    watchSettings(heard, stop.signal);
    await writeSettings({ language: 'nn' });
    await fake.storage.local.set({ lexicon: {} });
    stop.abort();
    await writeSettings({ language: 'en' });
    expect(heard.mock.calls).toEqual([[{ ...DEFAULT_SETTINGS, language: 'nn' }]]);
  });
});

describe('consent', () => {
  test('is not given at first, nor by something broken', async () => {
    expect(await readConsent()).toBeNull();
    fake.storage.local.values = { consent: { givenAt: 'yes' } };
    expect(await readConsent()).toBeNull();
  });
  test('keeps the time at which it was first given', async () => {
    const first = await giveConsent();
    expect(await giveConsent()).toEqual(first);
    expect(await readConsent()).toEqual(first);
    expect((await readPageStorage()).consent).toEqual(first);
  });
  test('is watched', async () => {
    const heard = vi.fn();
    watchConsent(heard, new AbortController().signal);
    const consent = await giveConsent();
    await fake.storage.local.remove('consent');
    expect(heard.mock.calls).toEqual([[consent], [null]]);
  });
});
