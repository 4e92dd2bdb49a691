/** Head of popup and side panel: the name, the ways out, the search box, and the off-switches of the page. */
import type { ComponentChildren } from 'preact';
import { overviewLink } from '../links.ts';
import { NewTabHint } from '../NewTabHint.tsx';
import { usePage } from '../page-context.ts';
import { SearchBox } from '../search-box/SearchBox.tsx';
import type { Opened } from '../search-box/use-opened.ts';

interface Props {
  readonly opened: Opened;
  /** Opens the side panel; null where this is the side panel, or there is none. */
  readonly openSidePanel: (() => void) | null;
  /** Stands last: what is known of the page. */
  readonly children: ComponentChildren;
}

export function AppHeader({ opened, openSidePanel, children }: Props) {
  const { strings, surface } = usePage();
  return (
    <header class="app-header">
      <h1 class="brand">
        <Icon />
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
      {children}
    </header>
  );
}

/** As public/icon/saksspor.svg: drawn here, a picture is no document of its own that the first frame waits for. */
function Icon() {
  return (
    <svg class="brand-icon" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" />
      <path d="M22 9h-7.5a3.5 3.5 0 0 0 0 7h3a3.5 3.5 0 0 1 0 7H10" />
      <circle cx="23" cy="9" r="3.6" />
      <circle cx="9" cy="23" r="3.6" />
    </svg>
  );
}
