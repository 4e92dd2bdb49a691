/**
 * The field that a note's text is written in. It is the browser's own: what is in it is set only when the text came
 * from elsewhere, so that undo, spelling and input methods stay as the reader knows them.
 */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Editing } from './editing-state.ts';
import { movedCursor } from './moved-cursor.ts';

interface Props {
  readonly editing: Editing;
  readonly label: string;
  readonly describedBy: string | undefined;
  readonly example: string;
  readonly focus: boolean;
}

export function NoteField({ editing, label, describedBy, example, focus }: Props) {
  const ref = useRef<HTMLTextAreaElement>(null);
  const { filled } = editing.now();
  // biome-ignore lint/correctness/useExhaustiveDependencies: filled anew only when the text came from elsewhere
  useLayoutEffect(() => {
    if (ref.current !== null) fill(ref.current, editing.now().content.text);
  }, [filled]);
  useLayoutEffect(() => {
    if (focus) ref.current?.focus();
  }, [focus]);
  return (
    <textarea
      ref={ref}
      class="ds-input note-text"
      aria-label={label}
      aria-describedby={describedBy}
      placeholder={example}
      lang="nb"
      spellcheck
      rows={2}
      onInput={(event) => {
        editing.write({ text: event.currentTarget.value });
        grow(event.currentTarget);
      }}
      onCompositionStart={() => editing.compose(true)}
      onCompositionEnd={() => editing.compose(false)}
    />
  );
}

function fill(field: HTMLTextAreaElement, text: string): void {
  const { value: before, selectionStart, selectionEnd, selectionDirection } = field;
  if (before === text) return;
  field.value = text;
  field.setSelectionRange(
    movedCursor(before, text, selectionStart),
    movedCursor(before, text, selectionEnd),
    selectionDirection,
  );
  grow(field);
}

/** As high as its text, where the browser does not see to that itself. */
function grow(field: HTMLTextAreaElement): void {
  if (CSS.supports('field-sizing', 'content')) return;
  field.style.blockSize = 'auto';
  field.style.blockSize = `${field.scrollHeight}px`;
}
