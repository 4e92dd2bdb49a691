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
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Closed before it goes: the browser then gives the focus back.
    return () => shown?.close();
  }, []);
  return (
    <dialog
      class="confirm"
      ref={dialog}
      aria-labelledby={title}
      aria-describedby={text}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <h2 class="ds-heading" data-size="2xs" id={title}>
        {strings.confirmTitle(count)}
      </h2>
      <p id={text}>{strings.confirmText}</p>
      <div class="actions">
        <button type="button" class="ds-button" data-variant="secondary" autofocus onClick={onCancel}>
          {strings.cancel}
        </button>
        <button type="button" class="ds-button" data-color="danger" onClick={onDelete}>
          {strings.deleteForever}
        </button>
      </div>
    </dialog>
  );
}
