/**
 * Runs in the page: changes it as a site does, and takes the time until the frame that shows the change was drawn. Passed
 * to the browser as text, so it imports nothing.
 */

export type Change =
  /** All of `main` is replaced by other content of the same size. */
  | 'replace'
  /** 500 nodes are added, one after another. */
  | 'insert';

export interface TimedChange {
  /** ms from the start of a frame, in which the change and a layout of it are made, until that frame was drawn. */
  readonly drawn: number;
  /** ms of that for the page's script, without layout: here live ranges would be felt. */
  readonly script: number;
  /** ms of the longest stretch without a frame in the time after it. */
  readonly longest: number;
}

export interface Contents {
  /** Markup of `main`. */
  readonly first: string;
  readonly second: string;
}

export function changePage(change: Change, { first, second }: Contents): Promise<TimedChange> {
  const main = document.querySelector('main');
  if (main === null) throw new Error('the page has no main');
  const parse = (markup: string): Node[] => [
    ...new DOMParser().parseFromString(markup, 'text/html').body.childNodes,
  ];
  const replacement = parse(main.dataset.content === 'second' ? first : second);
  const added = Array.from({ length: 500 }, (_, at) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = `Tilføyd: sak ${(at % 60) + 1}/24 gjelder FHIR og HelseID.`;
    return paragraph;
  });
  /** ms in which Saksspor reads the page again. */
  const AFTER = 600;
  return new Promise((resolve) => {
    const frames = new MessageChannel();
    requestAnimationFrame(() => {
      const begin = performance.now();
      if (change === 'replace') {
        main.replaceChildren(...replacement);
        main.dataset.content = main.dataset.content === 'second' ? 'first' : 'second';
      } else {
        for (const node of added) main.append(node);
      }
      const script = performance.now() - begin;
      void document.body.offsetHeight;
      let last = begin;
      let drawn = 0;
      let longest = 0;
      // A message from within a frame comes after that frame was drawn.
      frames.port1.onmessage = () => {
        const now = performance.now();
        if (drawn === 0) drawn = now - begin;
        else longest = Math.max(longest, now - last);
        last = now;
        if (now - begin > drawn + AFTER) {
          if (change === 'insert') for (const node of added) node.remove();
          resolve({ drawn, script, longest });
        } else requestAnimationFrame(() => frames.port2.postMessage(null));
      };
      frames.port2.postMessage(null);
    });
  });
}
