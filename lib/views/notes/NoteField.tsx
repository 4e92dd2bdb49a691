/**
 * The field that a note's text is written in. It is the browser's own: what is in it is set only when the text came
 * from elsewhere, so that undo, spelling and input methods stay as the reader knows them.
 */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { applyEdit, selectedIn } from './apply-edit.ts';
import type { Editing } from './editing-state.ts';
import { movedCursor } from './moved-cursor.ts';
import { absorbMarker, continueList, makeLink, type TextEdit, toggleMark } from './text-edit.ts';

interface Props {
  readonly editing: Editing;
  readonly label: string;
  readonly describedBy: string | undefined;
  readonly example: string;
  readonly focus: boolean;
  readonly hidden: boolean;
}

export function NoteField({ editing, label, describedBy, example, focus, hidden }: Props) {
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
      hidden={hidden}
      onInput={(event) => {
        editing.write({ text: event.currentTarget.value });
        grow(event.currentTarget);
      }}
      onKeyDown={(event) => {
        const edit = editOf(event);
        if (edit === null) return;
        event.preventDefault();
        applyEdit(event.currentTarget, edit);
      }}
      onCompositionStart={() => editing.compose(true)}
      onCompositionEnd={() => editing.compose(false)}
    />
  );
}

/** What the key does beyond what it always does; null where it is nothing. Tab leaves the field, as everywhere. */
function editOf(event: KeyboardEvent & { readonly currentTarget: HTMLTextAreaElement }): TextEdit | null {
  if (event.isComposing || event.altKey || event.shiftKey) return null;
  const selected = selectedIn(event.currentTarget);
  const hasCommand = event.ctrlKey || event.metaKey;
  if (event.key === 'Enter' && !hasCommand) return continueList(selected);
  if (event.key === ' ' && !hasCommand) return absorbMarker(selected);
  if (!hasCommand) return null;
  switch (event.key.toLowerCase()) {
    case 'b':
      return toggleMark(selected, '**');
    case 'i':
      return toggleMark(selected, '_');
    case 'k':
      return makeLink(selected);
    default:
      return null;
  }
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
