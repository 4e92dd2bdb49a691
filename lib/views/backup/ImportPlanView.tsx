/** What a file would change, in words: only what there is, and what the reader may choose. */
import { useId, useState } from 'preact/hooks';
import type { ImportPlan } from '../../store/notes/backup.ts';
import type { BackupStrings } from '../../strings/backup.ts';
import { planLines } from './plan-lines.ts';

interface Props {
  readonly plan: ImportPlan;
  /** When the file was saved, in words. */
  readonly savedAt: string;
  /** Decisions that count as later than all of today: a clock was ahead. */
  readonly ahead: number;
  readonly words: BackupStrings;
  readonly onTake: (takesSettings: boolean) => void;
  readonly onCancel: () => void;
}

export function ImportPlanView({ plan, savedAt, ahead, words, onTake, onCancel }: Props) {
  const box = useId();
  const [takesSettings, setTakesSettings] = useState(false);
  const { lines, changes } = planLines(plan, words);
  const canTake = changes || plan.hasOtherSettings;
  return (
    <div class="stack backup-plan">
      <div role="status" class="stack">
        <p>{changes ? words.plan(savedAt) : words.nothingNew(savedAt)}</p>
        {changes && (
          <ul class="bulleted">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        {changes && ahead > 0 && <p class="small subtle">{words.ahead(ahead)}</p>}
        {plan.notes.fresh > 0 && <p class="small subtle">{words.returning}</p>}
      </div>
      {plan.hasOtherSettings && (
        <div class="ds-field choice">
          <input
            class="ds-input"
            type="checkbox"
            id={box}
            checked={takesSettings}
            onChange={({ currentTarget }) => setTakesSettings(currentTarget.checked)}
          />
          <label for={box}>{words.takeSettings}</label>
        </div>
      )}
      <div class="actions">
        {canTake && (
          <button
            type="button"
            class="ds-button"
            aria-disabled={!changes && !takesSettings}
            onClick={() => (changes || takesSettings) && onTake(takesSettings)}
          >
            {words.take}
          </button>
        )}
        <button type="button" class="ds-button" data-variant="secondary" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}
