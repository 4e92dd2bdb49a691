/**
 * Decides whether Saksspor runs on this page, and starts and stops it: consent, path gate, host and page
 * switches, a readable lexicon. Nothing of the page is read before all of them agree.
 */
import { ask, isExtensionAlive, onTabQuestions } from '../../lib/messages/ask.ts';
import { NOTHING, readPageStorage } from '../../lib/messages/page-storage.ts';
import { MAX_PAGE_TEXT } from '../../lib/messages/protocol.ts';
import type { PageReport, PageState } from '../../lib/model/page-report.ts';
import { isCouncilPage } from '../../lib/page/council-page.ts';
import { listItems } from '../../lib/page/list-items.ts';
import { watchAddress } from '../../lib/page/watch-address.ts';
import { type Reading, startReading } from '../../lib/reading/reading.ts';

/** ms between looks at what no event tells: the extension gone, the document replaced by `document.open`. */
const HEARTBEAT = 500;
/** A lexicon or a kit that cannot be read three times over will not be read the fourth time; a reload tries again. */
const MAX_RESTORES = 3;

/** Only the demo has its page on this machine. */
function isCovered(url: URL): boolean {
  return isCouncilPage(url) || (import.meta.env.MODE === 'demo' && url.hostname === 'localhost');
}

export function startSession(invalidated: AbortSignal): void {
  const session = new AbortController();
  const signal = AbortSignal.any([session.signal, invalidated]);
  let storage = NOTHING;
  let isOffHere = false;
  let isRestoring = false;
  let restores = 0;
  let reading: Reading | null = null;

  function stateNow(): PageState {
    if (!storage.consent) return { is: 'no-consent' };
    if (!isCovered(new URL(location.href))) return { is: 'not-covered' };
    if (storage.settings.hostsOff.includes(location.hostname)) return { is: 'off-host' };
    if (isOffHere) return { is: 'off-page' };
    if (storage.lexicon === null) return { is: 'no-lexicon' };
    return { is: reading?.page.isPaused() ? 'paused' : 'active' };
  }

  function stop(): void {
    reading?.stop();
    reading = null;
  }

  function apply(): void {
    const state = stateNow().is;
    const { settings, lexicon, cardKit } = storage;
    const mayRead = !signal.aborted && (state === 'active' || state === 'paused');
    if (!mayRead || lexicon === null || reading?.fits(lexicon, cardKit) === false) {
      // What the background keeps of the page for the toolbar button goes with it.
      if (reading !== null) ask('page-read', { cases: 0, terms: 0 }).catch(() => undefined);
      stop();
    }
    if (mayRead && lexicon !== null) {
      reading ??= startReading(settings, lexicon, cardKit, signal);
      reading.page.setPainting(settings.termPainting);
      reading.page.setAddress(new URL(location.href));
    }
    // Without the card's kit the page is marked meanwhile.
    if (state === 'no-lexicon' || (mayRead && cardKit === null)) void restore();
  }

  async function refresh(): Promise<void> {
    try {
      storage = await readPageStorage();
    } catch {
      storage = NOTHING; // The extension is gone, and with it the right to read this page.
    }
    apply();
  }

  async function restore(): Promise<void> {
    if (isRestoring || restores >= MAX_RESTORES || signal.aborted) return;
    isRestoring = true;
    restores += 1;
    try {
      if (await ask('restore-lexicon', null)) await refresh();
    } catch {
      // The report keeps saying that the lexicon is missing; the next change of storage tries again.
    }
    isRestoring = false;
  }

  function report(): PageReport {
    const state = stateNow();
    const page = reading?.page;
    return {
      state,
      host: location.host,
      title: state.is === 'no-consent' ? '' : document.title,
      items: listItems(page?.mentions() ?? []),
      scanning: page?.scanning() ?? false,
      truncated: page?.truncated() ?? false,
    };
  }

  onTabQuestions(
    {
      report,
      'show-place': ({ place }) => reading?.page.showPlace(place) ?? false,
      document: () => reading?.page.source(MAX_PAGE_TEXT) ?? null,
      'show-text': ({ start, text }) => reading?.page.showText(start, text) ?? false,
      'next-mention': () => reading?.step(1) ?? false,
      'previous-mention': () => reading?.step(-1) ?? false,
      'open-card': () => reading?.openCard() ?? false,
      'current-key': () => reading?.currentKey() ?? null,
      'storage-changed': () => {
        void refresh();
        return true;
      },
      'switch-page': ({ on }) => {
        isOffHere = !on;
        apply();
        return true;
      },
      resume: () => {
        reading?.page.resume();
        return reading !== null;
      },
    },
    signal,
  );
  watchAddress(window, () => void refresh(), signal);
  const timer = setInterval(() => {
    if (!isExtensionAlive()) session.abort();
    else if (reading !== null && reading.root !== document.documentElement) {
      stop();
      apply();
    }
  }, HEARTBEAT);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    stop();
  });
  void refresh();
}
