/** The app that popup and side panel share. Before consent it only says where to give it. */
import { useState } from 'preact/hooks';
import type { CardKey } from '../../model/card.ts';
import { IndexProvider } from '../index-context.tsx';
import { CasesList } from '../lists/CasesList.tsx';
import { GlossaryList } from '../lists/GlossaryList.tsx';
import { NewTabHint } from '../NewTabHint.tsx';
import { openIndex } from '../open-index.ts';
import { usePage } from '../page-context.ts';
import { PageTab } from '../page-tab/PageTab.tsx';
import { usePageReport } from '../page-tab/use-page-report.ts';
import { Tabs } from '../Tabs.tsx';
import { useSignalEffect } from '../use-signal.ts';
import { AppHeader } from './AppHeader.tsx';
import { NotesTab } from './NotesTab.tsx';
import { ShownKey } from './ShownKey.tsx';

export interface AppProps {
  /** Opens the side panel; null where this is the side panel. */
  readonly openSidePanel: (() => void) | null;
  /** Tells which case or term the card in the page asks to have shown here; null where it never does. */
  readonly watchShownKey: ((show: (key: CardKey) => void, signal: AbortSignal) => void) | null;
}

export function App(props: AppProps) {
  const { consent } = usePage();
  if (consent === null) return <Gate />;
  return (
    <IndexProvider open={openIndex}>
      <ConsentedApp {...props} />
    </IndexProvider>
  );
}

function ConsentedApp({ openSidePanel, watchShownKey }: AppProps) {
  const { strings } = usePage();
  const page = usePageReport();
  const [tab, setTab] = useState(0);
  const [shown, setShown] = useState<CardKey | null>(null);
  useSignalEffect(
    (signal) =>
      watchShownKey?.((key) => {
        setShown(key);
        setTab(0);
      }, signal),
    [watchShownKey],
  );
  const pagePanel = () => (
    <>
      {shown !== null && <ShownKey key={JSON.stringify(shown)} of={shown} onClose={() => setShown(null)} />}
      <PageTab {...page} />
    </>
  );
  return (
    <main class="app">
      <AppHeader page={page} openSidePanel={openSidePanel} />
      <Tabs
        label={strings.tabs.label}
        selected={tab}
        onSelect={setTab}
        tabs={[
          { id: 'page', name: strings.tabs.page, panel: pagePanel },
          { id: 'glossary', name: strings.tabs.glossary, panel: () => <GlossaryList /> },
          { id: 'cases', name: strings.tabs.cases, panel: () => <CasesList /> },
          { id: 'notes', name: strings.tabs.notes, panel: () => <NotesTab /> },
        ]}
      />
    </main>
  );
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
