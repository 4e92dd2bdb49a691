/** Puts a change into a field as if it were typed: the browser's own undo takes it back. */
import type { Selected, TextEdit } from './text-edit.ts';

export function selectedIn({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): Selected {
  return { text: value, start: selectionStart, end: selectionEnd };
}

/** The field tells of the change by its own `input` event. */
export function applyEdit(field: HTMLTextAreaElement, { start, end, by, select }: TextEdit): void {
  field.setSelectionRange(start, end);
  // Deprecated, and the only way that undo knows (Chromium and Firefox, 22.11.2026).
  const isDone = by === '' ? document.execCommand('delete') : document.execCommand('insertText', false, by);
  if (!isDone) {
    field.setRangeText(by, start, end);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  field.setSelectionRange(...select);
}
