/**
 * What the field and all that is loaded after it know of each other. The field is in every popup from the start; what
 * answers it comes when it is used.
 */
import type { SearchHit } from '../../glossary/search/search.ts';
import type { BoxCommand } from './box-keys.ts';
import type { BoxAction, BoxState } from './box-state.ts';

/** What was just done, to be said. */
export type BoxMessage =
  | { readonly is: 'copied'; readonly citation: string }
  /** The browser gave no clipboard: the text is shown instead. */
  | { readonly is: 'not-copied'; readonly citation: string }
  | { readonly is: 'removed'; readonly name: string }
  | { readonly is: 'removed-all' };

/** What the field has to say of the list. */
export interface BoxList {
  readonly count: number;
  readonly isShown: boolean;
}

export interface BoxShell {
  readonly state: BoxState;
  readonly message: BoxMessage | null;
  /** The reader goes on: what was just done is not said any more. */
  readonly change: (action: BoxAction) => void;
  readonly say: (message: BoxMessage) => void;
  /** Gives the field the focus, before what has it is taken away. */
  readonly toField: () => void;
  /** Null: the workspace goes to what is opened. */
  readonly onOpen: ((hit: SearchHit) => void) | null;
  readonly onList: (list: BoxList) => void;
  /** Takes over the commands of the keys; called at each drawing. */
  readonly onRunner: (run: (command: BoxCommand) => void) => void;
}
