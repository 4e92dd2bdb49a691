/** One paper in the list: whether it is to be read, and how it stands. */
import { useId } from 'preact/hooks';
import { lastReading, type QueuedPaper } from '../../store/reading-list/queued-paper.ts';
import { type ReadAllStrings, readAllStrings } from '../../strings/read-all.ts';
import { dayOf } from '../day-of.ts';
import { fileSize } from '../file-size.ts';
import { usePage } from '../page-context.ts';
import type { ListedPaper } from './listed-papers.ts';
import { useNameOf } from './paper-names.ts';

interface Props {
  readonly paper: ListedPaper;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

export function PaperLine({ paper, chosen, onChoose }: Props) {
  const { language } = usePage();
  const strings = readAllStrings(language);
  const nameOf = useNameOf();
  const id = useId();
  const size = paper.size ?? (paper.queued === null ? null : (lastReading(paper.queued)?.bytes ?? null));
  const said = [size === null ? '' : fileSize(size, language), ...stateWords(paper, strings, nameOf)];
  return (
    <li class="ds-field choose-row">
      <input
        id={id}
        class="ds-input"
        type="checkbox"
        checked={chosen || paper.is === 'pending'}
        disabled={paper.is === 'pending'}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <label for={id} class="row-text">
        <span>{paper.name}</span>
        <span class="small subtle">{said.filter((words) => words !== '').join(', ')}</span>
      </label>
    </li>
  );
}

function stateWords(
  { is, queued, readAt }: ListedPaper,
  strings: ReadAllStrings,
  nameOf: (address: string) => string,
): readonly string[] {
  if (is === 'lost') return [strings.lost];
  if (queued === null) return readAt === null ? [] : [strings.readBefore(dayOf(readAt))];
  const { state } = queued;
  if (is === 'read' && state.is === 'failed' && readAt !== null) return [strings.readBefore(dayOf(readAt))];
  switch (state.is) {
    case 'waiting':
      return [strings.waiting];
    case 'reading':
      return [strings.reading];
    case 'failed':
      return [strings.failed[state.fault]];
    case 'vanished':
      return [strings.vanished];
    case 'unchanged':
      return [strings.unchanged(dayOf(state.at)), ...changes(queued, strings)];
    case 'read': {
      const { at, cases, sameAs } = state.reading;
      return [
        strings.read(dayOf(at), cases),
        ...(sameAs === null ? [] : [strings.sameAs(nameOf(sameAs))]),
        ...changes(queued, strings),
      ];
    }
  }
}

function changes({ earlier: [before] }: QueuedPaper, strings: ReadAllStrings): readonly string[] {
  return before === undefined ? [] : [strings.changed(dayOf(before.at))];
}
