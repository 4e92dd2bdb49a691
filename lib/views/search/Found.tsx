/** Everything that a search finds, best first, each a link to its page with its kind beside. */

import type { SearchHit } from '../../glossary/search/search.ts';
import { searchBoxStrings } from '../../strings/search-box.ts';
import { usePage } from '../page-context.ts';
import type { BoxRow } from '../search-box/box-rows.ts';
import { addressOf } from '../search-box/go-to.ts';

export function FoundRows({ rows }: { readonly rows: readonly BoxRow<SearchHit>[] }) {
  const { language } = usePage();
  const strings = searchBoxStrings(language);
  return (
    <ul class="rows">
      {rows.map(({ hit, name, detail, whose }) => (
        <li key={hit.kind === 'term' ? hit.entry : hit.id} class="row found-row">
          <a class="ds-link" href={addressOf(hit)}>
            {name}
          </a>{' '}
          <span class="small subtle">
            {whose === null ? strings.kinds[hit.kind] : `${strings.kinds[hit.kind]}, ${strings[whose]}`}
          </span>
          {detail !== '' && <p class="found-detail">{detail}</p>}
        </li>
      ))}
    </ul>
  );
}
