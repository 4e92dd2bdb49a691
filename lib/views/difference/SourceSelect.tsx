/** Which of its sources one side is compared in: the minutes, the notice, a note. Only where there are several. */
import { useId } from 'preact/hooks';
import { formatDate } from '../../model/date.ts';
import { casePageStrings } from '../../strings/case-page.ts';
import { differenceStrings } from '../../strings/difference.ts';
import { usePage } from '../page-context.ts';
import type { ReadSide } from './compared.ts';

interface Props {
  /** "NUFA 31/23". */
  readonly name: string;
  readonly sources: readonly ReadSide[];
  /** Id of its statement. */
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

export function SourceSelect({ name, sources, chosen, onChoose }: Props) {
  const { language } = usePage();
  const id = useId();
  const roles = casePageStrings(language).roles;
  const names = sources.map(({ statement: { role, meetingDate } }) =>
    meetingDate === null ? roles[role] : `${roles[role]} ${formatDate(meetingDate)}`,
  );
  return (
    <span class="ds-field source-choice">
      <label for={id}>
        {name}
        <span class="ds-sr-only">, {differenceStrings(language).source}</span>
      </label>
      <select id={id} class="ds-input" onChange={(event) => onChoose(event.currentTarget.value)}>
        {sources.map(({ statement }, at) => (
          <option key={statement.id} value={statement.id} selected={statement.id === chosen}>
            {numbered(names, at)}
          </option>
        ))}
      </select>
    </span>
  );
}

/** "Innkalling 12.5.2025 (2)": the second of that name. */
function numbered(names: readonly string[], at: number): string {
  const name = names[at] ?? '';
  const before = names.slice(0, at).filter((one) => one === name).length;
  return before === 0 ? name : `${name} (${before + 1})`;
}
