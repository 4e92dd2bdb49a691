/** What a page is called, what it is for, and the way back from it. */
import type { ComponentChildren } from 'preact';
import type { LinkTarget } from './links.ts';

interface Props {
  /** Stands above the title. */
  readonly back?: { readonly words: string; readonly to: LinkTarget };
  readonly title: string;
  /** For what is done on the page to send the focus to. */
  readonly isFocusable?: boolean;
  /** Stands below the title. */
  readonly children?: ComponentChildren;
}

export function PageHead({ back, title, isFocusable = false, children }: Props) {
  return (
    <header class="page-head">
      {back !== undefined && (
        <p>
          <a class="ds-link" {...back.to}>
            {back.words}
          </a>
        </p>
      )}
      <h1 class="ds-heading" data-size="md" tabIndex={isFocusable ? -1 : undefined}>
        {title}
      </h1>
      {children}
    </header>
  );
}
