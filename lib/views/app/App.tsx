/** The app that popup and side panel share. Before consent it only says where to give it. */
import { useState } from 'preact/hooks';
import { IndexProvider } from '../index-context.tsx';
import { CasesList } from '../lists/CasesList.tsx';
import { GlossaryList } from '../lists/GlossaryList.tsx';
import { NewTabHint } from '../NewTabHint.tsx';
import { openIndex } from '../open-index.ts';
import { usePage } from '../page-context.ts';
import { PageTab } from '../page-tab/PageTab.tsx';
import { usePageReport } from '../page-tab/use-page-report.ts';
import { afterSearch } from '../search-box/begin-search.ts';
import { useLoaded } from '../search-box/use-loaded.ts';
import { useOpened } from '../search-box/use-opened.ts';
import { Tabs } from '../Tabs.tsx';
import { AppHeader } from './AppHeader.tsx';
import { NotesTab } from './NotesTab.tsx';
import { ShownKey } from './ShownKey.tsx';
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
  const page = usePageReport();
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
  const pagePanel = () => (
    <>
      {shown !== null && (
        <ShownKey key={shown.turn} of={shown.key} focusNote={shown.focus === 'note'} onClose={close} />
      )}
      <PageTab {...page} />
    </>
  );
  return (
    <main class="app">
      <AppHeader page={page} opened={opened} openSidePanel={openSidePanel} moreSwitches={switches}>
        {line}
      </AppHeader>
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
            { id: 'glossary', name: strings.tabs.glossary, panel: () => <GlossaryList /> },
            { id: 'cases', name: strings.tabs.cases, panel: () => <CasesList /> },
            { id: 'notes', name: strings.tabs.notes, panel: () => <NotesTab page={page.view} /> },
          ]}
        />
      </div>
    </main>
  );
}

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
