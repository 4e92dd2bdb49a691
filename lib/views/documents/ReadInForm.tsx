/**
 * The field and the file through which a document comes in. What was given stays until it has been read to its end:
 * a failure or a cancel loses nothing.
 */
import { useId, useRef, useState } from 'preact/hooks';
import type { SourceDocument } from '../../model/document.ts';
import { documentsStrings } from '../../strings/documents.ts';
import { usePage } from '../page-context.ts';
import { useSignalEffect } from '../use-signal.ts';
import { importFile, importText } from './import-file.ts';
import { pastedHtml } from './pasted-html.ts';
import { ReadingProgress } from './ReadingProgress.tsx';
import { useFileDrop } from './use-file-drop.ts';
import type { Reader } from './use-reading.ts';

/** Characters. A field with more is slow to draw, so a longer text is held beside it. */
const FIELD_LIMIT = 300_000;

/** What is to be read besides what stands in the field. */
type Held =
  | { readonly is: 'file'; readonly file: File }
  /** Pasted, and too long for the field. */
  | { readonly is: 'text'; readonly text: string };

export function ReadInForm({ reader }: { readonly reader: Reader }) {
  const { language } = usePage();
  const strings = documentsStrings(language);
  const id = useId();
  const [text, setText] = useState('');
  /** What stands in the field, as the page that it was copied from. */
  const [pasted, setPasted] = useState<SourceDocument | null>(null);
  const [held, setHeld] = useState<Held | null>(null);
  const [several, setSeveral] = useState(false);
  const fileInput = useRef<HTMLInputElement>(null);
  const { reading } = reader;
  const busy = reading.is === 'reading';

  const readHeld = (what: Held): void => {
    setHeld(what);
    setSeveral(false);
    reader.read(
      () => sourceOf(what),
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
    const [file, ...others] = files;
    setSeveral(others.length > 0);
    if (others.length > 0) reader.reset();
    else if (file !== undefined) readHeld({ is: 'file', file });
  };
  const onPaste = (event: ClipboardEvent): void => {
    const html = pastedHtml(event.clipboardData);
    const plain = event.clipboardData?.getData('text/plain') ?? '';
    if (plain.length > FIELD_LIMIT) {
      event.preventDefault();
      readHeld({ is: 'text', text: html ?? plain });
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
        if (key === 'Escape') reader.cancel();
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
          hidden
          accept=".txt,.text,.md,.html,.htm,.xhtml,text/plain,text/html,text/markdown,.pdf"
          onChange={({ currentTarget }) => {
            onFiles([...(currentTarget.files ?? [])]);
            // The same file may be chosen again after it was mended.
            currentTarget.value = '';
          }}
        />
      </div>
      <div class="read-state">
        <ReadingProgress reader={reader} />
        <div role="alert">{several && <p>{strings.fault.several}</p>}</div>
      </div>
      {held !== null && !busy && (
        <div class="held">
          <span>{nameOf(held, strings, language)}</span>
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

function sourceOf(held: Held): Promise<SourceDocument> {
  return held.is === 'file' ? importFile(held.file) : importText(held.text, { is: 'pasted' });
}

function nameOf(held: Held, strings: ReturnType<typeof documentsStrings>, language: string): string {
  if (held.is === 'file') return held.file.name;
  return strings.held(strings.pasted, held.text.length.toLocaleString(language));
}
