/** Head of popup and side panel: the name, the ways out, the search box, and the off-switches of the page. */
import type { ComponentChildren } from 'preact';
import { overviewLink } from '../links.ts';
import { NewTabHint } from '../NewTabHint.tsx';
import { usePage } from '../page-context.ts';
import type { PageQuestioner } from '../page-tab/use-page-report.ts';
import { SearchBox } from '../search-box/SearchBox.tsx';
import type { Opened } from '../search-box/use-opened.ts';
import { Switches } from './Switches.tsx';

interface Props {
  readonly page: PageQuestioner;
  readonly opened: Opened;
  /** Opens the side panel; null where this is the side panel, or there is none. */
  readonly openSidePanel: (() => void) | null;
  readonly moreSwitches: ComponentChildren;
  /** Stands last. */
  readonly children: ComponentChildren;
}

export function AppHeader({ page, opened, openSidePanel, moreSwitches, children }: Props) {
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
      <SearchBox field={opened.field} onOpen={opened.open} />
      {view.is === 'report' && view.report.state.is !== 'no-consent' && (
        <Switches report={view.report} refresh={refresh}>
          {moreSwitches}
        </Switches>
      )}
      {children}
    </header>
  );
}
