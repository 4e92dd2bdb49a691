/** The unknown words of all that was read: counted, with their first place, and what can be done about them. */
import { useMemo, useState } from 'preact/hooks';
import { sortTotals, type UnknownOrder, type UnknownTotal } from '../../glossary/unknown-tally.ts';
import type { GlossaryRepository } from '../../store/notes/glossary-repository.ts';
import { type UnknownStrings, unknownStrings } from '../../strings/unknown-words.ts';
import { ChoiceGroup } from '../ChoiceGroup.tsx';
import { FilterField } from '../FilterField.tsx';
import type { IndexLists } from '../index-context.tsx';
import { documentsLink } from '../links.ts';
import { usePapers } from '../meeting/use-papers.ts';
import { useRead } from '../notes/use-read.ts';
import { usePage } from '../page-context.ts';
import { ShowMore } from '../ShowMore.tsx';
import { AsideLine } from './AsideLine.tsx';
import { UnknownRow } from './UnknownRow.tsx';
import { useAside } from './use-aside.ts';
import { type UnknownReader, useUnknown } from './use-unknown.ts';

interface Props {
  readonly lists: IndexLists;
  readonly glossary: GlossaryRepository;
}

const ROWS_AT_ONCE = 100;

export function UnknownWords({ lists, glossary }: Props) {
  const { language, surface } = usePage();
  const words = unknownStrings(language);
  const reader = useUnknown(lists.index);
  const { reading } = reader;
  const aside = useAside(glossary);
  const papers = usePapers(lists.index);
  const found = useRead(() => lists.index.definitions.all(), [lists.index]);
  const guesses = useMemo(
    // Newest first: the first of a word stays.
    () => new Map((found ?? []).toReversed().map((definition) => [definition.short, definition])),
    [found],
  );
  const [order, setOrder] = useState<UnknownOrder>('frequent');
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(ROWS_AT_ONCE);
  const asked = useMemo(
    () => sortTotals(askedOf(reading.totals, lists), order, language),
    [reading.totals, lists, order, language],
  );
  const wanted = query.trim().toLowerCase();
  const hits = asked.filter(({ word }) => !aside.words.has(word) && word.toLowerCase().includes(wanted));
  const isEmpty = reading.is === 'done' && reading.documents.size === 0;

  return (
    <section class="stack unknown-words">
      <Progress reader={reader} words={words} />
      {isEmpty && (
        <p>
          {words.noDocuments}{' '}
          <a class="ds-link" {...documentsLink(null, surface)}>
            {words.toDocuments}
          </a>
        </p>
      )}
      {asked.length > 0 && (
        <div class="unknown-filters">
          <FilterField label={words.filter} value={query} onChange={setQuery} />
          <ChoiceGroup
            label={words.order}
            value={order}
            choices={[
              ['frequent', words.frequent],
              ['newest', words.newest],
            ]}
            onChange={setOrder}
          />
        </div>
      )}
      <p class="small subtle" role="status">
        {reading.is === 'done' && !isEmpty && (hits.length === 0 ? words.none : words.count(hits.length))}
      </p>
      <AsideLine aside={aside} />
      {hits.length > 0 && (
        <ul class="rows unknown-rows">
          {hits.slice(0, shown).map((total) => (
            <UnknownRow
              key={total.word}
              total={total}
              document={reading.documents.get(total.first.document) ?? null}
              papers={papers ?? []}
              guess={guesses.get(total.word) ?? null}
              aside={aside}
            />
          ))}
        </ul>
      )}
      <ShowMore all={hits.length} shown={shown} step={ROWS_AT_ONCE} onMore={setShown} />
    </section>
  );
}

/** Without what the glossary has learnt since the documents were read, and what is not to be asked about. */
function askedOf(
  totals: ReadonlyMap<string, UnknownTotal>,
  { glossary }: IndexLists,
): readonly UnknownTotal[] {
  const known = new Set(
    glossary.terms.flatMap(({ term }) => [term.entry, ...term.forms].map((form) => form.toLowerCase())),
  );
  return [...totals.values()].filter(
    ({ word }) => !known.has(word.toLowerCase()) && !glossary.unasked.has(word),
  );
}

function Progress({ reader, words }: { readonly reader: UnknownReader; readonly words: UnknownStrings }) {
  const { reading, stop, readOn } = reader;
  const { done, documents } = reading;
  return (
    <>
      {reading.is === 'reading' && documents.size > 0 && (
        <div class="reading">
          <progress aria-label={words.progress} value={done} max={documents.size} />
          <span class="small" aria-hidden="true">
            {words.reading(done, documents.size)}
          </span>
          <button type="button" class="ds-button" data-variant="secondary" onClick={stop}>
            {words.stop}
          </button>
        </div>
      )}
      <div role="status" class="unknown-state">
        {reading.is === 'stopped' && <p>{words.stopped(done, documents.size)}</p>}
        {reading.is === 'no-lexicon' && <p>{words.noLexicon}</p>}
        {reading.is === 'done' && reading.skipped > 0 && <p>{words.skipped(reading.skipped)}</p>}
      </div>
      {reading.is === 'stopped' && (
        <button type="button" class="ds-button" data-variant="secondary" onClick={readOn}>
          {words.readOn}
        </button>
      )}
    </>
  );
}
