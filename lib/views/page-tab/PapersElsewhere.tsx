/** Papers of the page that lie on hosts that we may not read: said to be so, each the link that it is on the page. */
import { useState } from 'preact/hooks';
import type { PaperElsewhere } from '../../store/paper-files/page-papers.ts';
import { pagePapersStrings } from '../../strings/page-papers.ts';
import { NewTabHint } from '../NewTabHint.tsx';
import { usePage } from '../page-context.ts';
import { ShowMore } from '../ShowMore.tsx';

const ROWS_AT_ONCE = 50;

export function PapersElsewhere({ papers }: { readonly papers: readonly PaperElsewhere[] }) {
  const { language } = usePage();
  const [limit, setLimit] = useState(ROWS_AT_ONCE);
  if (papers.length === 0) return null;
  return (
    <>
      <p class="small subtle">{pagePapersStrings(language).elsewhere}</p>
      <ul class="rows papers-elsewhere">
        {papers.slice(0, limit).map(({ address, title, host }) => (
          <li key={address} class="row">
            <a class="row-button row-link" href={address} target="_blank" rel="noopener noreferrer">
              <span class="row-text">
                <span class="ds-link">{title}</span>
                <span class="small subtle">{host}</span>
                <NewTabHint />
              </span>
            </a>
          </li>
        ))}
      </ul>
      <ShowMore all={papers.length} shown={limit} step={ROWS_AT_ONCE} onMore={setLimit} />
    </>
  );
}
