/** The workspace: a page for each case and term, and an overview of all. The address says which. */
import { useEffect, useState } from 'preact/hooks';
import { caseId, caseLabel } from '../../model/case.ts';
import { historyStrings } from '../../strings/history.ts';
import { DocumentPage } from '../DocumentPage.tsx';
import { HistoryPage } from '../history/HistoryPage.tsx';
import { IndexProvider } from '../index-context.tsx';
import { parseRoute, type Route } from '../links.ts';
import { openIndex } from '../open-index.ts';
import { usePage } from '../page-context.ts';
import { CasePage } from './CasePage.tsx';
import { NotFound } from './NotFound.tsx';
import { Overview } from './Overview.tsx';
import { TermPage } from './TermPage.tsx';

export function Workspace() {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const onHashChange = (): void => {
      setRoute(parseRoute(location.hash));
      scrollTo(0, 0);
    };
    addEventListener('hashchange', onHashChange);
    return () => removeEventListener('hashchange', onHashChange);
  }, []);
  const name = useRouteName(route);
  useEffect(() => {
    document.title = `${name} – Saksspor`;
  }, [name]);
  return (
    <DocumentPage>
      <IndexProvider open={openIndex}>
        <RoutedView route={route} />
      </IndexProvider>
    </DocumentPage>
  );
}

function RoutedView({ route }: { readonly route: Route }) {
  const { strings } = usePage();
  if (route.view === 'overview') return <Overview />;
  if (route.view === 'case') return <CasePage key={caseId(route.key)} of={route.key} />;
  if (route.view === 'history') return <HistoryPage key={route.keys.map(caseId).join()} keys={route.keys} />;
  if (route.view === 'term') return <TermPage key={route.entry} entry={route.entry} />;
  return <NotFound title={strings.workspace.notFoundTitle} text={strings.workspace.notFoundText} />;
}

function useRouteName(route: Route): string {
  const { strings, language } = usePage();
  if (route.view === 'case') return caseLabel(route.key, null);
  if (route.view === 'history') return historyStrings(language).title;
  if (route.view === 'term') return route.entry;
  return route.view === 'overview' ? strings.workspace.title : strings.workspace.notFoundTitle;
}
