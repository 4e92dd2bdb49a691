/** The rest of a long list, some rows at a time: thousands at once would hold the page up. */
import { usePage } from './page-context.ts';

interface Props {
  /** Rows in the list. */
  readonly all: number;
  /** Rows that are shown. */
  readonly shown: number;
  /** Rows that a press adds. */
  readonly step: number;
  readonly onMore: (shown: number) => void;
}

export function ShowMore({ all, shown, step, onMore }: Props) {
  const { strings } = usePage();
  if (all <= shown) return null;
  return (
    <button type="button" class="ds-button" data-variant="secondary" onClick={() => onMore(shown + step)}>
      {strings.common.showMore(Math.min(step, all - shown))}
    </button>
  );
}
