/** The case or term that the card in the page asked to have shown in the side panel. */

import type { CardKey } from '../../model/card.ts';
import { CardDetails } from '../facts/CardDetails.tsx';
import { useIndex } from '../index-context.tsx';
import { usePage } from '../page-context.ts';
import { nameKey } from '../page-tab/page-rows.ts';

interface Props {
  readonly of: CardKey;
  /** The reader asked for the notes of the case: the focus goes there. */
  readonly focusNote: boolean;
  readonly onClose: () => void;
}

export function ShownKey({ of: key, focusNote, onClose }: Props) {
  const { strings } = usePage();
  const index = useIndex();
  const { name, detail } = nameKey(key, index.is === 'ready' ? index : null, strings.common.or);
  return (
    <section class="shown" aria-label={name}>
      <div class="shown-head">
        <h2 class="ds-heading" data-size="2xs">
          {name}
        </h2>
        <button type="button" class="ds-button" data-variant="tertiary" onClick={onClose}>
          {strings.common.close}
        </button>
      </div>
      {key.kind === 'case' && detail !== null && <p>{detail}</p>}
      <CardDetails of={key} basis focusNote={focusNote} />
    </section>
  );
}
