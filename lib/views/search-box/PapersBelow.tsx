/** Below the hits: how the search over papers stands, and the way to all papers with hits. */
import { paperSearchStrings } from '../../strings/paper-search.ts';
import { workspaceLink } from '../links.ts';
import { NewTabHint } from '../NewTabHint.tsx';
import { usePage } from '../page-context.ts';
import type { Box } from './use-box.ts';

export function PapersBelow({
  state: { query },
  isRecent,
  paperRows,
  paperCount,
  papersAre,
  papersCut,
  papersLeft,
  papersOutcome,
  hide,
}: Box) {
  const { language, surface } = usePage();
  const strings = paperSearchStrings(language);
  if (isRecent || papersAre === 'none') return null;
  return (
    <>
      {paperCount > paperRows.length && (
        // biome-ignore-start lint/a11y: a link, which closes the list on the way
        <a
          class="ds-link"
          {...workspaceLink(`#/hits/${encodeURIComponent(query.trim().toWellFormed())}`, surface)}
          onClick={hide}
        >
          {strings.all(paperCount)}
          <NewTabHint />
        </a>
        // biome-ignore-end lint/a11y: see above
      )}
      {papersAre === 'looking' && <p>{strings.looking}</p>}
      {papersAre === 'failed' && <p>{strings.failed}</p>}
      {papersCut && <p>{strings.cut}</p>}
      {papersAre === 'making' && <p>{strings.making(papersLeft)}</p>}
      {papersLeft > 0 && papersAre !== 'making' && <p>{strings.following(papersLeft)}</p>}
      {papersOutcome === 'no-room' && <p>{strings.noRoom}</p>}
    </>
  );
}
