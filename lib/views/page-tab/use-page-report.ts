/** What the page in the active tab says of itself, asked again whenever the tab or the page changes. */
import { useCallback, useRef, useState } from 'preact/hooks';
import { askActiveTab, watchActiveTab } from '../../messages/ask-tab.ts';
import { readHostPermissions, watchHostPermissions } from '../../messages/host-permission.ts';
import type { PageReport } from '../../model/page-report.ts';
import { useSignalEffect } from '../use-signal.ts';

export type PageView =
  | { readonly is: 'asking' }
  | { readonly is: 'report'; readonly report: PageReport }
  /** Nobody answers in that tab. `access`: whether the browser lets Saksspor read the council hosts. */
  | { readonly is: 'no-answer'; readonly access: boolean };

export interface PageQuestioner {
  readonly view: PageView;
  /** Asks at once, after something was done that changes the answer. */
  readonly refresh: () => Promise<void>;
}

/** A page tells nobody that it changed, so it is asked; once a second is what a reader takes for "live". */
const POLL_MS = 1_000;
/** A page that was just switched on or opened reads itself first; so long it is asked even while nobody looks. */
const SETTLING_MS = 5_000;

export function usePageReport(): PageQuestioner {
  const [view, setView] = useState<PageView>({ is: 'asking' });
  const shown = useRef('');
  const asking = useRef(false);
  const again = useRef(false);
  const settled = useRef(0);

  const ask = useCallback(async (): Promise<void> => {
    // What was asked before the tab changed tells of the old tab: it is asked once more.
    again.current = asking.current;
    if (asking.current) return;
    asking.current = true;
    do {
      again.current = false;
      const next = await askPage();
      const text = JSON.stringify(next);
      // An equal answer keeps its identity, so that an unchanged page draws nothing anew.
      if (text !== shown.current) setView(next);
      shown.current = text;
    } while (again.current);
    asking.current = false;
  }, []);
  const refresh = useCallback((): Promise<void> => {
    settled.current = performance.now() + SETTLING_MS;
    return ask();
  }, [ask]);

  useSignalEffect(
    (signal) => {
      void refresh();
      const whenSeen = (): void => {
        if (document.visibilityState === 'visible' || performance.now() < settled.current) void ask();
      };
      const timer = setInterval(whenSeen, POLL_MS);
      signal.addEventListener('abort', () => clearInterval(timer));
      const refreshNow = (): void => void refresh();
      watchActiveTab(refreshNow, signal);
      watchHostPermissions(refreshNow, signal);
      document.addEventListener('visibilitychange', whenSeen, { signal });
    },
    [ask, refresh],
  );
  return { view, refresh };
}

async function askPage(): Promise<PageView> {
  const report = await askActiveTab('report', null).catch(() => null);
  if (report !== null) return { is: 'report', report };
  const permissions = await readHostPermissions().catch(() => []);
  return { is: 'no-answer', access: permissions.every((one) => one.granted) };
}
