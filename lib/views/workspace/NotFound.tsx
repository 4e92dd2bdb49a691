/** Nothing stands at this address: says so, and where to go. */
import { usePage } from '../page-context.ts';

interface Props {
  readonly title: string;
  readonly text: string;
}

export function NotFound({ title, text }: Props) {
  const { strings } = usePage();
  return (
    <section class="stack">
      <h1 class="ds-heading" data-size="md">
        {title}
      </h1>
      <p>{text}</p>
      <a class="ds-link" href="#/">
        {strings.workspace.backToOverview}
      </a>
    </section>
  );
}
