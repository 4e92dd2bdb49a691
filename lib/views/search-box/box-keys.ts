/** What each key does in the search box: the combobox of the ARIA Authoring Practices, with a key that copies. */
import type { BoxAction, BoxState } from './box-state.ts';

export type BoxCommand =
  | BoxAction
  /** Of the chosen place in the list, or the first. */
  | { readonly is: 'open' }
  | { readonly is: 'copy' }
  /** Takes the chosen one out of the recent lookups. */
  | { readonly is: 'remove' };

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'>;

/** @param count of the list. Null for a key that is the field's own, or the browser's. */
export function commandOf(press: KeyPress, state: BoxState, count: number): BoxCommand | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey, isComposing } = press;
  // The keys are those of an input method that is still composing a letter.
  if (isComposing || shiftKey) return null;
  if (ctrlKey || metaKey) return key === 'Enter' && !altKey ? { is: 'copy' } : null;
  if (altKey) {
    if (key === 'ArrowDown') return { is: 'show' };
    return key === 'ArrowUp' && state.isOpen ? { is: 'hide' } : null;
  }
  const isInList = state.isOpen && state.chosen !== null;
  switch (key) {
    case 'ArrowDown':
      return { is: 'move', to: 'next', count };
    case 'ArrowUp':
      return { is: 'move', to: 'previous', count };
    case 'Home':
      return isInList ? { is: 'move', to: 'first', count } : null;
    case 'End':
      return isInList ? { is: 'move', to: 'last', count } : null;
    case 'ArrowLeft':
    case 'ArrowRight':
      return isInList ? { is: 'to-field' } : null;
    case 'Enter':
      return isInList || state.query.trim() !== '' ? { is: 'open' } : null;
    case 'Escape':
      if (state.query !== '') return { is: 'type', query: '' };
      return state.isOpen ? { is: 'hide' } : null;
    case 'Delete':
      return isInList && state.query === '' ? { is: 'remove' } : null;
    default:
      return null;
  }
}

/** Whether the key does nothing else: not so where the cursor is to move in the field as well. */
export function takesKey(command: BoxCommand): boolean {
  return command.is !== 'to-field';
}

/** Whether the command is of the field and its list alone, without what stands in it. */
export function isAction(command: BoxCommand): command is BoxAction {
  return command.is !== 'open' && command.is !== 'copy' && command.is !== 'remove';
}
