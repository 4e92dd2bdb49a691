import { beforeEach, expect, test, vi } from 'vitest';
import { tellPagesOfChanges } from '../../../lib/messages/tell-pages.ts';
import { COUNCIL_HOSTS } from '../../../lib/model/settings.ts';
import { fake, HOME, resetExtension } from './fake-extension.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake-extension.ts')).fake }));

const told: unknown[] = [];
beforeEach(() => {
  resetExtension();
  told.length = 0;
  fake.tabs.query = async () => [
    { id: 1, url: 'https://www.ehelse.no/a' },
    // The right to this one's address was taken away after it was opened.
    { id: 2 },
    { id: 3, url: 'https://example.com/' },
    { url: 'https://www.ehelse.no/b' },
    { id: 4, url: 'https://helsedirektoratet.no/' },
    { id: 5, url: `${HOME}reader.html` },
  ];
  fake.tabs.sendMessage = async (...sent: unknown[]) => {
    told.push(sent);
    if (sent[0] === 2) throw new Error('Receiving end does not exist');
    return { answer: true };
  };
  tellPagesOfChanges(COUNCIL_HOSTS);
});

const settle = () => new Promise((resolve) => setTimeout(resolve));

test.each(['consent', 'settings', 'lexicon', 'card-kit'])(
  'pages hear that %s has changed, not how',
  async (key) => {
    await fake.storage.local.set({ [key]: { secret: 1 } });
    await settle();
    const message = { saksspor: 'storage-changed', question: null };
    expect(told).toEqual([1, 2, 4, 5].map((id) => [id, message, { frameId: 0 }]));
  },
);
test('that consent is gone too', async () => {
  fake.storage.local.values.consent = {};
  await fake.storage.local.remove('consent');
  await settle();
  expect(told).toHaveLength(4);
});
test.each(['note-copy/1', 'note-counts', 'notes-canary', 'card/NUFA-1-2025', 'index-status'])(
  'of %s they hear nothing',
  async (key) => {
    await fake.storage.local.set({ [key]: 1 });
    await fake.storage.session.set({ settings: 1 });
    await settle();
    expect(told).toEqual([]);
  },
);
