/** The papers found, by meeting: which are read, and which are to be read now. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { readAllStrings } from '../../strings/read-all.ts';
import { meetingName } from '../meeting/meetings.ts';
import { usePage } from '../page-context.ts';
import type { ListedGroup, ListedPaper } from './listed-papers.ts';
import { PaperLine } from './PaperLine.tsx';

export interface Choice {
  readonly isChosen: (paper: ListedPaper) => boolean;
  readonly choose: (papers: readonly ListedPaper[], chosen: boolean) => void;
}

interface Props extends Choice {
  readonly groups: readonly ListedGroup[];
}

export function PaperGroups({ groups, ...choice }: Props) {
  return (
    <ul class="rows paper-groups">
      {groups.map((group) => (
        <Group key={group.key} group={group} isAlone={groups.length === 1} {...choice} />
      ))}
    </ul>
  );
}

interface GroupProps extends Choice {
  readonly group: ListedGroup;
  readonly isAlone: boolean;
}

function Group({ group: { meeting, papers }, isAlone, isChosen, choose }: GroupProps) {
  const { language } = usePage();
  const strings = readAllStrings(language);
  const id = useId();
  const [open, setOpen] = useState(isAlone);
  const box = useRef<HTMLInputElement>(null);
  const may = papers.filter(({ is }) => is !== 'pending');
  const chosen = may.filter(isChosen).length;
  const isPart = chosen > 0 && chosen < may.length;
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = isPart;
  }, [isPart]);
  const read = papers.filter(({ is }) => is === 'read').length;
  const name = meeting === null ? strings.noMeeting : meetingName(meeting);
  return (
    <li class="row paper-group">
      <div class="ds-field choose-row">
        <input
          id={`${id}-all`}
          ref={box}
          class="ds-input"
          type="checkbox"
          checked={may.length > 0 && chosen === may.length}
          disabled={may.length === 0}
          onChange={(event) => choose(may, event.currentTarget.checked)}
        />
        <label for={`${id}-all`} class="row-text">
          <strong>{name}</strong>
          <span class="small subtle">{strings.groupCount(papers.length, read)}</span>
        </label>
      </div>
      <button
        type="button"
        class="row-more"
        aria-expanded={open}
        aria-controls={id}
        aria-label={`${open ? strings.hide : strings.show}: ${name}`}
        onClick={() => setOpen(!open)}
      >
        <span class="chevron" />
      </button>
      <ul id={id} class="paper-lines" hidden={!open}>
        {open &&
          papers.map((paper) => (
            <PaperLine
              key={paper.address}
              paper={paper}
              chosen={isChosen(paper)}
              onChoose={(on) => choose([paper], on)}
            />
          ))}
      </ul>
    </li>
  );
}
