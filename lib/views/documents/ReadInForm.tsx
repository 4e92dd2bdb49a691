/**
 * The field and the files through which documents come in. What was given stays until it has been read to its end:
 * a failure or a cancel loses nothing.
 */
import { useId, useRef, useState } from 'preact/hooks';
import type { SourceDocument } from '../../model/document.ts';
import { documentsStrings } from '../../strings/documents.ts';
import { usePage } from '../page-context.ts';
import { useSignalEffect } from '../use-signal.ts';
import { FileQueueList } from './FileQueueList.tsx';
import { importText } from './import-file.ts';
import { pastedHtml } from './pasted-html.ts';
import { ReadingProgress } from './ReadingProgress.tsx';
import { useFileDrop } from './use-file-drop.ts';
import type { FileQueue } from './use-file-queue.ts';
import type { Reader } from './use-reading.ts';

/** Characters. A field with more is slow to draw, so a longer text is held beside it. */
const FIELD_LIMIT = 300_000;

interface Props {
  readonly reader: Reader;
  readonly queue: FileQueue;
}

export function ReadInForm({ reader, queue }: Props) {
  const { language } = usePage();
  const strings = documentsStrings(language);
  const id = useId();
  const [text, setText] = useState('');
  /** What stands in the field, as the page that it was copied from. */
  const [pasted, setPasted] = useState<SourceDocument | null>(null);
  /** Pasted, and too long for the field. */
  const [held, setHeld] = useState<string | null>(null);
  const fileInput = useRef<HTMLInputElement>(null);
  const { reading } = reader;
  const busy = reading.is === 'reading' || queue.isBusy;

  const readHeld = (what: string): void => {
    setHeld(what);
    reader.read(
      () => importText(what, { is: 'pasted' }),
      () => setHeld(null),
    );
  };
  const readField = (): void =>
    reader.read(
      // A pasted page keeps its headings and links, until its text is changed.
      async () => (pasted?.text === text ? pasted : importText(text, { is: 'pasted' })),
      () => setText(''),
    );
  const onFiles = (files: readonly File[]): void => {
    reader.reset();
    queue.add(files);
  };
  const onPaste = (event: ClipboardEvent): void => {
    const html = pastedHtml(event.clipboardData);
    const plain = event.clipboardData?.getData('text/plain') ?? '';
    if (plain.length > FIELD_LIMIT) {
      event.preventDefault();
      readHeld(html ?? plain);
    } else if (html !== null && text.trim() === '') {
      event.preventDefault();
      importText(html, { is: 'pasted' }, true).then(
        (source) => {
          setPasted(source);
          setText(source.text);
        },
        () => setText(plain),
      );
    }
  };
  const dropping = useFileDrop(onFiles, !busy);
  useSignalEffect(
    (signal) => {
      if (!busy) return;
      const onKey = ({ key }: KeyboardEvent): void => {
        if (key !== 'Escape') return;
        reader.cancel();
        queue.cancel();
      };
      addEventListener('keydown', onKey, { signal });
    },
    [busy],
  );

  return (
    <section class="read-in" data-dropping={dropping}>
      <div class="ds-field">
        <label class="ds-label" for={id}>
          {strings.field}
        </label>
        <p id={`${id}-help`} class="small subtle">
          {strings.fieldHelp}
        </p>
        <textarea
          id={id}
          class="ds-input"
          rows={8}
          spellcheck={false}
          autocomplete="off"
          aria-describedby={`${id}-help`}
          readOnly={busy}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onPaste={onPaste}
        />
      </div>
      <div class="actions">
        <button type="button" class="ds-button" aria-disabled={busy} onClick={() => !busy && readField()}>
          {strings.read}
        </button>
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          aria-disabled={busy}
          onClick={() => !busy && fileInput.current?.click()}
        >
          {strings.choose}
        </button>
        <span class="small subtle">{strings.drop}</span>
        <input
          ref={fileInput}
          type="file"
          multiple
          hidden
          accept=".txt,.text,.md,.html,.htm,.xhtml,text/plain,text/html,text/markdown,.pdf,application/pdf"
          onChange={({ currentTarget }) => {
            onFiles([...(currentTarget.files ?? [])]);
            // The same file may be chosen again after it was mended.
            currentTarget.value = '';
          }}
        />
      </div>
      <div class="read-state">
        <ReadingProgress reader={reader} />
      </div>
      <FileQueueList queue={queue} />
      {held !== null && !busy && (
        <div class="held">
          <span>{strings.held(strings.pasted, held.length.toLocaleString(language))}</span>
          <button type="button" class="ds-button" data-variant="secondary" onClick={() => readHeld(held)}>
            {strings.retry}
          </button>
          <button
            type="button"
            class="ds-button"
            data-variant="tertiary"
            onClick={() => {
              setHeld(null);
              reader.reset();
            }}
          >
            {strings.remove}
          </button>
        </div>
      )}
    </section>
  );
}
