/** Which cases stand in the table: a box for each that is offered, and a field for any other. */
import { useId, useState } from 'preact/hooks';
import { type CaseFact, type CaseId, caseId } from '../../model/case.ts';
import { historyStrings } from '../../strings/history.ts';
import { usePage } from '../page-context.ts';
import { findAdded } from './find-added.ts';
import type { HistoryRow } from './history-rows.ts';

interface Props {
  readonly rows: readonly HistoryRow[];
  readonly chosen: ReadonlySet<CaseId>;
  readonly cases: ReadonlyMap<CaseId, CaseFact>;
  readonly onChoose: (chosen: ReadonlySet<CaseId>) => void;
  readonly onAdd: (id: CaseId) => void;
}

export function HistoryChoice({ rows, chosen, cases, onChoose, onAdd }: Props) {
  const { language } = usePage();
  const strings = historyStrings(language);
  const all = rows.map(({ key }) => caseId(key));
  const allChosen = all.every((id) => chosen.has(id));
  return (
    <fieldset class="ds-fieldset history-choice">
      <legend class="ds-label">{strings.choose}</legend>
      <button
        type="button"
        class="ds-link text-button"
        onClick={() => onChoose(new Set(allChosen ? [] : all))}
      >
        {allChosen ? strings.none : strings.allEarlier}
      </button>
      <ul class="history-boxes">
        {rows.map((row) => (
          <CaseBox
            key={caseId(row.key)}
            row={row}
            on={chosen.has(caseId(row.key))}
            onChange={(on) => {
              const next = new Set(chosen);
              if (on) next.add(caseId(row.key));
              else next.delete(caseId(row.key));
              onChoose(next);
            }}
          />
        ))}
      </ul>
      <AddCase cases={cases} onAdd={onAdd} />
    </fieldset>
  );
}

interface BoxProps {
  readonly row: HistoryRow;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

function CaseBox({ row: { reference, title }, on, onChange }: BoxProps) {
  const id = useId();
  return (
    <li>
      <div class="ds-field choice">
        <input
          class="ds-input"
          type="checkbox"
          id={id}
          checked={on}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <label class="ds-label" data-weight="regular" for={id}>
          {reference} <span class="subtle">{title}</span>
        </label>
      </div>
    </li>
  );
}

function AddCase({ cases, onAdd }: Pick<Props, 'cases' | 'onAdd'>) {
  const { language } = usePage();
  const strings = historyStrings(language);
  const id = useId();
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const add = (event: Event): void => {
    event.preventDefault();
    if (text.trim() === '') return;
    const added = findAdded(text, cases);
    if (added.is === 'found') {
      onAdd(caseId(added.key));
      setText('');
      setSaid('');
    } else setSaid(added.is === 'several' ? strings.several : strings.notFound(text.trim()));
  };
  return (
    <form class="filter" onSubmit={add}>
      <label class="ds-label" for={id}>
        {strings.add}
      </label>
      <input
        class="ds-input"
        id={id}
        value={text}
        placeholder={strings.addHelp}
        autocomplete="off"
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" class="ds-button" data-variant="secondary">
        {strings.addButton}
      </button>
      <p role="status" class="small">
        {said}
      </p>
    </form>
  );
}
