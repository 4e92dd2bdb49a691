/** How the note stands: saved or not, in words. A note that is not saved can be copied out. */
import { useState } from 'preact/hooks';
import { noteEditorStrings } from '../../strings/note-editor.ts';
import { usePage } from '../page-context.ts';
import type { Saving } from './editing-state.ts';

interface Props {
  readonly saving: Saving;
  readonly text: string;
}

export function NoteStatus({ saving, text }: Props) {
  const { language } = usePage();
  const strings = noteEditorStrings(language);
  const [copying, setCopying] = useState<'copied' | 'notCopied' | null>(null);
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setCopying('copied'),
      () => setCopying('notCopied'),
    );
  };
  const words: Readonly<Record<Exclude<Saving['is'], 'failed'>, string>> = {
    untouched: '',
    saving: strings.saving,
    saved: strings.saved,
    renewed: strings.renewed,
  };
  const hasFailed = saving.is === 'failed';
  return (
    <div class="note-status" data-failed={hasFailed}>
      <p class="small" role="status">
        {hasFailed ? strings.notSaved(strings.reasons[saving.why]) : words[saving.is]}
      </p>
      {hasFailed && (
        <>
          <button type="button" class="ds-button" data-variant="secondary" onClick={copy}>
            {strings.copyText}
          </button>
          <p class="small" role="status">
            {copying !== null && strings[copying]}
          </p>
        </>
      )}
    </div>
  );
}
