/** Nothing stands at this address: says so, and where to go. */
import type { ComponentChildren } from 'preact';
import { usePage } from '../page-context.ts';

interface Props {
  readonly title: string;
  readonly text: string;
  /** What to do besides. */
  readonly children?: ComponentChildren;
}

export function NotFound({ title, text, children }: Props) {
  const { strings } = usePage();
  return (
    <section class="stack">
      <h1 class="ds-heading" data-size="md">
        {title}
      </h1>
      <p>{text}</p>
      {children}
      <a class="ds-link" href="#/">
        {strings.workspace.backToOverview}
      </a>
    </section>
  );
}
