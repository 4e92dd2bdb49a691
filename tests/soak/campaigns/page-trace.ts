/**
 * What a page can observe is the same with no notes and with 1,000, also on the cases that it names: what happens in it,
 * what stands there, what is requested; and as fast. A run is one page, loaded once with and once without, in an order
 * that changes, so that a machine which slows down slows both.
 */
import type { Page } from 'puppeteer-core';
import type { CaseId } from '../../../lib/model/case.ts';
import { STORAGE_KEYS } from '../../../lib/model/settings.ts';
import { NOTES_NAME } from '../../../lib/store/notes/database.ts';
import type { BrowserUnderTest } from '../../e2e/harness/browser-under-test.ts';
import { waitForNoCard } from '../../e2e/harness/card.ts';
import { hoverText, placeOfText } from '../../e2e/harness/pointer.ts';
import { askedFor } from '../browser/requests.ts';
import { medianOf, shiftOf } from '../browser/sign-test.ts';
import { openStorePage, storeBundle } from '../browser/store-bundle.ts';
import { newDrafts } from '../browser/stored-notes.ts';
import { type BrowserCampaignOptions, type CampaignResult, eachRun, pause } from '../campaign.ts';
import { type StoredRows, switchTo } from '../in-page/notes-switch.ts';
import type { PageTrace } from '../in-page/page-recorder.ts';
import { readDatabases } from '../in-page/raw-database.ts';
import { NOTED_CASES, type TracePage, tracePage } from '../in-page/trace-pages.ts';

const NOTES = 1_000;
/** Below so many pages times are shown and prove nothing, and one hover is enough for the rest. */
const FOR_TIMES = 8;
/** ms of a page's clock below which a median says nothing: half a frame. */
const LEAST_SHIFT = 8;
/** ms in which the background has heard of other notes, and drawn its numbers. */
const SETTLED = 400;
/** Kept as they are: pages are told of changes to them. */
const PAGE_KEYS: readonly string[] = Object.values(STORAGE_KEYS);

interface Seen {
  readonly trace: PageTrace;
  readonly requests: readonly string[];
}

interface Times {
  readonly marked: number[];
  readonly told: number[];
  readonly cards: number[];
}

export async function pageTrace(options: BrowserCampaignOptions): Promise<CampaignResult> {
  const { session } = options;
  const under = await session.running();
  const states = await makeStates(under, options.bundle ?? (await storeBundle()));
  const shifts: Times = { marked: [], told: [], cards: [] };
  const without: Times = { marked: [], told: [], cards: [] };
  let isNoted = true;
  const result = await eachRun(options, async (turn) => {
    const whole = tracePage(turn);
    const page = options.count < FOR_TIMES ? { ...whole, hovers: whole.hovers.slice(0, 1) } : whole;
    session.server.put(page.url, page.html);
    const seen = new Map<boolean, Seen>();
    // The state that stands is measured first, then the other.
    for (const noted of [isNoted, !isNoted]) {
      if (noted !== isNoted) {
        await states.to(noted);
        isNoted = noted;
        await pause(SETTLED);
      }
      seen.set(noted, await observe(options, under, page));
    }
    const [none, many] = [seen.get(false), seen.get(true)];
    if (none === undefined || many === undefined) return ['a page was not seen'];
    keepTimes(shifts, without, none.trace, many.trace);
    return [
      ...difference('events', none.trace.events, many.trace.events),
      ...difference('requests', none.requests, many.requests),
      ...(many.trace.timings.cards.includes(null)
        ? ['no card was seen by the page: nothing was measured']
        : []),
    ];
  });
  const judged = (['marked', 'told', 'cards'] as const).map((name) => ({
    name,
    ...shiftOf(shifts[name], LEAST_SHIFT),
    typical: medianOf(without[name]),
  }));
  return {
    runs: result.runs,
    failures: [
      ...result.failures,
      ...judged
        .filter(({ isShifted }) => isShifted)
        .map(
          ({ name, median, chance }) => `${name}: ${median.toFixed(1)} ms with notes, by chance ${chance}`,
        ),
    ],
    figures: Object.fromEntries(
      judged.map(({ name, median, chance, typical }) => [
        `${name}, with notes against without`,
        `${signed(median)} of ${typical.toFixed(0)} ms (${shifts[name].length} pairs, p ${chance.toFixed(2)})`,
      ]),
    ),
  };
}

/** Both states, kept in a page of ours: there are some MB of each. */
interface Switch {
  readonly to: (noted: boolean) => Promise<void>;
}

/** The store empty, and with notes; the second is what stands afterwards. */
async function makeStates(under: BrowserUnderTest, bundle: string): Promise<Switch> {
  const store = await openStorePage(under, bundle);
  const keeper = await under.openExtensionPage('welcome.html', { background: true });
  const keep = async () => ({
    databases: await keeper.evaluateHandle(readDatabases, NOTES_NAME),
    local: await keeper.evaluateHandle((): Promise<StoredRows> => chrome.storage.local.get(null)),
  });
  const drafts = newDrafts(NOTES).map((draft, at) => {
    const caseId =
      at % 2 === 0 ? (NOTED_CASES[(at / 2) % NOTED_CASES.length] as CaseId) : draft.content.caseId;
    return { ...draft, content: { ...draft.content, caseId } };
  });
  const begun = await store.evaluate(async () => (await soak.store.access()).is);
  if (begun !== 'ready') throw new Error(`the store is ${begun}`);
  const none = await keep();
  await store.evaluate(async (all) => {
    const file = JSON.parse(await soak.exported()) as Record<string, unknown>;
    const notes = all.map(({ note, operation, editing, content }) => {
      const time = '2026-11-02T10:00:00.000Z';
      const state = { operation, number: 1, editing, begunAt: time, savedAt: time, deletedAt: null, content };
      return { id: note, ...state, revisions: [] };
    });
    await soak.imported(JSON.stringify({ ...file, notes }));
  }, drafts);
  await untilAllCopied(store);
  await store.close();
  const many = await keep();
  return {
    to: (noted) => {
      const { databases, local } = noted ? many : none;
      return keeper.evaluate(switchTo, databases, local, [...PAGE_KEYS]);
    },
  };
}

/** The copy comes after the write. Asked by names alone: the rows are some MB. */
async function untilAllCopied(store: Page): Promise<void> {
  const end = Date.now() + 65_000;
  for (;;) {
    const names = await store.evaluate(async () =>
      Object.keys(await chrome.storage.local.get(null))
        .filter((key) => key.startsWith('note'))
        .join(' '),
    );
    const rows = names.split(' ').filter((name) => name.startsWith('note-copy/')).length;
    if (rows >= NOTES && names.includes('note-counts')) return;
    if (Date.now() > end) throw new Error(`${rows} of ${NOTES} notes were copied: ${names.slice(-300)}`);
    await pause(200);
  }
}

async function observe(
  { session }: BrowserCampaignOptions,
  under: BrowserUnderTest,
  { url, hovers }: TracePage,
): Promise<Seen> {
  session.server.clearRequests();
  const page = await under.newPage(url);
  await until(page, () => recorder.isTold());
  for (const text of hovers) {
    const { x, y, width, height } = await placeOfText(page, text);
    await page.evaluate((left, top) => recorder.watch(left, top), x + width / 2, y + height / 2);
    await hoverText(page, text);
    await until(page, () => recorder.cardIsThere());
    await page.mouse.move(2, 2, { steps: 6 });
    await waitForNoCard(under, page, 10_000);
  }
  const trace = await page.evaluate(() => recorder.trace());
  await page.close();
  return { trace, requests: askedFor(session.server.requests) };
}

function until(page: Page, is: () => boolean): Promise<unknown> {
  return page.waitForFunction(is, { polling: 30, timeout: 20_000 });
}

function difference(what: string, none: readonly string[], many: readonly string[]): readonly string[] {
  const at = none.findIndex((line, index) => many[index] !== line);
  if (at < 0 && none.length === many.length) return [];
  const index = at < 0 ? none.length : at;
  return [
    `${what} differ: "${none[index]?.slice(0, 300)}" without, "${many[index]?.slice(0, 300)}" with notes`,
  ];
}

function keepTimes(shifts: Times, without: Times, none: PageTrace, many: PageTrace): void {
  const keep = (
    name: keyof Times,
    one: number | null | undefined,
    other: number | null | undefined,
  ): void => {
    if (one == null || other == null) return;
    shifts[name].push(other - one);
    without[name].push(one);
  };
  keep('marked', none.timings.marked, many.timings.marked);
  keep('told', none.timings.told, many.timings.told);
  for (const [at, one] of none.timings.cards.entries()) keep('cards', one, many.timings.cards[at]);
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`;
}
