/** What is missing, and what the reader can do about it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { NotesLoss, NotesRecovery } from '../../store/notes/recovery.ts';
import type { RecoveryStrings } from '../../strings/recovery.ts';
import { ConfirmDialog } from '../ConfirmDialog.tsx';
import { saveFile } from '../history/save-file.ts';
import { workspaceLink } from '../links.ts';
import { momentOf } from '../notes/moment-of.ts';
import { usePage } from '../page-context.ts';
import { MissingList } from './MissingList.tsx';

interface Props {
  readonly loss: NotesLoss;
  readonly recovery: NotesRecovery;
  readonly words: RecoveryStrings;
  /** What has been done, for the page to say; it stays when the loss is gone. */
  readonly onSaid: (said: string) => void;
}

export function LossView({ loss, recovery, words, onSaid }: Props) {
  const { language, surface } = usePage();
  const [isBusy, setBusy] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const asker = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (wasAsking.current && !isAsking) asker.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  const { missing, lost, isUnopenable } = loss;
  const others = [
    loss.conflicts > 0 ? words.conflicts(loss.conflicts) : null,
    loss.judgements > 0 ? words.judgements(loss.judgements) : null,
    loss.glossary > 0 ? words.glossary(loss.glossary) : null,
    loss.lock ? words.lock : null,
  ].filter((line) => line !== null);
  const canRestore = missing.length + others.length > 0;

  const attempt = (work: () => Promise<string>): void => {
    if (isBusy) return;
    setBusy(true);
    work()
      .then(onSaid, () => onSaid(words.failed))
      .finally(() => setBusy(false));
  };
  const restore = (): void => {
    onSaid(words.restoring);
    attempt(async () => words.restored(await recovery.restore()));
  };
  const save = (): void =>
    attempt(async () => {
      const name = `saksspor-kopi-${new Date().toISOString().slice(0, 10)}.json`;
      saveFile(name, 'application/json', await recovery.file());
      return words.saved(name);
    });
  const keep = (): void => {
    setAsking(false);
    attempt(async () => {
      await recovery.keepDatabase();
      return words.kept;
    });
  };

  return (
    <>
      <p>{isUnopenable ? words.unopenable(missing.length) : words.intro(missing.length, loss.present)}</p>
      <p>{words.copiedAt(loss.copiedAt === null ? null : momentOf(loss.copiedAt, language))}</p>
      {canRestore && (
        <section class="stack">
          <h2 class="ds-heading" data-size="xs">
            {words.listTitle}
          </h2>
          <MissingList missing={missing} words={words} />
          {others.length > 0 && (
            <ul>
              {others.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </section>
      )}
      {lost > 0 && (
        <p class="recovery-lost">
          {words.lost(lost)}{' '}
          <a class="ds-link" {...workspaceLink('#/backup', surface)}>
            {words.toBackup}
          </a>
        </p>
      )}
      {canRestore && <p class="subtle">{words.restoreHelp}</p>}
      <div class="actions">
        {canRestore && (
          <button type="button" class="ds-button" aria-disabled={isBusy} onClick={restore}>
            {words.restore}
          </button>
        )}
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          aria-disabled={isBusy}
          onClick={save}
        >
          {words.save}
        </button>
        {!isUnopenable && (
          <button
            type="button"
            class="ds-button"
            data-variant="tertiary"
            ref={asker}
            aria-disabled={isBusy}
            onClick={() => setAsking(true)}
          >
            {words.keep}
          </button>
        )}
      </div>
      {isAsking && (
        <ConfirmDialog
          title={words.keepTitle}
          text={words.keepText(missing.length)}
          confirm={words.keepConfirmed}
          cancel={words.cancel}
          onConfirm={keep}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}
