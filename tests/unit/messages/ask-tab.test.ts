import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { askBackground } from '../../../lib/messages/ask-background.ts';
import { askActiveTab, watchActiveTab } from '../../../lib/messages/ask-tab.ts';
import { parseTabAnswer } from '../../../lib/messages/tab-answers.ts';
import type { SourceDocument } from '../../../lib/model/document.ts';
import type { PageReport } from '../../../lib/model/page-report.ts';
import { fake, resetExtension } from './fake-extension.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake-extension.ts')).fake }));
beforeEach(resetExtension);

const REPORT: PageReport = {
  state: { is: 'active' },
  host: 'www.ehelse.no',
  title: 'Fagutvalget',
  items: [{ key: { kind: 'term', entry: 'HDAB' }, text: 'HDABene', places: [0, 4] }],
  scanning: false,
  truncated: false,
};

describe('askActiveTab', () => {
  test('asks the top frame of the active tab', async () => {
    fake.tabs.sendMessage = vi.fn(async () => ({ answer: true }));
    expect(await askActiveTab('show-place', { place: 7 })).toBe(true);
    expect(fake.tabs.sendMessage).toHaveBeenCalledWith(
      7,
      { saksspor: 'show-place', question: { place: 7 } },
      { frameId: 0 },
    );
  });
  test('is null where Saksspor is not', async () => {
    fake.tabs.sendMessage = async () => {
      throw new Error('Could not establish connection. Receiving end does not exist.');
    };
    expect(await askActiveTab('report', null)).toBeNull();
    fake.tabs.query = async () => [];
    expect(await askActiveTab('report', null)).toBeNull();
  });
});

describe('parseTabAnswer', () => {
  test('takes a report', () => {
    expect(parseTabAnswer('report', { answer: REPORT })).toEqual(REPORT);
  });
  test.each([
    ['no answer', undefined],
    ['a bare report', REPORT],
    ['another state', { answer: { ...REPORT, state: { is: 'fine' } } }],
    ['an item without places', { answer: { ...REPORT, items: [{ ...REPORT.items[0], places: [] }] } }],
    ['a key that is none', { answer: { ...REPORT, items: [{ ...REPORT.items[0], key: { kind: 'note' } }] } }],
    ['markup for a text', { answer: { ...REPORT, title: { __html: 'a' } } }],
    ['something more', { answer: { ...REPORT, notes: [] } }],
  ])('does not take %s', (_, reply) => {
    expect(parseTabAnswer('report', reply)).toBeNull();
  });
  test('cuts a title without end', () => {
    expect(parseTabAnswer('report', { answer: { ...REPORT, title: 'a'.repeat(1e6) } })?.title).toHaveLength(
      500,
    );
  });
  test('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (answer) => {
        parseTabAnswer('report', { answer });
        expect(parseTabAnswer('resume', { answer })).toBe(typeof answer === 'boolean' ? answer : null);
      }),
    );
  });
});

describe('a page as a document', () => {
  const ADDRESS = 'https://www.ehelse.no/rad-og-utvalg/nufa';
  const PAGE: SourceDocument = {
    origin: { is: 'page', address: ADDRESS },
    title: 'Fagutvalget',
    text: 'Møte 3\nVedlegg 1 Sak 26/25',
    headings: [{ start: 0, end: 6, level: 2 }],
    links: [
      { start: 7, text: 'Vedlegg 1 Sak 26/25', address: 'https://www.ehelse.no/_/attachment/inline/a/b' },
    ],
  };
  const parsed = (changes: object) => parseTabAnswer('document', { answer: { ...PAGE, ...changes } });

  test('is taken as it is', () => {
    expect(parsed({})).toEqual(PAGE);
    expect(parseTabAnswer('document', { answer: null })).toBeNull();
  });
  test('has an address without fragment', () => {
    expect(parsed({ origin: { is: 'page', address: `${ADDRESS}#møte-3` } })).toEqual(PAGE);
  });
  test.each([
    ['https://www.ehelse.no/a/Innkalling.PDF', true],
    ['https://www.ehelse.no/a/sak.docx?download=1#page=2', true],
    ['https://www.ehelse.no/_/attachment/download/1:2/sak', true],
    ['https://example.com/referat.pdf', true],
    ['https://www.ehelse.no/pdf', false],
    ['https://www.ehelse.no/a?file=a.pdf', false],
    ['mailto:a@example.com', false],
    ['javascript:alert(1)//a.pdf', false],
    ['file:///a.pdf', false],
    ['a.pdf', false],
    [`https://www.ehelse.no/${'a'.repeat(3000)}.pdf`, false],
  ])('keeps %s as a file: %j', (address, isFile) => {
    expect(parsed({ links: [{ start: 0, text: 'a', address }] })?.links).toHaveLength(isFile ? 1 : 0);
  });
  test('has the words of a link on one line', () => {
    const link = { start: 7, text: '\n  Vedlegg 1\t Sak\n26/25 ', address: 'https://www.ehelse.no/a.pdf' };
    expect(parsed({ links: [link] })?.links[0]?.text).toBe('Vedlegg 1 Sak 26/25');
  });
  test('is cut where it is too long, with what lies beyond', () => {
    const link = { start: 2_000_001, text: 'a', address: 'https://www.ehelse.no/a.pdf' };
    const heading = { start: 1_999_999, end: 2_000_001, level: 2 };
    const long = parsed({ text: 'a'.repeat(2_500_000), links: [link], headings: [heading] });
    expect([long?.text.length, long?.links, long?.headings]).toEqual([2_000_000, [], []]);
    const many = Array.from({ length: 6000 }, () => ({ ...link, start: 1 }));
    expect(parsed({ links: many })?.links).toHaveLength(5000);
  });
  test.each([
    ['a file', { origin: { is: 'file', name: 'a' } }],
    ['an address without end', { origin: { is: 'page', address: `https://a/${'a'.repeat(1e6)}` } }],
    ['a heading of level 7', { headings: [{ start: 0, end: 1, level: 7 }] }],
    ['a place before the text', { links: [{ start: -1, text: 'a', address: 'a' }] }],
    ['no text', { text: null }],
    ['something more', { notes: [] }],
  ])('is not taken with %s', (_, changes) => {
    expect(parsed(changes)).toBeNull();
  });
});

describe('askBackground', () => {
  test('unwraps the answer, and is null without one', async () => {
    fake.runtime.sendMessage = async () => ({ answer: { is: 'none' } });
    expect(await askBackground('prepare', { rebuild: false })).toEqual({ is: 'none' });
    fake.runtime.sendMessage = async () => undefined;
    expect(await askBackground('prepare', { rebuild: false })).toBeNull();
    fake.runtime.sendMessage = async () => {
      throw new Error('The message port closed before a response was received.');
    };
    expect(await askBackground('prepare', { rebuild: false })).toBeNull();
  });
});

describe('watchActiveTab', () => {
  test('hears of another tab and of a page loaded in the active one, until the signal', () => {
    const stop = new AbortController();
    const heard = vi.fn();
    watchActiveTab(heard, stop.signal);
    fake.tabs.onActivated.emit({ tabId: 1 });
    fake.tabs.onUpdated.emit(1, { status: 'complete' }, { active: true });
    fake.tabs.onUpdated.emit(1, { status: 'loading' }, { active: true });
    fake.tabs.onUpdated.emit(2, { status: 'complete' }, { active: false });
    expect(heard).toHaveBeenCalledTimes(2);
    stop.abort();
    expect(fake.tabs.onActivated.listeners.size + fake.tabs.onUpdated.listeners.size).toBe(0);
  });
});
