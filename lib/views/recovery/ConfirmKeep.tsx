/** Asks before what only the copy has is discarded. The focus stands on the way back. */
import { useEffect, useId, useRef } from 'preact/hooks';
import type { RecoveryStrings } from '../../strings/recovery.ts';

interface Props {
  readonly missing: number;
  readonly words: RecoveryStrings;
  readonly onKeep: () => void;
  readonly onCancel: () => void;
}

export function ConfirmKeep({ missing, words, onKeep, onCancel }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const text = useId();
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
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
        {words.keepTitle}
      </h2>
      <p id={text}>{words.keepText(missing)}</p>
      <div class="actions">
        <button type="button" class="ds-button" data-variant="secondary" autofocus onClick={onCancel}>
          {words.cancel}
        </button>
        <button type="button" class="ds-button" data-color="danger" onClick={onKeep}>
          {words.keepConfirmed}
        </button>
      </div>
    </dialog>
  );
}
