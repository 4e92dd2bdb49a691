/**
 * `#/search/TEXT`, where the omnibox, the context menu and the search box lead: everything that is found, ranked as in
 * the box. Where the text names one case or one term, its page takes this one's place; "back" then leads to where the
 * reader came from. `#/hits/TEXT` is the list whatever is named.
 */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { NO_FILTERS, prepareCaseSearch, searchCases } from '../../glossary/case-search.ts';
import { termsNamedIn } from '../../glossary/look-up.ts';
import type { Search, SearchedNote, SearchHit } from '../../glossary/search/search.ts';
import type { Term } from '../../model/term.ts';
import { casesStrings } from '../../strings/cases.ts';
import { lookUpStrings } from '../../strings/look-up.ts';
import { searchBoxStrings } from '../../strings/search-box.ts';
import { searchFieldStrings } from '../../strings/search-field.ts';
import { IndexGate } from '../IndexGate.tsx';
import type { IndexLists } from '../index-context.tsx';
import { newTermLink } from '../links.ts';
import { NumberNotes } from '../lists/NumberNotes.tsx';
import { usePage } from '../page-context.ts';
import { ShowMore } from '../ShowMore.tsx';
import { type BoxRow, boxRows } from '../search-box/box-rows.ts';
import { addressOf } from '../search-box/go-to.ts';
import type { NotesOfBox } from '../search-box/SearchedNotes.tsx';
import { useLoaded } from '../search-box/use-loaded.ts';
import { useSearch } from '../search-box/use-search.ts';
import { FoundRows } from './Found.tsx';
import type { PapersAre } from './FoundPapers.tsx';

/** The rest is found by writing more, or by asking for it. */
const ROWS_AT_ONCE = 50;

const NO_NOTES: readonly SearchedNote[] = [];

interface Props {
  readonly text: string;
  /** To the page of what is named. */
  readonly leadsOn: boolean;
}

export function SearchPage(props: Props) {
  return <IndexGate>{(lists) => <LoadedSearch lists={lists} {...props} />}</IndexGate>;
}

function LoadedSearch({ lists, text, leadsOn }: Props & { readonly lists: IndexLists }) {
  const { language, surface } = usePage();
  const strings = casesStrings(language);
  const [limit, setLimit] = useState(ROWS_AT_ONCE);
  const [given, setNotes] = useState<NotesOfBox>('coming');
  const notes = typeof given === 'string' ? NO_NOTES : given;
  const Notes = useLoaded(loadNotes, true);
  const Papers = useLoaded(loadPapers, true);
  const [papers, setPapers] = useState<PapersAre>('looking');
  const state = useSearch(notes);
  const answers = state.is === 'ready' ? state.answers : null;
  // A selection may be a sentence: the terms that stand in it come first. Reading it as a page is read takes a while.
  const inPassing = useMemo(() => termsNamedIn(text, [...lists.terms.values()]), [text, lists.terms]);
  const { named, rows, count } = useMemo(
    () =>
      answers === null || text.trim() === ''
        ? NOTHING
        : found(answers.search, { text, limit, inPassing }, lists, notes),
    [answers, text, inPassing, limit, lists, notes],
  );
  const byNumber = useMemo(() => prepareCaseSearch([...lists.cases.values()]), [lists.cases]);
  const { numbers } = useMemo(() => searchCases(byNumber, text, NO_FILTERS), [byNumber, text]);
  const [only, ...others] = leadsOn ? named : [];
  const address = only === undefined || others.length > 0 ? null : addressOf(only);
  useEffect(() => {
    if (address !== null) location.replace(address);
  }, [address]);
  const isEmpty = text.trim() === '';
  // Whether anything is found is said when the papers have been asked too.
  const isNothing = count === 0 && papers === 'nothing';
  if (answers === null || address !== null) return null;
  return (
    <section class="prose search-page">
      {Notes !== null && <Notes onNotes={setNotes} />}
      <h1 class="ds-heading" data-size="md">
        {isEmpty
          ? searchFieldStrings(language).name
          : isNothing
            ? strings.nothing
            : strings.lookedUp(shortened(text))}
      </h1>
      {isEmpty && <p>{lookUpStrings(language).empty}.</p>}
      <NumberNotes numbers={numbers} />
      {!isEmpty && isNothing && numbers.length === 0 && <p>{strings.nothingHelp}</p>}
      {rows.length > 0 && <FoundRows rows={rows} />}
      {!isEmpty && count === 0 && (
        <p>
          <a class="ds-link" {...newTermLink({ word: text.trim() }, surface)}>
            {searchBoxStrings(language).add(shortened(text))}
          </a>
        </p>
      )}
      <ShowMore
        all={count}
        shown={rows.length}
        step={ROWS_AT_ONCE}
        onMore={() => setLimit(limit + ROWS_AT_ONCE)}
      />
      {Papers !== null && !isEmpty && <Papers text={text.trim()} index={lists.index} onHow={setPapers} />}
    </section>
  );
}

interface AllFound {
  readonly named: readonly SearchHit[];
  readonly rows: readonly BoxRow<SearchHit>[];
  readonly count: number;
}

const NOTHING: AllFound = { named: [], rows: [], count: 0 };

interface Asked {
  readonly text: string;
  readonly limit: number;
  readonly inPassing: readonly Term[];
}

function found(
  search: Search,
  { text, limit, inPassing }: Asked,
  lists: IndexLists,
  notes: readonly SearchedNote[],
): AllFound {
  const named = search.named(text);
  const entries = new Set(named.length > 0 ? [] : inPassing.map(({ entry }) => entry));
  const passing = [...entries].map((entry): SearchHit => ({ kind: 'term', entry }));
  const hits = search.find(text, limit).filter((hit) => hit.kind !== 'term' || !entries.has(hit.entry));
  const facts = { ...lists, notes: new Map(notes.map((note) => [note.id, note])) };
  const rows = boxRows([...passing, ...hits], facts);
  return { named, rows, count: hits.length < limit ? rows.length : search.count(text) };
}

function shortened(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > 60 ? `${trimmed.slice(0, 60).trimEnd()} …` : trimmed;
}

async function loadPapers() {
  return (await import('./FoundPapers.tsx')).FoundPapers;
}

/** Apart: it brings the database of the notes with it. */
async function loadNotes() {
  return (await import('../search-box/SearchedNotes.tsx')).SearchedNotes;
}
