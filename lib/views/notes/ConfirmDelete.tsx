/** Asks before notes are deleted for ever. The focus stands on the way back, and goes back to where it came from. */
import { useEffect, useId, useRef } from 'preact/hooks';
import { notesListStrings } from '../../strings/notes-list.ts';
import { usePage } from '../page-context.ts';

interface Props {
  readonly count: number;
  readonly onDelete: () => void;
  readonly onCancel: () => void;
}

export function ConfirmDelete({ count, onDelete, onCancel }: Props) {
  const { language } = usePage();
  const strings = notesListStrings(language);
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const text = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      class="confirm"
      ref={dialog}
      aria-labelledby={title}
      aria-describedby={text}
      // By then the browser has given the focus back.
      onClose={onCancel}
    >
      <h2 class="ds-heading" data-size="2xs" id={title}>
        {strings.confirmTitle(count)}
      </h2>
      <p id={text}>{strings.confirmText}</p>
      <div class="actions">
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          autofocus
          onClick={() => dialog.current?.close()}
        >
          {strings.cancel}
        </button>
        <button type="button" class="ds-button" data-color="danger" onClick={onDelete}>
          {strings.deleteForever}
        </button>
      </div>
    </dialog>
  );
}
