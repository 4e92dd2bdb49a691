/** Head and frame of workspace, welcome and options. */
import type { ComponentChildren } from 'preact';
import { overviewLink } from './links.ts';
import { usePage } from './page-context.ts';

interface Props {
  readonly narrow?: boolean;
  readonly children: ComponentChildren;
}

export function DocumentPage({ narrow = false, children }: Props) {
  const { strings, surface, consent } = usePage();
  return (
    <div class="document" data-width={narrow ? 'narrow' : 'wide'}>
      <header class="document-header">
        <span class="brand">
          <img src="/icon/saksspor.svg" width="28" height="28" alt="" />
          Saksspor
        </span>
        {consent !== null && (
          <nav class="actions">
            <a class="ds-link app-link" href={surface === 'workspace' ? '#/' : overviewLink(surface).href}>
              {strings.common.overview}
            </a>
            <a class="ds-link app-link" href="/options.html">
              {strings.common.settings}
            </a>
          </nav>
        )}
      </header>
      <main>{children}</main>
    </div>
  );
}
