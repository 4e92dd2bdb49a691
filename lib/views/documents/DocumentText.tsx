/**
 * The text of a document as it was read, in parts, with the place marked that the reader came for. Another place is
 * another instance (`key`).
 */
import { useMemo, useState } from 'preact/hooks';
import type { SourceSpan } from '../../model/paper.ts';
import { documentsStrings } from '../../strings/documents.ts';
import { usePage } from '../page-context.ts';
import { partAt, placeInPart, textParts } from './text-part.ts';

interface Props {
  readonly text: string;
  readonly place: SourceSpan | null;
}

export function DocumentText({ text, place }: Props) {
  const { language } = usePage();
  const strings = documentsStrings(language);
  const parts = useMemo(() => textParts(text), [text]);
  const [at, setAt] = useState(() => partAt(parts, place?.start ?? 0));
  const part = parts[at];
  if (part === undefined) return null;
  const marked = placeInPart(part, place);
  const number = (value: number): string => value.toLocaleString(language);
  return (
    <section class="stack document-text">
      <h2 class="ds-heading" data-size="xs">
        {strings.text}
      </h2>
      {parts.length > 1 && (
        <div class="actions">
          <span class="small subtle" role="status">
            {strings.textPart(number(part.start + 1), number(part.end), number(text.length))}
          </span>
          {at > 0 && (
            <button type="button" class="ds-link text-button" onClick={() => setAt(at - 1)}>
              {strings.before}
            </button>
          )}
          {at < parts.length - 1 && (
            <button type="button" class="ds-link text-button" onClick={() => setAt(at + 1)}>
              {strings.after}
            </button>
          )}
        </div>
      )}
      {marked === null ? (
        <div class="plain-text">{text.slice(part.start, part.end)}</div>
      ) : (
        <div class="plain-text">
          {text.slice(part.start, marked.start)}
          <mark ref={showPlace}>{text.slice(marked.start, marked.end)}</mark>
          {text.slice(marked.end, part.end)}
        </div>
      )}
    </section>
  );
}

function showPlace(mark: HTMLElement | null): void {
  mark?.scrollIntoView({ block: 'center' });
}
