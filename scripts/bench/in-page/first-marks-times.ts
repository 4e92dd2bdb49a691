/** Runs before everything else of a page and sees nothing of this file. */

declare global {
  interface Window {
    /** ms from DOMContentLoaded; `parsed` is that itself, from the start of the navigation. */
    marksTimes?: { parsed?: number; drawn?: number; marked?: number };
  }
}

/** Keeps when the page was parsed, when the first frame after that was drawn, and the first with marks in it. */
export function timeFirstMarks(mark: string): void {
  if (location.protocol !== 'https:') return;
  performance.mark(mark);
  const times: { parsed?: number; drawn?: number; marked?: number } = {};
  window.marksTimes = times;
  document.addEventListener('DOMContentLoaded', () => {
    const parsed = performance.now();
    times.parsed = parsed;
    const channel = new MessageChannel();
    const isMarked = (): boolean =>
      [...CSS.highlights].some(([name, marks]) => name.startsWith('saksspor-') && marks.size > 0);
    /** Whether marks were there when the frame was begun that has just been drawn. */
    let wasMarked = false;
    channel.port1.onmessage = () => {
      const now = performance.now() - parsed;
      times.drawn ??= now;
      if (wasMarked) times.marked = now;
      else requestAnimationFrame(onFrame);
    };
    const onFrame = (): void => {
      wasMarked = isMarked();
      // A message from within a frame comes after that frame was drawn.
      channel.port2.postMessage(null);
    };
    requestAnimationFrame(onFrame);
  });
}
