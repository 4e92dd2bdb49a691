/** Asks before something is gone for ever. The focus stands on the way back, and goes back to where it came from. */
import { useEffect, useId, useRef } from 'preact/hooks';

interface Props {
  readonly title: string;
  readonly text: string;
  /** What the two buttons say. */
  readonly confirm: string;
  readonly cancel: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

export function ConfirmDialog({ title, text, confirm, cancel, onConfirm, onCancel }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      class="confirm"
      ref={dialog}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      // By then the browser has given the focus back.
      onClose={onCancel}
    >
      <h2 class="ds-heading" data-size="2xs" id={`${id}-title`}>
        {title}
      </h2>
      <p id={`${id}-text`}>{text}</p>
      <div class="actions">
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          autofocus
          onClick={() => dialog.current?.close()}
        >
          {cancel}
        </button>
        <button type="button" class="ds-button" data-color="danger" onClick={onConfirm}>
          {confirm}
        </button>
      </div>
    </dialog>
  );
}
