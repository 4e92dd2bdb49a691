/**
 * The search box of popup, side panel and workspace: terms, cases and notes in one list (APG combobox with a listbox).
 * The field is drawn and takes letters at once; everything else comes after it.
 */
import type { RefObject } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SearchHit } from '../../glossary/search/search.ts';
import { searchFieldStrings } from '../../strings/search-field.ts';
import { usePage } from '../page-context.ts';
import { commandOf, takesKey } from './box-keys.ts';
import { useBox } from './use-box.ts';
import { useLoaded } from './use-loaded.ts';

interface Props {
  /** Shows a hit where the box stands; null: the workspace goes there. */
  readonly onOpen: ((hit: SearchHit) => void) | null;
  readonly field?: RefObject<HTMLInputElement | null>;
}

export function SearchBox({ onOpen, field: given }: Props) {
  const { language, surface } = usePage();
  const strings = searchFieldStrings(language);
  const id = useId();
  const ownField = useRef<HTMLInputElement>(null);
  const field = given ?? ownField;
  const [isWanted, setWanted] = useState(false);
  const toField = (): void => field.current?.focus();
  const box = useBox({ isWanted, onOpen, toField });
  const { state, rows, change } = box;
  const Below = useLoaded(loadBelow, isWanted);
  const Notes = useLoaded(loadNotes, box.isAsked);
  // A popup opens with the cursor in the field, and a window that comes back gives it the focus again: in neither case
  // has the reader asked for the list.
  const isQuiet = useRef(surface === 'popup');
  useLayoutEffect(() => {
    if (surface === 'popup') field.current?.focus();
  }, [surface, field]);

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
    const command = commandOf(event, state, rows.length);
    if (command === null) return;
    if (takesKey(command)) event.preventDefault();
    box.run(command);
  };

  const isExpanded = box.isShown && Below !== null && rows.length > 0;
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
        aria-activedescendant={isExpanded && state.chosen !== null ? `${id}-list-${state.chosen}` : undefined}
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
      {Notes !== null && <Notes onNotes={box.takeNotes} />}
      {Below !== null && <Below id={`${id}-list`} box={box} />}
    </div>
  );
}

async function loadBelow() {
  return (await import('./BoxBelow.tsx')).BoxBelow;
}

async function loadNotes() {
  return (await import('./SearchedNotes.tsx')).SearchedNotes;
}
