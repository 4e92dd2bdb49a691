/** Contents of cards, asked for a little before they are needed and kept while the page is read. */
import { ask } from '../../lib/messages/ask.ts';
import type { CardKey } from '../../lib/model/card.ts';
import type { CardDrawing } from '../../lib/model/card-drawing.ts';

/**
 * ms for which the pointer rests on a mention before its content is asked for. The card waits longer than that, so
 * that a sleeping background is awake when it opens; a pointer that sweeps over marks asks nothing.
 */
const REST = 80;

export interface Answers {
  /** The content for a card; null where there is none. Rejects where nobody answers. */
  readonly of: (key: CardKey) => Promise<CardDrawing | null>;
  /** The pointer is over this mention now, or over none. */
  readonly expect: (key: CardKey | null) => void;
}

export function createAnswers(signal: AbortSignal): Answers {
  const kept = new Map<string, Promise<CardDrawing | null>>();
  let expected: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  const of = (key: CardKey): Promise<CardDrawing | null> => {
    const name = JSON.stringify(key);
    const known = kept.get(name);
    if (known !== undefined) return known;
    const answer = ask('card', key);
    kept.set(name, answer);
    // An empty or missing answer may be mended by asking again: the index is being made, the background slept.
    const forget = (): boolean => kept.delete(name);
    answer.then((content) => content === null && forget(), forget);
    return answer;
  };
  return {
    of,
    expect: (key) => {
      const name = key === null ? null : JSON.stringify(key);
      if (name === expected) return;
      expected = name;
      clearTimeout(timer);
      if (key !== null) timer = setTimeout(() => of(key).catch(() => undefined), REST);
    },
  };
}
