/**
 * The small number on the toolbar button: how many cases on the page have notes of the reader's.
 *
 * A page cannot see it, and cannot infer it: after every reading the page is asked for its list, whether there are
 * notes or none, and only after its own question was answered. When notes change no page is asked: what each one
 * said last is remembered, in `storage.session`, which content scripts cannot read (TRUST.md rules 1 and 3).
 */
import { browser } from 'wxt/browser';
import { askTab } from '../messages/ask-tab.ts';
import { withoutFragment } from '../messages/tab-answers.ts';
import { type CaseId, caseId } from '../model/case.ts';
import { readNoteCounts, watchNoteCounts } from '../store/note-counts.ts';

/** A case number of a page, in every council that it may belong to. */
type NamedCase = readonly CaseId[];

interface ReadPage {
  readonly address: string;
  readonly cases: readonly NamedCase[];
}

/** By tab id. */
type ReadPages = Readonly<Record<string, ReadPage>>;

const KEY = 'badge-pages';
/** The longest overview of a council names 400. */
const MAX_CASES = 2_000;
/** The accent of the card, with white on it. */
const COLOUR = '#0062ba';

/** For the background: registers the listener, at once, until `signal` aborts. */
export function keepBadges(signal: AbortSignal): void {
  watchNoteCounts(() => void change((pages) => pages).catch(() => undefined), signal);
}

/** The page of a tab was read: its badge is made anew. */
export async function badgePage(tabId: number, address: string): Promise<void> {
  const report = await askTab(tabId, 'report', null);
  const cases = (report?.items ?? []).flatMap(({ key }) =>
    key.kind === 'case' ? [key.candidates.map(caseId)] : [],
  );
  const page: ReadPage = { address: withoutFragment(address), cases: cases.slice(0, MAX_CASES) };
  await change((pages) => ({ ...pages, [tabId]: page }));
}

/** No page is read any more. */
export async function clearBadges(): Promise<void> {
  await change((pages) =>
    Object.fromEntries(Object.entries(pages).map(([tabId, page]) => [tabId, { ...page, cases: [] }])),
  );
}

/** One at a time: two pages that are read at once are both remembered. Tabs that show something else are forgotten. */
async function change(make: (pages: ReadPages) => ReadPages): Promise<void> {
  await navigator.locks.request('saksspor-badge', async () => {
    const stored: Record<string, unknown> = await browser.storage.session.get(KEY);
    const before = (stored[KEY] ?? {}) as ReadPages;
    const counts = await readNoteCounts();
    const kept = await Promise.all(
      Object.entries(make(before)).map(async ([tabId, page]) =>
        (await stillShows(Number(tabId), page)) && (await draw(Number(tabId), page, counts))
          ? [[tabId, page] as const]
          : [],
      ),
    );
    await browser.storage.session.set({ [KEY]: Object.fromEntries(kept.flat()) });
  });
}

async function stillShows(tabId: number, { address }: ReadPage): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url !== undefined && withoutFragment(tab.url) === address;
}

async function draw(
  tabId: number,
  { cases }: ReadPage,
  counts: Readonly<Record<CaseId, number>>,
): Promise<boolean> {
  const noted = cases.filter((named) => named.some((id) => (counts[id] ?? 0) > 0)).length;
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
    await browser.action.setBadgeTextColor({ tabId, color: '#fff' });
    await browser.action.setBadgeText({ tabId, text: noted === 0 ? '' : `${noted}` });
    return true;
  } catch {
    return false;
  }
}
