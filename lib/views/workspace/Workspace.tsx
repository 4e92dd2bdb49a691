/** The workspace: a page for each case and term, and an overview of all. The address says which. */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { caseId, caseLabel } from '../../model/case.ts';
import { backupStrings } from '../../strings/backup.ts';
import { casesStrings } from '../../strings/cases.ts';
import { differenceStrings } from '../../strings/difference.ts';
import { documentsStrings } from '../../strings/documents.ts';
import { glossaryPageStrings } from '../../strings/glossary-page.ts';
import { historyStrings } from '../../strings/history.ts';
import { notesListStrings } from '../../strings/notes-list.ts';
import { readAllName } from '../../strings/read-all-link.ts';
import { recoveryStrings } from '../../strings/recovery.ts';
import { shareStrings } from '../../strings/share-glossary.ts';
import { termEditorStrings } from '../../strings/term-editor.ts';
import { unknownStrings } from '../../strings/unknown-words.ts';
import { BackupPage } from '../backup/BackupPage.tsx';
import { DocumentPage } from '../DocumentPage.tsx';
import { chosenSourcesQuery } from '../difference/chosen-sources.ts';
import { DifferencePage } from '../difference/DifferencePage.tsx';
import { DocumentsPage } from '../documents/DocumentsPage.tsx';
import { KeptDocumentPage } from '../documents/KeptDocumentPage.tsx';
import { GlossaryPage } from '../glossary/GlossaryPage.tsx';
import { SharePage } from '../glossary/SharePage.tsx';
import { HistoryPage } from '../history/HistoryPage.tsx';
import { IndexProvider } from '../index-context.tsx';
import { parseRoute, type Route } from '../links.ts';
import { MeetingPage } from '../meeting/MeetingPage.tsx';
import { meetingName } from '../meeting/meetings.ts';
import { NotePage } from '../notes/NotePage.tsx';
import { NotesPage } from '../notes/NotesPage.tsx';
import { TrashPage } from '../notes/TrashPage.tsx';
import { openIndex } from '../open-index.ts';
import { usePage } from '../page-context.ts';
import { ReadAllPage } from '../read-all/ReadAllPage.tsx';
import { RecoveryPage } from '../recovery/RecoveryPage.tsx';
import { SearchPage } from '../search/SearchPage.tsx';
import { EditTermPage, NewTermPage } from '../term-editor/TermEditorPage.tsx';
import { UnknownPage } from '../unknown/UnknownPage.tsx';
import { CasePage } from './CasePage.tsx';
import { NotFound } from './NotFound.tsx';
import { Overview } from './Overview.tsx';
import { TermPage } from './TermPage.tsx';

export function Workspace() {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  // Before anything else can run: an address that changed in between would not be heard.
  useLayoutEffect(() => {
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
    <IndexProvider open={openIndex}>
      <DocumentPage view={route.view} searched={'text' in route ? route.text.trim() : ''}>
        <RoutedView route={route} />
      </DocumentPage>
    </IndexProvider>
  );
}

function RoutedView({ route }: { readonly route: Route }) {
  const { strings } = usePage();
  switch (route.view) {
    case 'overview':
      return <Overview />;
    case 'case':
      return <CasePage key={caseId(route.key)} of={route.key} />;
    case 'history':
      return <HistoryPage key={route.keys.map(caseId).join()} keys={route.keys} />;
    case 'difference':
      return (
        <DifferencePage
          key={`${caseId(route.before)} ${caseId(route.after)} ${chosenSourcesQuery(route.sources)}`}
          before={route.before}
          after={route.after}
          sources={route.sources}
        />
      );
    case 'term':
      return <TermPage key={route.entry} entry={route.entry} />;
    case 'meeting':
      return (
        <MeetingPage
          key={`${route.council} ${route.firstDay}`}
          council={route.council}
          firstDay={route.firstDay}
        />
      );
    case 'search':
      return <SearchPage key={route.text} text={route.text} leadsOn />;
    case 'hits':
      return <SearchPage key={`hits ${route.text}`} text={route.text} leadsOn={false} />;
    case 'documents':
      return <DocumentsPage />;
    case 'document':
      return <KeptDocumentPage key={route.document} id={route.document} place={route.place} />;
    case 'read-all':
      return <ReadAllPage />;
    case 'backup':
      return <BackupPage />;
    case 'notes':
      return <NotesPage />;
    case 'note':
      return <NotePage key={route.note} of={route.note} />;
    case 'trash':
      return <TrashPage />;
    case 'recovery':
      return <RecoveryPage />;
    case 'share':
      return <SharePage />;
    case 'unknown':
      return <UnknownPage />;
    case 'glossary':
      return <GlossaryPage />;
    case 'new-term':
      return <NewTermPage key={JSON.stringify(route.seed)} seed={route.seed} />;
    case 'edit-term':
      return <EditTermPage key={route.entry} entry={route.entry} />;
    case 'not-found':
      return <NotFound title={strings.workspace.notFoundTitle} text={strings.workspace.notFoundText} />;
  }
}

function useRouteName(route: Route): string {
  const { strings, language } = usePage();
  switch (route.view) {
    case 'overview':
      return strings.workspace.title;
    case 'case':
      return caseLabel(route.key, null);
    case 'history':
      return historyStrings(language).title;
    case 'difference':
      return differenceStrings(language).title(caseLabel(route.before, null), caseLabel(route.after, null));
    case 'term':
      return route.entry;
    case 'meeting':
      return meetingName({ ...route, lastDay: route.firstDay });
    case 'search':
    case 'hits':
      return casesStrings(language).lookedUp(route.text.trim().slice(0, 40));
    case 'documents':
      return documentsStrings(language).title;
    case 'document':
      return documentsStrings(language).listTitle;
    case 'read-all':
      return readAllName(language);
    case 'backup':
      return backupStrings(language).title;
    case 'notes':
      return notesListStrings(language).title;
    case 'note':
      return notesListStrings(language).oneTitle;
    case 'trash':
      return notesListStrings(language).trash;
    case 'recovery':
      return recoveryStrings(language).title;
    case 'share':
      return shareStrings(language).title;
    case 'unknown':
      return unknownStrings(language).title;
    case 'glossary':
      return glossaryPageStrings(language).title;
    case 'new-term':
      return termEditorStrings(language).newTitle;
    case 'edit-term':
      return termEditorStrings(language).editTitle(route.entry);
    case 'not-found':
      return strings.workspace.notFoundTitle;
  }
}
