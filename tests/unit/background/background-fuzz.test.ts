/** The whole background behind its listener: what a council page sends it changes nothing and tells nothing of notes. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { EXTENSION_ID, fake, resetExtension } from '../messages/fake-extension.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../messages/fake-extension.ts')).fake }));

/** In every row that is the reader's own. */
const SECRET = 'hemmelig-notat';
const PAGE = {
  id: EXTENSION_ID,
  url: 'https://www.ehelse.no/r%C3%A5d-og-utvalg/nufa-fagutvalget',
  origin: 'https://www.ehelse.no',
  frameId: 0,
  tab: { id: 3, windowId: 4, url: 'https://www.ehelse.no/r%C3%A5d-og-utvalg/nufa-fagutvalget' },
};
const NOTED = { council: 'NUFA', number: 26, year: 2025 };
/** What the background writes for every page alike: which case was looked at, what a page listed, what to show. */
const PUBLIC_ROWS = ['followed-key', 'badge-pages', 'shown-key', 'lexicon', 'card-kit'];

const event = () => ({ addListener: () => undefined, removeListener: () => undefined });

beforeAll(async () => {
  resetExtension();
  vi.stubGlobal('addEventListener', () => undefined);
  Object.assign(fake.runtime, { onStartup: event(), onInstalled: event() });
  Object.assign(fake, {
    commands: { onCommand: event() },
    contextMenus: { onClicked: event() },
    omnibox: { onInputStarted: event(), onInputChanged: event(), onInputEntered: event() },
    action: {
      setBadgeText: async () => undefined,
      setBadgeBackgroundColor: async () => undefined,
      setBadgeTextColor: async () => undefined,
    },
  });
  fake.storage.local.values = {
    consent: { givenAt: '2026-01-01T00:00:00.000Z' },
    'note-copy/1': { text: SECRET },
    'notes-canary': { note: SECRET },
    'note-counts': { [SECRET]: { 'NUFA-26-2025': 7 } },
  };
  fake.storage.session.values = { 'notes-key': SECRET };
  const { default: background } = await import('../../../entrypoints/background.ts');
  void background.main();
});
afterAll(() => void vi.unstubAllGlobals());

function send(message: unknown): Promise<unknown> {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const [kept] = fake.runtime.onMessage.emit(message, PAGE, resolve);
  return kept === true ? promise : Promise.resolve('ignored');
}

const rows = () => ({
  local: without(fake.storage.local.values),
  session: without(fake.storage.session.values),
});
const without = (values: Record<string, unknown>) =>
  structuredClone(Object.fromEntries(Object.entries(values).filter(([key]) => !PUBLIC_ROWS.includes(key))));

const key = fc.oneof(
  fc.constant({ kind: 'case', candidates: [NOTED], basis: 'beside-number' }),
  fc.record({ kind: fc.constantFrom('term', 'note', 'case'), entry: fc.string(), id: fc.string() }),
  fc.constant(null),
  fc.anything(),
);
const name = fc.constantFrom(
  ...['card', 'restore-lexicon', 'page-read', 'open', 'prepare', 'report', 'current-key', 'storage-changed'],
  ...['notes', 'note', 'note-counts', 'note-copy', 'case-notes', 'save', 'unlock', 'export', '__proto__'],
);
const question = fc.oneof(
  key,
  fc.record({
    target: fc.constantFrom('side-panel', 'workspace', 'note'),
    key,
    focus: fc.constantFrom('note', null),
  }),
  fc.record({ cases: fc.nat({ max: 9 }), terms: fc.nat({ max: 9 }) }),
  fc.record({ note: fc.uuid(), text: fc.string() }),
);
/** Those that a page may ask. */
const good = fc.constantFrom(
  { saksspor: 'card', question: { kind: 'case', candidates: [NOTED], basis: 'beside-number' } },
  { saksspor: 'card', question: { kind: 'term', entry: 'HDAB' } },
  { saksspor: 'page-read', question: { cases: 7, terms: 0 } },
  { saksspor: 'open', question: { target: 'workspace', key: null, focus: 'note' } },
);

test('500 messages, good and broken: no row of the reader’s changes, no answer holds anything of them', async () => {
  const before = rows();
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(fc.oneof(good, fc.record({ saksspor: name, question })), async (message) => {
      const reply = await send(message);
      if (reply !== 'ignored') answered += 1;
      expect(JSON.stringify(reply ?? null)).not.toMatch(new RegExp(`${SECRET}|note-c`));
    }),
    { numRuns: 500 },
  );
  // Some were good: the rest of the test is not about a deaf background.
  expect(answered).toBeGreaterThan(100);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(rows()).toEqual(before);
});

test('a case with notes and the same case without get the same card', async () => {
  const message = {
    saksspor: 'card',
    question: { kind: 'case', candidates: [NOTED], basis: 'beside-number' },
  };
  const noted = await send(message);
  const { 'note-counts': counts, ...others } = fake.storage.local.values;
  expect(counts).toBeDefined();
  fake.storage.local.values = others;
  expect(await send(message)).toEqual(noted);
  expect(JSON.stringify(noted)).toContain('NUFA 26/25');
});
