/** The quiet way to the page that reads all papers in. */
import { readAllName } from '../../strings/read-all-link.ts';
import { readAllLink } from '../links.ts';
import { NewTabHint } from '../NewTabHint.tsx';
import { usePage } from '../page-context.ts';

export function ReadAllLink() {
  const { language, surface } = usePage();
  return (
    <a class="ds-link" {...readAllLink(surface)}>
      {readAllName(language)}
      <NewTabHint />
    </a>
  );
}
