/** All notes: searched, filtered, ordered; those that have two texts come first. */
import { useMemo, useState } from 'preact/hooks';
import type { CaseId } from '../../model/case.ts';
import type { NoteId } from '../../model/note.ts';
import { filterNotes, type ListedNote, NO_NOTE_FILTERS } from '../../notes/filter-notes.ts';
import { queryWords } from '../../notes/query-words.ts';
import type { NotesStore } from '../../store/notes/notes-store.ts';
import { noteCountWords } from '../../strings/note-count.ts';
import { notesListStrings } from '../../strings/notes-list.ts';
import { BackupReminder } from '../backup/BackupReminder.tsx';
import { FilterField } from '../FilterField.tsx';
import type { IndexLists } from '../index-context.tsx';
import { meetingLink, overviewLink } from '../links.ts';
import { NewTabHint } from '../NewTabHint.tsx';
import { usePage } from '../page-context.ts';
import { ShowMore } from '../ShowMore.tsx';
import { NoteFilters } from './NoteFilters.tsx';
import { NoteRow } from './NoteRow.tsx';
import { type NoteOrder, noteGroups } from './note-groups.ts';
import { useListedNotes } from './use-listed-notes.ts';

/** Rows that are drawn at once: more only make typing slow. */
const ROWS_AT_ONCE = 50;

const NOWHERE: ReadonlySet<CaseId> = new Set();

export interface NotesListProps {
  readonly store: NotesStore;
  /** Of `useNotes`. */
  readonly changes: number;
  readonly lists: IndexLists;
  /** Level of the group headings. */
  readonly headings: 'h2' | 'h3';
  /** Their notes stand first. */
  readonly onPage?: ReadonlySet<CaseId>;
  /** Opens a note where the list stands; null: by its address. */
  readonly onOpen: ((id: NoteId) => void) | null;
}

export function NotesList({ store, changes, lists, onPage, ...rest }: NotesListProps) {
  const notes = useListedNotes(store, changes, lists);
  if (notes === null) return null;
  if (notes.length === 0) return <Empty headings={rest.headings} />;
  return <Notes notes={notes} onPage={onPage ?? NOWHERE} {...rest} />;
}

function Empty({ headings: Heading }: Pick<NotesListProps, 'headings'>) {
  const { language, surface } = usePage();
  const strings = notesListStrings(language);
  return (
    <div class="message stack">
      <Heading class="ds-heading" data-size="2xs">
        {strings.emptyTitle}
      </Heading>
      <p>{strings.empty}</p>
      {surface === 'workspace' && (
        <a class="ds-link" {...overviewLink(surface)}>
          {strings.toCases}
        </a>
      )}
    </div>
  );
}

interface Props extends Pick<NotesListProps, 'headings' | 'onOpen'> {
  readonly notes: readonly ListedNote[];
  readonly onPage: ReadonlySet<CaseId>;
}

function Notes({ notes, onPage, headings: Heading, onOpen }: Props) {
  const { language, surface } = usePage();
  const strings = notesListStrings(language);
  const [query, setQuery] = useState('');
  const [filters, setFilters] = useState(NO_NOTE_FILTERS);
  const [order, setOrder] = useState<NoteOrder>('newest');
  const [limit, setLimit] = useState(ROWS_AT_ONCE);
  const all = useMemo(() => notes.map(({ note }) => note), [notes]);
  const words = useMemo(() => queryWords(query), [query]);
  const hits = useMemo(() => filterNotes(notes, query, filters), [notes, query, filters]);
  const isFiltered = Object.values(filters).some((value) => value !== null);
  const here = useMemo(
    () =>
      query === '' && !isFiltered ? notes.filter(({ of }) => onPage.has(of.id)).slice(0, ROWS_AT_ONCE) : [],
    [notes, onPage, query, isFiltered],
  );
  const others = useMemo(() => {
    const shown = new Set(here);
    return shown.size === 0 ? hits : hits.filter((one) => !shown.has(one));
  }, [hits, here]);
  const groups = useMemo(() => noteGroups(others, order, limit), [others, order, limit]);
  const row = (one: ListedNote) => <NoteRow key={one.note.id} of={one} words={words} onOpen={onOpen} />;
  return (
    <div class="panel">
      <BackupReminder notes={all} />
      <FilterField
        label={strings.search}
        example={strings.searchHelp}
        value={query}
        onChange={(next) => {
          setQuery(next);
          setLimit(ROWS_AT_ONCE);
        }}
      />
      <NoteFilters notes={notes} filters={filters} onChange={setFilters} order={order} onOrder={setOrder} />
      <div class="list-line">
        <p class="small subtle" role="status">
          {hits.length === 0 ? strings.noHits : noteCountWords(language, hits.length)}
        </p>
        {isFiltered && (
          <button type="button" class="ds-link text-button" onClick={() => setFilters(NO_NOTE_FILTERS)}>
            {strings.reset}
          </button>
        )}
      </div>
      {here.length > 0 && (
        <section class="group">
          <Heading class="group-heading">{strings.onThisPage}</Heading>
          <ul class="rows">{here.map(row)}</ul>
        </section>
      )}
      {groups.map(({ name, meeting, notes: members }) => (
        <section key={name ?? ''} class="group">
          {(name !== null || here.length > 0) && (
            <Heading class="group-heading">
              {meeting === null ? (
                (name ?? strings.otherNotes)
              ) : (
                <a class="ds-link" {...meetingLink(meeting.council, meeting.firstDay, surface)}>
                  {name}
                  <NewTabHint />
                </a>
              )}
            </Heading>
          )}
          <ul class="rows">{members.map(row)}</ul>
        </section>
      ))}
      <ShowMore all={others.length} shown={limit} step={ROWS_AT_ONCE} onMore={setLimit} />
    </div>
  );
}
