import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { askBackground } from '../../../lib/messages/ask-background.ts';
import { askActiveTab, watchActiveTab } from '../../../lib/messages/ask-tab.ts';
import { parseTabAnswer } from '../../../lib/messages/tab-answers.ts';
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
