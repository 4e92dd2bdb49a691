/** "You have written something that is not saved": where the reader was about to go, and what to do first. */
import { useEffect, useRef } from 'preact/hooks';
import { termEditorStrings } from '../../strings/term-editor.ts';
import { usePage } from '../page-context.ts';

interface Props {
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onStay: () => void;
}

export function LeaveWarning({ onSave, onDiscard, onStay }: Props) {
  const { language } = usePage();
  const { leave } = termEditorStrings(language);
  const box = useRef<HTMLDivElement>(null);
  // The link that was followed may be far away from it.
  useEffect(() => {
    box.current?.focus();
    box.current?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <div
      class="ds-alert"
      data-color="warning"
      role="alertdialog"
      tabIndex={-1}
      ref={box}
      aria-label={leave.title}
    >
      <div class="stack">
        <p>{leave.title}</p>
        <div class="actions">
          <button type="button" class="ds-button" onClick={onSave}>
            {leave.save}
          </button>
          <button type="button" class="ds-button" data-variant="secondary" onClick={onDiscard}>
            {leave.discard}
          </button>
          <button type="button" class="ds-button" data-variant="secondary" onClick={onStay}>
            {leave.stay}
          </button>
        </div>
      </div>
    </div>
  );
}
