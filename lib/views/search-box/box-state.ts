/** What the search box is like between two keys: a combobox with a list below it (APG). Pure. */

export interface BoxState {
  readonly query: string;
  readonly isOpen: boolean;
  /** Place in the list that the arrow keys have come to; null: the cursor is in the field. */
  readonly chosen: number | null;
  /** Enter was pressed before there was anything to open: done as soon as there is. */
  readonly isAwaiting: boolean;
}

export type BoxMove = 'next' | 'previous' | 'first' | 'last';

export type BoxAction =
  | { readonly is: 'type'; readonly query: string }
  /** Shows the list; nothing in it is chosen. */
  | { readonly is: 'show' }
  | { readonly is: 'move'; readonly to: BoxMove; readonly count: number }
  /** Back from the list to the cursor in the field. */
  | { readonly is: 'to-field' }
  | { readonly is: 'hide' }
  | { readonly is: 'await' };

export const EMPTY_BOX: BoxState = { query: '', isOpen: false, chosen: null, isAwaiting: false };

/** The same object where nothing changes, so that nothing is drawn anew. */
export function nextState(state: BoxState, action: BoxAction): BoxState {
  switch (action.is) {
    case 'type':
      return { query: action.query, isOpen: true, chosen: null, isAwaiting: false };
    case 'show':
      return { ...state, isOpen: true, chosen: null, isAwaiting: false };
    case 'move':
      return {
        ...state,
        isOpen: true,
        // A list that was closed is opened at its beginning or its end.
        chosen: placeAfter(state.isOpen ? state.chosen : null, action.to, action.count),
        isAwaiting: false,
      };
    case 'to-field':
      return state.chosen === null ? state : { ...state, chosen: null };
    case 'hide':
      return state.isOpen || state.isAwaiting
        ? { ...state, isOpen: false, chosen: null, isAwaiting: false }
        : state;
    case 'await':
      return { ...state, isAwaiting: true };
  }
}

/** Round and round. Null where there is nothing to come to. */
function placeAfter(chosen: number | null, to: BoxMove, count: number): number | null {
  if (count === 0) return null;
  if (to === 'first') return 0;
  if (to === 'last') return count - 1;
  if (chosen === null) return to === 'next' ? 0 : count - 1;
  return (Math.min(chosen, count) + (to === 'next' ? 1 : count - 1)) % count;
}
