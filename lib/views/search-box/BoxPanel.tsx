/** What opens below the search box: the hits or the recent lookups as a listbox, and what is to be said of them. */
import { useEffect, useRef } from 'preact/hooks';
import { excerptOf } from '../../notes/excerpt.ts';
import { queryWords } from '../../notes/query-words.ts';
import { searchBoxStrings } from '../../strings/search-box.ts';
import { newTermLink, workspaceLink } from '../links.ts';
import { NewTabHint } from '../NewTabHint.tsx';
import { usePage } from '../page-context.ts';
import { BoxOption } from './BoxOption.tsx';
import type { BoxRow } from './box-rows.ts';
import { PapersBelow } from './PapersBelow.tsx';
import type { Box } from './use-box.ts';

interface Props {
  /** Of the listbox; its options have it with "-" and their place. */
  readonly id: string;
  readonly box: Box;
  /** Empty for none. */
  readonly message: string;
  readonly notesLine: string;
}

export function BoxPanel({ id, box, message, notesLine }: Props) {
  const { language } = usePage();
  const strings = searchBoxStrings(language);
  const { rows, isRecent } = box;
  const { query, chosen } = box.state;
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows begin at their beginning
  useEffect(() => {
    const option = chosen === null ? null : list.current?.children[chosen];
    if (chosen === null) list.current?.scrollTo({ top: 0 });
    else option?.scrollIntoView({ block: 'nearest' });
  }, [chosen, query]);
  const words = queryWords(query);
  const rowsOf = isRecent ? { gridRow: `span ${rows.length}` } : undefined;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a press in it leaves the focus in the field
    <div class="box-panel" onMouseDown={(event) => event.preventDefault()}>
      {isRecent && (
        <p class="box-line small subtle">
          {strings.recent}
          <button type="button" class="ds-link text-button" onClick={box.removeAll}>
            {strings.removeAll}
          </button>
        </p>
      )}
      {rows.length > 0 && (
        <div class="box-list" data-recent={isRecent}>
          <div
            ref={list}
            id={id}
            class="box-options"
            role="listbox"
            // The list scrolls, and would be a stop of its own for Tab.
            tabIndex={-1}
            aria-label={isRecent ? strings.recent : strings.results}
            style={rowsOf}
          >
            {rows.map((row, at) => (
              <BoxOption
                key={keyOf(row)}
                id={`${id}-${at}`}
                row={row.hit.kind === 'note' ? { ...row, detail: excerptOf(row.detail, words) } : row}
                words={words}
                isChosen={at === chosen}
                onOpen={() => box.openRow(at)}
              />
            ))}
          </div>
          {isRecent && (
            <ul class="box-removers" style={rowsOf}>
              {rows.map((row, at) => (
                <li key={row.name}>
                  {/* By keyboard: Delete. A stop for each of them would stand in the way. */}
                  <button
                    type="button"
                    class="box-remover"
                    tabIndex={-1}
                    aria-label={strings.remove(row.name)}
                    onClick={() => box.remove(at)}
                  />
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
      {rows.length === 0 && <NoRows {...box} />}
      <div class="box-foot small subtle">
        {message !== '' && <p class="box-message">{message}</p>}
        {rows.length > 0 && <Keys isRecent={isRecent} />}
        <AllHits {...box} />
        <PapersBelow {...box} />
        {notesLine !== '' && <p>{notesLine}</p>}
      </div>
    </div>
  );
}

function keyOf({ hit, name }: BoxRow): string {
  if (hit.kind === 'paper') return `paper ${hit.href}`;
  return `${hit.kind} ${name} ${hit.kind === 'note' ? hit.id : ''}`;
}

function NoRows({ state: { query }, search, papersAre }: Box) {
  const { language, surface, strings: page } = usePage();
  const strings = searchBoxStrings(language);
  if (search.is === 'loading') return <p class="box-none subtle">{strings.loading}</p>;
  if (search.is === 'failed') {
    return (
      <div class="box-none">
        <p>{strings.failed}</p>
        <button type="button" class="ds-button" data-variant="secondary" onClick={search.retry}>
          {page.common.retry}
        </button>
      </div>
    );
  }
  if (papersAre === 'looking' || papersAre === 'making') return null;
  return (
    <div class="box-none">
      <p>
        <strong>{strings.noHits}</strong>
      </p>
      <p class="small">{strings.noHitsHelp}</p>
      <a class="ds-link small" {...newTermLink({ word: query.trim() }, surface)}>
        {strings.add(shortened(query))}
        <NewTabHint />
      </a>
    </div>
  );
}

function Keys({ isRecent }: Pick<Box, 'isRecent'>) {
  const { language } = usePage();
  const strings = searchBoxStrings(language);
  return (
    <p class="box-keys">
      <span>
        <kbd>Enter</kbd> {strings.opens}
      </span>{' '}
      <span>
        <kbd>{navigator.platform.startsWith('Mac') ? '⌘ Enter' : 'Ctrl+Enter'}</kbd> {strings.copies}
      </span>
      {isRecent && (
        <>
          {' '}
          <span>
            <kbd>Delete</kbd> {strings.removes}
          </span>
        </>
      )}
    </p>
  );
}

/** Where there are more than the list holds. */
function AllHits({ state: { query }, rows, paperRows, count, isRecent, hide }: Box) {
  const { language, surface } = usePage();
  if (isRecent || count <= rows.length - paperRows.length) return null;
  return (
    // biome-ignore-start lint/a11y: a link, which closes the list on the way
    <a
      class="ds-link"
      {...workspaceLink(`#/hits/${encodeURIComponent(query.trim().toWellFormed())}`, surface)}
      onClick={hide}
    >
      {searchBoxStrings(language).allHits(count)}
      <NewTabHint />
    </a>
    // biome-ignore-end lint/a11y: see above
  );
}

function shortened(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > 40 ? `${trimmed.slice(0, 40).trimEnd()} …` : trimmed;
}
