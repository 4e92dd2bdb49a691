/** Contents of cards, asked for a little before they are needed. */
import { ask } from '../messages/ask.ts';
import type { CardKey } from '../model/card.ts';
import type { CardDrawing } from '../model/card-drawing.ts';

/**
 * ms for which the pointer rests on a mention before its content is asked for. The card waits longer than that, so
 * that a sleeping background is awake when it opens; a pointer that sweeps over marks asks nothing.
 */
const REST = 60;

export interface Answers {
  /** The content for a card; null where there is none. Rejects where nobody answers. */
  readonly of: (key: CardKey) => Promise<CardDrawing | null>;
  /** The pointer is over this mention now, or over none. */
  readonly expect: (key: CardKey | undefined) => void;
}

export function createAnswers(signal: AbortSignal): Answers {
  let name: string | undefined;
  /** To the question named so: asked anew each time, since Saksspor may know more by now. */
  let answer: Promise<CardDrawing | null> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  return {
    of: (key) => (JSON.stringify(key) === name && answer) || ask('card', key),
    expect: (key) => {
      const next: string | undefined = JSON.stringify(key);
      if (next === name) return;
      name = next;
      answer = null;
      clearTimeout(timer);
      if (key !== undefined) {
        timer = setTimeout(() => {
          answer = ask('card', key);
          // An empty or missing answer may be mended by asking again: the index is being made, the background slept.
          const forget = (): void => {
            answer = null;
          };
          answer.then((content) => content ?? forget(), forget);
        }, REST);
      }
    },
  };
}
