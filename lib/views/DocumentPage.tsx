/** Head and frame of workspace, welcome and options. */
import type { ComponentChildren } from 'preact';
import { backupStrings } from '../strings/backup.ts';
import { documentsStrings } from '../strings/documents.ts';
import { notesListStrings } from '../strings/notes-list.ts';
import { documentsLink, glossaryLink, notesLink, overviewLink, type Route, workspaceLink } from './links.ts';
import { usePage } from './page-context.ts';
import { SearchBox } from './search-box/SearchBox.tsx';

interface Props {
  readonly narrow?: boolean;
  /** What the workspace shows, for the link of the head that leads there. */
  readonly view?: Route['view'];
  /** What the page was asked for, where it shows what a search finds: the box goes on from there. */
  readonly searched?: string;
  readonly children: ComponentChildren;
}

export function DocumentPage({ narrow = false, view, searched = '', children }: Props) {
  const { consent, surface } = usePage();
  return (
    <div class="document" data-width={narrow ? 'narrow' : 'wide'}>
      <header class="document-header">
        <span class="brand">
          <img src="/icon/saksspor.svg" width="28" height="28" alt="" />
          Saksspor
        </span>
        {consent !== null && <Navigation view={view} />}
        {consent !== null && surface === 'workspace' && (
          <SearchBox key={searched} onOpen={null} text={searched} />
        )}
      </header>
      {/* Takes the focus when the search box leads to another page. */}
      <main tabIndex={-1}>{children}</main>
    </div>
  );
}

function Navigation({ view }: { readonly view: Route['view'] | undefined }) {
  const { strings, surface, language } = usePage();
  const links = [
    { to: overviewLink(surface), views: ['overview'], name: strings.common.overview },
    {
      to: glossaryLink(surface),
      views: ['glossary', 'term', 'new-term', 'edit-term', 'share', 'unknown'],
      name: strings.tabs.glossary,
    },
    {
      to: documentsLink(null, surface),
      views: ['documents', 'document', 'read-all'],
      name: documentsStrings(language).title,
    },
    {
      to: notesLink(null, surface),
      views: ['notes', 'note', 'trash'],
      name: notesListStrings(language).title,
    },
    { to: workspaceLink('#/backup', surface), views: ['backup'], name: backupStrings(language).title },
  ];
  return (
    <nav class="actions">
      {links.map(({ to: { href }, views, name }) => (
        <a
          key={href}
          class="ds-link app-link"
          href={href}
          aria-current={view !== undefined && views.includes(view) ? 'page' : undefined}
        >
          {name}
        </a>
      ))}
      <a class="ds-link app-link" href="/options.html">
        {strings.common.settings}
      </a>
    </nav>
  );
}
