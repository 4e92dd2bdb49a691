/** The app that popup and side panel share. Before consent it only says where to give it. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { IndexProvider } from '../index-context.tsx';
import { NewTabHint } from '../NewTabHint.tsx';
import { openIndex } from '../open-index.ts';
import { usePage } from '../page-context.ts';
import type { PageQuestioner } from '../page-tab/use-page-report.ts';
import { afterSearch } from '../search-box/begin-search.ts';
import { useLoaded } from '../search-box/use-loaded.ts';
import { useOpened } from '../search-box/use-opened.ts';
import { Tabs } from '../Tabs.tsx';
import { AppHeader } from './AppHeader.tsx';
import { loadPanels, type Panels } from './load-panels.ts';
import { NotesTab } from './NotesTab.tsx';
import type { SidePanelState } from './use-side-panel.tsx';

export interface AppProps {
  /** Opens the side panel; null where this is the side panel. */
  readonly openSidePanel: (() => void) | null;
  /** A hook: what only the side panel shows. The popup has none of it, and does not load it. */
  readonly useSidePanel: (at: AppPlace) => SidePanelState;
}

/** Which list of the app is open. */
export interface AppPlace {
  /** False while another list than the page's is open. */
  readonly isAtPage: boolean;
  readonly goToPage: () => void;
}

/** The first letter is answered from what an earlier page has kept; the lists may come a little later. */
const openAfterSearch = async () => {
  await afterSearch();
  return openIndex();
};

export function App(props: AppProps) {
  const { consent } = usePage();
  if (consent === null) return <Gate />;
  return (
    <IndexProvider open={openAfterSearch}>
      <ConsentedApp {...props} />
    </IndexProvider>
  );
}

function ConsentedApp({ openSidePanel, useSidePanel }: AppProps) {
  const { strings } = usePage();
  const panels = useLoaded(loadPanels, true);
  const [page, setPage] = useState<PageQuestioner>(NOT_ASKED);
  const [tab, setTab] = useState(0);
  const opened = useOpened();
  const OpenedHit = useLoaded(loadOpenedHit, opened.hit !== null);
  const { shown, close, line, switches } = useSidePanel({
    isAtPage: tab === 0 && opened.hit === null,
    goToPage: () => {
      setTab(0);
      opened.close();
    },
  });
  const panel = (draw: (panels: Panels) => ComponentChildren) => () =>
    panels === null ? null : draw(panels);
  const pagePanel = panel(({ PageTab, ShownKey }) => (
    <>
      {shown !== null && (
        <ShownKey key={shown.turn} of={shown.key} focusNote={shown.focus === 'note'} onClose={close} />
      )}
      <PageTab {...page} />
    </>
  ));
  const { view, refresh } = page;
  return (
    <main class="app">
      <AppHeader opened={opened} openSidePanel={openSidePanel}>
        {panels !== null && view.is === 'report' && view.report.state.is !== 'no-consent' && (
          <panels.Switches report={view.report} refresh={refresh}>
            {switches}
          </panels.Switches>
        )}
        {line}
      </AppHeader>
      {panels !== null && <panels.PageAsker onPage={setPage} />}
      {opened.hit !== null && OpenedHit !== null && (
        <OpenedHit key={JSON.stringify(opened.hit)} of={opened.hit} onBack={opened.back} />
      )}
      {/* Kept, so that filters and open rows are there on return. */}
      <div class="app-lists" hidden={opened.hit !== null}>
        <Tabs
          label={strings.tabs.label}
          selected={tab}
          onSelect={setTab}
          tabs={[
            { id: 'page', name: strings.tabs.page, panel: pagePanel },
            {
              id: 'glossary',
              name: strings.tabs.glossary,
              panel: panel(({ GlossaryList }) => <GlossaryList />),
            },
            { id: 'cases', name: strings.tabs.cases, panel: panel(({ CasesList }) => <CasesList />) },
            { id: 'notes', name: strings.tabs.notes, panel: () => <NotesTab page={page.view} /> },
          ]}
        />
      </div>
    </main>
  );
}

const NOT_ASKED: PageQuestioner = { view: { is: 'asking' }, refresh: async () => undefined };

async function loadOpenedHit() {
  return (await import('../search-box/OpenedHit.tsx')).OpenedHit;
}

function Gate() {
  const { strings } = usePage();
  return (
    <main class="gate stack">
      <img src="/icon/saksspor.svg" width="40" height="40" alt="" />
      <h1 class="ds-heading" data-size="xs">
        {strings.gate.title}
      </h1>
      <p>{strings.gate.text}</p>
      <a class="ds-button" href="/welcome.html" target="_blank" rel="noopener">
        {strings.gate.link}
        <NewTabHint />
      </a>
    </main>
  );
}
