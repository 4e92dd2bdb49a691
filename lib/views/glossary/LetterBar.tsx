/** The letters that entries begin with: one shows its entries alone, pressed again all. */
import { glossaryPageStrings } from '../../strings/glossary-page.ts';
import { usePage } from '../page-context.ts';

interface Props {
  readonly letters: readonly string[];
  /** Null: all are shown. */
  readonly chosen: string | null;
  readonly onChoose: (letter: string | null) => void;
}

export function LetterBar({ letters, chosen, onChoose }: Props) {
  const strings = glossaryPageStrings(usePage().language);
  if (letters.length < 2) return null;
  return (
    <fieldset class="letter-bar">
      <legend class="ds-sr-only">{strings.letters}</legend>
      {letters.map((letter) => (
        <button
          key={letter}
          type="button"
          class="letter"
          aria-pressed={letter === chosen}
          onClick={() => onChoose(letter === chosen ? null : letter)}
        >
          {letter}
        </button>
      ))}
    </fieldset>
  );
}
