/** Head of popup and side panel: the name, the off-switches of the page, and the ways out. */
import type { ComponentChildren } from 'preact';
import { overviewLink } from '../links.ts';
import { NewTabHint } from '../NewTabHint.tsx';
import { usePage } from '../page-context.ts';
import type { PageQuestioner } from '../page-tab/use-page-report.ts';
import { Switches } from './Switches.tsx';

interface Props {
  readonly page: PageQuestioner;
  /** Opens the side panel; null where this is the side panel, or there is none. */
  readonly openSidePanel: (() => void) | null;
  readonly moreSwitches: ComponentChildren;
  /** Stands last. */
  readonly children: ComponentChildren;
}

export function AppHeader({ page, openSidePanel, moreSwitches, children }: Props) {
  const { strings, surface } = usePage();
  const { view, refresh } = page;
  return (
    <header class="app-header">
      <h1 class="brand">
        <img src="/icon/saksspor.svg" width="22" height="22" alt="" />
        Saksspor
      </h1>
      {openSidePanel !== null && (
        <button type="button" class="ds-link app-link" onClick={openSidePanel}>
          {strings.common.sidePanel}
        </button>
      )}
      <a class="ds-link app-link" {...overviewLink(surface)}>
        {strings.common.overview}
        <NewTabHint />
      </a>
      <a class="ds-link app-link" href="/options.html" target="_blank" rel="noopener">
        {strings.common.settings}
        <NewTabHint />
      </a>
      {view.is === 'report' && view.report.state.is !== 'no-consent' && (
        <Switches report={view.report} refresh={refresh}>
          {moreSwitches}
        </Switches>
      )}
      {children}
    </header>
  );
}
