/** A case or a term of the page: go to its places, or read what it is. */
import { useId, useState } from 'preact/hooks';
import { caseId } from '../../model/case.ts';
import { CardDetails } from '../facts/CardDetails.tsx';
import { NoteCount } from '../notes/NoteCount.tsx';
import { usePage } from '../page-context.ts';
import type { PageRow } from './page-rows.ts';

interface Props {
  readonly row: PageRow;
  /** Index of the place shown last; null before the first click. */
  readonly at: number | null;
  readonly onGo: () => void;
}

export function PageItem({ row, at, onGo }: Props) {
  const { strings } = usePage();
  const [open, setOpen] = useState(false);
  const id = useId();
  const count = row.places.length;
  const where = at === null || count === 1 ? strings.page.places(count) : strings.page.placeOf(at + 1, count);
  return (
    <li class="row">
      <div class="row-line">
        <button type="button" class="row-button" onClick={onGo}>
          <span class="row-text">
            <span>
              <span class="mark" data-kind={row.key.kind}>
                {row.name}
              </span>
              {row.key.kind === 'case' && <NoteCount of={row.key.candidates.map(caseId)} />}
            </span>
            {row.detail !== null && <span class="small">{row.detail}</span>}
          </span>
          <span class="row-count small subtle">{where}</span>
        </button>
        <button
          type="button"
          class="row-more"
          aria-expanded={open}
          aria-controls={id}
          aria-label={strings.page.moreAbout(row.name)}
          onClick={() => setOpen(!open)}
        >
          <span class="chevron" />
        </button>
      </div>
      <div id={id} hidden={!open}>
        {open && (
          <div class="row-details">
            <CardDetails of={row.key} basis inRow />
          </div>
        )}
      </div>
    </li>
  );
}
