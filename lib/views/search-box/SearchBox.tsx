/**
 * The search box of popup, side panel and workspace: terms, cases and notes in one list (APG combobox with a listbox).
 * The field is drawn and takes letters at once; everything else comes after it.
 */
import type { RefObject } from 'preact';
import { useCallback, useId, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { SearchHit } from '../../glossary/search/search.ts';
import { searchFieldStrings } from '../../strings/search-field.ts';
import { usePage } from '../page-context.ts';
import { boxBelow } from './begin-search.ts';
import { type BoxCommand, commandOf, isAction, takesKey } from './box-keys.ts';
import type { BoxList, BoxMessage } from './box-shell.ts';
import { type BoxAction, type BoxState, EMPTY_BOX, nextState } from './box-state.ts';
import { useLoaded } from './use-loaded.ts';

interface Props {
  /** Shows a hit where the box stands; null: the workspace goes there. */
  readonly onOpen: ((hit: SearchHit) => void) | null;
  readonly field?: RefObject<HTMLInputElement | null>;
  /** What stands in the field from the beginning; its list is not open. */
  readonly text?: string;
}

const NO_LIST: BoxList = { count: 0, isShown: false };

export function SearchBox({ onOpen, field: given, text = '' }: Props) {
  const { language, surface } = usePage();
  const strings = searchFieldStrings(language);
  const id = useId();
  const ownField = useRef<HTMLInputElement>(null);
  const field = given ?? ownField;
  const isPopup = surface === 'popup';
  const [isWanted, setWanted] = useState(isPopup);
  const [state, dispatch] = useReducer(nextState, null, () =>
    isPopup ? stateWith(writtenAhead()) : { ...EMPTY_BOX, query: text },
  );
  const [message, say] = useState<BoxMessage | null>(null);
  const [list, onList] = useState<BoxList>(NO_LIST);
  const [brought] = useState(boxBelow);
  const loaded = useLoaded(loadBelow, isWanted && brought === null);
  const Below = brought ?? loaded;
  const runner = useRef<((command: BoxCommand) => void) | null>(null);
  const onRunner = useCallback((run: (command: BoxCommand) => void) => {
    runner.current = run;
  }, []);
  const change = useCallback((action: BoxAction) => {
    say(null);
    dispatch(action);
  }, []);
  const toField = (): void => field.current?.focus();
  // A popup opens with the cursor in the field, and a window that comes back gives it the focus again: in neither case
  // has the reader asked for the list.
  const isQuiet = useRef(isPopup);
  useLayoutEffect(() => {
    // To give it what it has costs a layout.
    if (isPopup && document.activeElement !== field.current) field.current?.focus();
  }, [isPopup, field]);

  const onFocus = (): void => {
    setWanted(true);
    if (!isQuiet.current) change({ is: 'show' });
  };
  const onFocusOut = (event: FocusEvent & { readonly currentTarget: HTMLElement }): void => {
    const { relatedTarget, currentTarget } = event;
    if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return;
    isQuiet.current = document.activeElement === field.current;
    change({ is: 'hide' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    isQuiet.current = false;
    const command = commandOf(event, state, list.count);
    if (command === null) return;
    if (takesKey(command)) event.preventDefault();
    if (runner.current !== null) runner.current(command);
    else if (command.is === 'open') change({ is: 'await' });
    else if (isAction(command)) change(command);
  };

  const isExpanded = list.isShown && list.count > 0;
  const isInList = isExpanded && state.chosen !== null && state.chosen < list.count;
  return (
    <div class="search-box" onFocusOut={onFocusOut}>
      <label class="ds-sr-only" for={`${id}-field`}>
        {strings.name}
      </label>
      <input
        ref={field}
        id={`${id}-field`}
        class="ds-input"
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isExpanded}
        aria-controls={`${id}-list`}
        aria-activedescendant={isInList ? `${id}-list-${state.chosen}` : undefined}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterkeyhint="search"
        placeholder={strings.example}
        value={state.query}
        onInput={(event) => {
          setWanted(true);
          change({ is: 'type', query: event.currentTarget.value });
        }}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onClick={() => state.isOpen || change({ is: 'show' })}
      />
      {state.query !== '' && (
        <button
          type="button"
          class="box-empty"
          aria-label={strings.empty}
          // By keyboard: Esc.
          tabIndex={-1}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            change({ is: 'type', query: '' });
            toField();
          }}
        />
      )}
      {Below !== null && (
        <Below id={`${id}-list`} shell={{ state, message, change, say, toField, onOpen, onList, onRunner }} />
      )}
    </div>
  );
}

/** In the field of popup.html, which stands before any script has run. */
function writtenAhead(): string {
  return document.querySelector<HTMLInputElement>('input[role="combobox"]')?.value ?? '';
}

function stateWith(query: string): BoxState {
  return query === '' ? EMPTY_BOX : nextState(EMPTY_BOX, { is: 'type', query });
}

async function loadBelow() {
  return (await import('./BoxBelow.tsx')).BoxBelow;
}
