/** Capital-looking words that the glossary does not have: listed here on request, never marked on the page. */
import type { UnknownWord } from '../../glossary/unknown-words.ts';
import { usePage } from '../page-context.ts';

interface Props {
  readonly words: readonly UnknownWord[];
  readonly onGo: (word: UnknownWord) => void;
}

export function UnknownList({ words, onGo }: Props) {
  const { strings } = usePage();
  if (words.length === 0) return null;
  return (
    <details class="ds-details" data-color="neutral">
      <summary>{strings.page.unknownTitle(words.length)}</summary>
      <div class="stack unknown">
        <p class="small subtle">{strings.page.unknownText}</p>
        <ul class="unknown-list">
          {words.map((word) => (
            <li key={word.text}>
              <button
                type="button"
                class="ds-button"
                data-variant="secondary"
                data-color="neutral"
                onClick={() => onGo(word)}
              >
                {word.starts.length === 1 ? word.text : `${word.text} (${word.starts.length})`}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
