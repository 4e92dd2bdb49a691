/** Words to choose among, each with a box; all or none at once. A long list is drawn a piece at a time. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { ShareStrings } from '../../strings/share-glossary.ts';
import { ShowMore } from '../ShowMore.tsx';

interface Props<Word> {
  /** The heading of the list, for those who do not see it. */
  readonly label: string;
  readonly words: readonly Word[];
  readonly nameOf: (word: Word) => string;
  /** Below the name. */
  readonly detail: (word: Word) => ComponentChildren;
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
  readonly strings: ShareStrings;
}

const ROWS_AT_ONCE = 100;

export function ChooseWords<Word>({ label, words, nameOf, detail, chosen, onChange, strings }: Props<Word>) {
  const id = useId();
  const [shown, setShown] = useState(ROWS_AT_ONCE);
  const set = (names: readonly string[], isChosen: boolean): void => {
    const next = new Set(chosen);
    for (const name of names) isChosen ? next.add(name) : next.delete(name);
    onChange(next);
  };
  const setAll = (isChosen: boolean): void => set(words.map(nameOf), isChosen);
  return (
    <fieldset class="choose-words">
      <legend class="ds-sr-only">{label}</legend>
      {words.length > 1 && (
        <div class="actions">
          <button type="button" class="ds-button" data-variant="tertiary" onClick={() => setAll(true)}>
            {strings.all}
          </button>
          <button type="button" class="ds-button" data-variant="tertiary" onClick={() => setAll(false)}>
            {strings.nothing}
          </button>
        </div>
      )}
      <ul class="rows">
        {words.slice(0, shown).map((word) => {
          const name = nameOf(word);
          const box = `${id}-${name}`;
          return (
            <li key={name} class="row">
              <div class="ds-field choice">
                <input
                  class="ds-input"
                  type="checkbox"
                  id={box}
                  checked={chosen.has(name)}
                  onChange={({ currentTarget }) => set([name], currentTarget.checked)}
                />
                <label for={box}>
                  <strong>{name}</strong>
                </label>
              </div>
              {detail(word)}
            </li>
          );
        })}
      </ul>
      <ShowMore all={words.length} shown={shown} step={ROWS_AT_ONCE} onMore={setShown} />
    </fieldset>
  );
}
