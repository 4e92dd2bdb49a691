/** The reader's keys. */
import { useEffect, useId, useRef } from 'preact/hooks';
import { readerStrings } from '../../strings/reader.ts';
import { usePage } from '../page-context.ts';

export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { language } = usePage();
  const { title, close, rows } = readerStrings(language).keys;
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="confirm keys" ref={dialog} aria-labelledby={id} onClose={onClose}>
      <h2 class="ds-heading" data-size="2xs" id={id}>
        {title}
      </h2>
      <dl>
        {rows.map(([keys, what]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <div class="actions">
        <button type="button" class="ds-button" onClick={() => dialog.current?.close()}>
          {close}
        </button>
      </div>
    </dialog>
  );
}
