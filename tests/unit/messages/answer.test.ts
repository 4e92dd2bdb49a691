import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { answerMessages } from '../../../lib/messages/answer.ts';
import { isWithinLimits } from '../../../lib/messages/message-limits.ts';
import type { MessageSender } from '../../../lib/messages/sender.ts';
import { COUNCIL_HOSTS } from '../../../lib/model/settings.ts';
import { EXTENSION_ID, HOME } from './fake-extension.ts';

const PAGE: MessageSender = {
  id: EXTENSION_ID,
  url: 'https://www.ehelse.no/r%C3%A5d-og-utvalg/nufa-fagutvalet#a',
  origin: 'https://www.ehelse.no',
  frameId: 0,
  tab: { id: 3, windowId: 4 },
};
const OWN_PAGE: MessageSender = { id: EXTENSION_ID, url: `${HOME}popup.html`, origin: HOME.slice(0, -1) };

const CASE_KEY = {
  kind: 'case',
  candidates: [
    { council: 'NUFA', number: 24, year: 2023 },
    { council: 'NUIT', number: 24, year: 2023 },
    { council: 'NEHR', number: 24, year: 2023 },
  ],
  basis: 'ambiguous',
};

function setUp(hosts: readonly string[] = COUNCIL_HOSTS) {
  const handled = {
    card: vi.fn(async () => null),
    'restore-lexicon': vi.fn(async () => true),
    'page-read': vi.fn(async () => 'Saksspor: én sak'),
    open: vi.fn(async () => true),
  };
  const prepare = vi.fn(async () => ({ is: 'none' }) as const);
  const listen = answerMessages({
    extensionId: EXTENSION_ID,
    home: HOME,
    hosts,
    page: handled,
    extension: { prepare },
  });
  const calls = () =>
    [...Object.values(handled), prepare].reduce((sum, { mock }) => sum + mock.calls.length, 0);
  const put = async (message: unknown, sender: MessageSender): Promise<unknown> => {
    const { promise, resolve } = Promise.withResolvers<unknown>();
    return listen(message, sender, resolve) ? promise : 'ignored';
  };
  return { ...handled, prepare, put, calls, listen };
}

describe('who is heard', () => {
  const question = { saksspor: 'restore-lexicon', question: null };
  test.each([
    ['a council page', PAGE],
    ['plain http', { ...PAGE, url: 'http://ehelse.no/a', origin: 'http://ehelse.no' }],
    ['a browser that names no origin', { ...PAGE, origin: undefined }],
  ])('answers %s', async (_, sender) => {
    expect(await setUp().put(question, sender)).toEqual({ answer: true });
  });
  test.each([
    ['another extension', { ...PAGE, id: 'somebody' }],
    ['nobody', {}],
    ['a frame in the page', { ...PAGE, frameId: 1 }],
    ['a sender without a frame', { ...PAGE, frameId: undefined }],
    ['a sender without a tab', { ...PAGE, tab: undefined }],
    ['another host', { ...PAGE, url: 'https://example.com/', origin: 'https://example.com' }],
    ['a host below one of ours', { ...PAGE, url: 'https://sh.ehelse.no/', origin: 'https://sh.ehelse.no' }],
    [
      'a host that ends like one of ours',
      { ...PAGE, url: 'https://xehelse.no/', origin: 'https://xehelse.no' },
    ],
    ['a sandboxed document', { ...PAGE, origin: 'null' }],
    ['an origin that is not the address', { ...PAGE, origin: 'https://example.com' }],
    ['a file', { ...PAGE, url: 'file:///www.ehelse.no', origin: undefined }],
    ['no address', { ...PAGE, url: 'www.ehelse.no', origin: undefined }],
    ['this machine outside the demo', { ...PAGE, url: 'http://localhost:8080/', origin: undefined }],
    ['a page of ours', OWN_PAGE],
  ])('does not answer %s', async (_, sender) => {
    const { put, calls } = setUp();
    expect(await put(question, sender)).toBe('ignored');
    expect(calls()).toBe(0);
  });
  test('answers this machine in the demo', async () => {
    const sender = { ...PAGE, url: 'http://localhost:8080/a', origin: 'http://localhost:8080' };
    expect(await setUp([...COUNCIL_HOSTS, 'localhost']).put(question, sender)).toEqual({ answer: true });
  });
  test('hears upkeep from our own pages only', async () => {
    const { put, prepare } = setUp();
    const upkeep = { saksspor: 'prepare', question: { rebuild: true } };
    expect(await put(upkeep, PAGE)).toBe('ignored');
    expect(await put(upkeep, { ...OWN_PAGE, url: 'https://www.ehelse.no/popup.html' })).toBe('ignored');
    expect(await put(upkeep, { ...OWN_PAGE, origin: 'null' })).toBe('ignored');
    expect(prepare).not.toHaveBeenCalled();
    expect(await put(upkeep, { ...OWN_PAGE, tab: { id: 1, windowId: 2 } })).toEqual({
      answer: { is: 'none' },
    });
  });
});

describe('the reader of papers', () => {
  const READER: MessageSender = {
    ...OWN_PAGE,
    url: `${HOME}reader.html?src=https%3A%2F%2Fwww.ehelse.no%2Fa.pdf#page=7`,
    frameId: 0,
    tab: { id: 5, windowId: 6 },
  };
  const card = { saksspor: 'card', question: CASE_KEY };
  test('is answered as a council page is', async () => {
    const { put, card: handled } = setUp();
    expect(await put(card, READER)).toEqual({ answer: null });
    expect(handled).toHaveBeenCalledWith(CASE_KEY, { tabId: 5, windowId: 6, address: READER.url });
  });
  test('is heard as a page of ours', async () => {
    expect(await setUp().put({ saksspor: 'prepare', question: { rebuild: false } }, READER)).toEqual({
      answer: { is: 'none' },
    });
  });
  test.each([
    ['another page of ours', { ...READER, url: `${HOME}workspace.html` }],
    ['a page that begins like it', { ...READER, url: `${HOME}reader.html.html` }],
    ['a path below it', { ...READER, url: `${HOME}a/reader.html` }],
    ['a frame', { ...READER, frameId: 1 }],
    ['no tab', { ...READER, tab: undefined }],
    ['another origin', { ...READER, origin: 'null' }],
    [
      'a council host with its name',
      { ...READER, url: 'https://www.example.no/reader.html', origin: undefined },
    ],
    ['another extension', { ...READER, id: 'somebody' }],
  ])('is not %s', async (_, sender) => {
    const { put, calls } = setUp();
    expect(await put(card, sender)).toBe('ignored');
    expect(calls()).toBe(0);
  });
  test('asks nothing else', async () => {
    const { put, calls } = setUp();
    expect(await put({ saksspor: 'notes', question: null }, READER)).toBe('ignored');
    expect(await put({ ...card, also: 1 }, READER)).toBe('ignored');
    expect(calls()).toBe(0);
  });
});

describe('what is heard', () => {
  test.each([
    { saksspor: 'card', question: { kind: 'term', entry: 'HDAB' } },
    { saksspor: 'card', question: CASE_KEY },
    { saksspor: 'page-read', question: { cases: 3, terms: 0 } },
    { saksspor: 'open', question: { target: 'workspace', key: null, focus: null } },
    { saksspor: 'open', question: { target: 'side-panel', key: CASE_KEY, focus: 'note' } },
    { saksspor: 'open', question: { target: 'workspace', key: null, focus: { document: 'd:1', page: 7 } } },
  ])('answers %j', async (message) => {
    const { put, calls } = setUp();
    expect(await put(message, PAGE)).toHaveProperty('answer');
    expect(calls()).toBe(1);
  });
  test('passes on the tab that asks', async () => {
    const { put, open } = setUp();
    await put({ saksspor: 'open', question: { target: 'workspace', key: null, focus: null } }, PAGE);
    expect(open).toHaveBeenCalledWith(
      { target: 'workspace', key: null, focus: null },
      { tabId: 3, windowId: 4, address: PAGE.url },
    );
  });
  test.each([
    ['the tab’s, after a navigation without a load', 'https://www.ehelse.no/b', 'https://www.ehelse.no/b'],
    ['the document’s, where the tab is said to be elsewhere', 'https://example.com/', PAGE.url],
    ['the document’s, where the tab has none', 'about', PAGE.url],
  ])('takes the address to be %s', async (_, url, address) => {
    const heard = setUp();
    const question = { cases: 1, terms: 1 };
    await heard.put({ saksspor: 'page-read', question }, { ...PAGE, tab: { id: 3, windowId: 4, url } });
    expect(heard['page-read']).toHaveBeenCalledWith(question, { tabId: 3, windowId: 4, address });
  });
  test('opens within the same turn, while the click still counts', () => {
    const { listen, open } = setUp();
    listen(
      { saksspor: 'open', question: { target: 'side-panel', key: CASE_KEY, focus: 'note' } },
      PAGE,
      () => undefined,
    );
    expect(open).toHaveBeenCalledTimes(1);
  });
  test('gives no answer when the handler fails', async () => {
    const { put, card } = setUp();
    card.mockRejectedValue(new Error('broken'));
    expect(await put({ saksspor: 'card', question: { kind: 'term', entry: 'a' } }, PAGE)).toBeUndefined();
  });

  const term = { saksspor: 'card', question: { kind: 'term', entry: 'HDAB' } };
  const withCandidates = (candidates: unknown) => ({
    saksspor: 'card',
    question: { ...CASE_KEY, candidates },
  });
  const atPage = (focus: unknown) => ({
    saksspor: 'open',
    question: { target: 'workspace', key: null, focus },
  });
  const [candidate] = CASE_KEY.candidates;
  test.each([
    ['nothing', undefined],
    ['a text', 'card'],
    ['an unknown name', { saksspor: 'notes', question: null }],
    ['a name of Object', { saksspor: 'constructor', question: null }],
    ['a question to a tab', { saksspor: 'report', question: null }],
    ['no question', { saksspor: 'restore-lexicon' }],
    ['an extra key', { ...term, extra: 1 }],
    ['an extra key inside', { ...term, question: { ...term.question, note: 'a' } }],
    [
      'a key of the prototype',
      JSON.parse('{"saksspor":"restore-lexicon","question":null,"__proto__":{"a":1}}'),
    ],
    ['a page with a text in it', { saksspor: 'page-read', question: { cases: 1, terms: 1, text: 'a' } }],
    ['a page with less than nothing', { saksspor: 'page-read', question: { cases: -1, terms: 0 } }],
    ['an empty entry', { ...term, question: { kind: 'term', entry: '' } }],
    ['an entry of 101 characters', { ...term, question: { kind: 'term', entry: 'a'.repeat(101) } }],
    ['an entry of ten million characters', { ...term, question: { kind: 'term', entry: 'a'.repeat(1e7) } }],
    ['a page of a paper at an address', atPage({ document: 'https://example.com/a.pdf', page: 7 })],
    ['page 0 of a paper', atPage({ document: 'd1', page: 0 })],
    ['a page of a paper and more', atPage({ document: 'd1', page: 7, src: 'a' })],
    ['no candidates', withCandidates([])],
    ['four candidates', withCandidates([candidate, candidate, candidate, candidate])],
    ['a million candidates', withCandidates(Array.from({ length: 1e6 }, () => candidate))],
    ['a million holes', withCandidates(new Array(1e6))],
    ['another council', withCandidates([{ ...candidate, council: 'KS' }])],
    ['number 0', withCandidates([{ ...candidate, number: 0 }])],
    ['a fraction', withCandidates([{ ...candidate, number: 1.5 }])],
    ['the year 23', withCandidates([{ ...candidate, year: 23 }])],
    ['another basis', { saksspor: 'card', question: { ...CASE_KEY, basis: 'guess' } }],
    ['a key 10,000 characters long', { ...term, ['a'.repeat(10_000)]: 1 }],
  ])('does not answer %s', async (_, message) => {
    const { put, calls } = setUp();
    expect(await put(message, PAGE)).toBe('ignored');
    expect(calls()).toBe(0);
  });
  test('does not answer 200,000 levels', async () => {
    const deep: unknown = JSON.parse(`${'['.repeat(200_000)}${']'.repeat(200_000)}`);
    const { put, calls } = setUp();
    expect(await put({ saksspor: 'card', question: deep }, PAGE)).toBe('ignored');
    expect(calls()).toBe(0);
  });
});

describe('message fuzz', () => {
  /** Messages near to real ones: a real one with a part replaced by anything. */
  const broken = fc.oneof(
    fc.anything({ withNullPrototype: true, withMap: true, withDate: true, withSparseArray: true }),
    fc.record({
      saksspor: fc.constantFrom('card', 'open', 'page-read', 'prepare', 'report', '__proto__'),
      question: fc.anything(),
    }),
    fc.record({
      saksspor: fc.constant('card'),
      question: fc.record({
        kind: fc.constantFrom('term', 'case', 'note'),
        entry: fc.anything(),
        candidates: fc.array(fc.anything()),
        basis: fc.anything(),
      }),
    }),
    fc.record({
      saksspor: fc.constant('open'),
      question: fc.record({ target: fc.string(), key: fc.anything() }, { requiredKeys: [] }),
    }),
  );

  test('500 messages from a council page: none is handled, none throws', () => {
    const { listen, calls } = setUp();
    fc.assert(
      fc.property(broken, (message) => listen(message, PAGE, () => undefined) === false),
      { numRuns: 500 },
    );
    expect(calls()).toBe(0);
  });
  test('500 senders of a good message: none but ours is handled', () => {
    const { listen, calls } = setUp();
    const sender = fc.record(
      {
        id: fc.constantFrom(EXTENSION_ID, 'somebody'),
        url: fc.oneof(fc.webUrl(), fc.string(), fc.constant(`${HOME}popup.html`)),
        origin: fc.oneof(fc.webUrl(), fc.string()),
        frameId: fc.integer(),
        tab: fc.record({ id: fc.integer(), windowId: fc.integer() }, { requiredKeys: [] }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(sender, (from) => {
        return listen({ saksspor: 'restore-lexicon', question: null }, from, () => undefined) === false;
      }),
      { numRuns: 500 },
    );
    expect(calls()).toBe(0);
  });
});

describe('isWithinLimits', () => {
  test('lets the largest question pass', () => {
    expect(
      isWithinLimits({ saksspor: 'open', question: { target: 'side-panel', key: CASE_KEY, focus: 'note' } }),
    ).toBe(true);
  });
  test.each([
    [
      'a circle',
      () => {
        const circle: Record<string, unknown> = {};
        circle.circle = circle;
        return circle;
      },
    ],
    ['a map', () => new Map([['a', 1]])],
    ['a buffer', () => new Uint8Array(1e6)],
    ['65 values', () => ({ a: Array.from({ length: 64 }, () => 0) })],
  ])('stops %s', (_, make) => {
    expect(isWithinLimits(make())).toBe(false);
  });
});
