/** What can be done with a word that nobody knows: an own entry of it, not now, never. */
import { unknownStrings } from '../../strings/unknown-words.ts';
import { newTermLink, type TermSeed } from '../links.ts';
import { NewTabHint } from '../NewTabHint.tsx';
import { usePage } from '../page-context.ts';
import type { Aside } from './use-aside.ts';

interface Props {
  readonly seed: TermSeed;
  readonly aside: Aside;
}

export function UnknownActions({ seed, aside }: Props) {
  const { language, surface } = usePage();
  const words = unknownStrings(language);
  const { word } = seed;
  return (
    <div class="unknown-actions">
      <a class="ds-button" data-variant="secondary" {...newTermLink(seed, surface)}>
        <span aria-hidden="true">{words.add}</span>
        <span class="ds-sr-only">{words.addWord(word)}</span>
        <NewTabHint />
      </a>
      <button
        type="button"
        class="ds-button"
        data-variant="tertiary"
        aria-label={`${words.notNow}: ${word}`}
        onClick={() => aside.put(word, 'once')}
      >
        {words.notNow}
      </button>
      <button
        type="button"
        class="ds-button"
        data-variant="tertiary"
        aria-label={`${words.never}: ${word}`}
        onClick={() => aside.put(word, 'never')}
      >
        {words.never}
      </button>
    </div>
  );
}
