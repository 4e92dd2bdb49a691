/** Everything that can move a mention or change what the reader sees of the page: once a frame at most. */
import type { Box } from './box.ts';

/** What the reader sees, in px of the layout viewport: smaller than it under pinch zoom. */
export function visibleBox(document: Document): Box {
  const view = document.defaultView;
  const visual = view?.visualViewport ?? null;
  const left = visual?.offsetLeft ?? 0;
  const top = visual?.offsetTop ?? 0;
  // Without the scroll bar, which the visual viewport leaves out too.
  const width = visual?.width ?? document.documentElement.clientWidth;
  const height = visual?.height ?? document.documentElement.clientHeight;
  return { left, top, right: left + width, bottom: top + height };
}

export function watchView(document: Document, changed: () => void, signal: AbortSignal): void {
  const view = document.defaultView;
  if (view === null) return;
  let frame = 0;
  const once = () => {
    if (frame !== 0) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) changed();
    });
  };
  const options = { signal, capture: true, passive: true };
  view.addEventListener('scroll', once, options);
  view.addEventListener('resize', once, options);
  view.visualViewport?.addEventListener('scroll', once, options);
  view.visualViewport?.addEventListener('resize', once, options);
  // A dialog that closes takes the mention with it.
  document.addEventListener('close', once, options);
  signal.addEventListener('abort', () => view.cancelAnimationFrame(frame));
}
