/** Council, meeting, year, tag, "Kommer tilbake" and the order: only what some note has can be chosen. */
import { useMemo } from 'preact/hooks';
import type { NoteFilters as Filters, ListedNote } from '../../notes/filter-notes.ts';
import { notesListStrings } from '../../strings/notes-list.ts';
import { CouncilYearFields } from '../lists/CouncilYearFields.tsx';
import { FilterSelect } from '../lists/FilterSelect.tsx';
import { usePage } from '../page-context.ts';
import { type NoteOrder, noteGroups } from './note-groups.ts';

interface Props {
  readonly notes: readonly ListedNote[];
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
  readonly order: NoteOrder;
  readonly onOrder: (order: NoteOrder) => void;
}

export function NoteFilters({ notes, filters, onChange, order, onOrder }: Props) {
  const { language } = usePage();
  const strings = notesListStrings(language);
  const choices = useMemo(() => choicesOf(notes), [notes]);
  const cases = useMemo(() => notes.map(({ of }) => of), [notes]);
  const named = (values: readonly string[]) => values.map((value) => ({ value, name: value }));
  return (
    <fieldset class="case-filters note-filters">
      <legend class="ds-sr-only">{strings.filters}</legend>
      <CouncilYearFields
        of={cases}
        filters={filters}
        onChange={(chosen) => onChange({ ...filters, ...chosen })}
      >
        <FilterSelect
          label={strings.meeting}
          all={strings.allMeetings}
          options={named(choices.meetings)}
          value={filters.meeting}
          onChange={(meeting) => onChange({ ...filters, meeting })}
        />
      </CouncilYearFields>
      <FilterSelect
        label={strings.tag}
        all={strings.allTags}
        options={named(choices.tags)}
        value={filters.tag}
        onChange={(tag) => onChange({ ...filters, tag })}
      />
      <button
        type="button"
        class="ds-button follow-filter"
        data-variant={filters.followUp === null ? 'secondary' : 'primary'}
        aria-pressed={filters.followUp !== null}
        onClick={() => onChange({ ...filters, followUp: filters.followUp === null ? true : null })}
      >
        {strings.followUp}
      </button>
      <select
        class="ds-input"
        aria-label={strings.order}
        value={order}
        onChange={({ currentTarget }) => onOrder(currentTarget.value === 'meeting' ? 'meeting' : 'newest')}
      >
        <option value="newest">{strings.newest}</option>
        <option value="meeting">{strings.byMeeting}</option>
      </select>
    </fieldset>
  );
}

function choicesOf(notes: readonly ListedNote[]) {
  const alphabet = new Intl.Collator('nb');
  return {
    meetings: noteGroups(notes, 'meeting', notes.length).flatMap(({ name }) => name ?? []),
    tags: [...new Set(notes.flatMap(({ note }) => note.content.tags))].toSorted(alphabet.compare),
  };
}
