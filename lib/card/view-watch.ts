/** Everything that can move a mention or change what the reader sees of the page: once a frame at most. */
import type { Box } from './box.ts';
import { listen, onceAFrame } from './until.ts';

/** Null only in a document without a window. */
const visible = () => window.visualViewport as VisualViewport;

/** What the reader sees, in px of the layout viewport: smaller than it under pinch zoom, and without scroll bars. */
export function visibleBox(): Box {
  const { offsetLeft: left, offsetTop: top, width, height } = visible();
  return { left, top, right: left + width, bottom: top + height };
}

export function watchView(changed: () => void, signal: AbortSignal): void {
  const inFrame = onceAFrame(signal);
  const soon = () => inFrame(changed);
  for (const target of [window, visible()]) {
    listen(target, 'scroll', soon, signal);
    listen(target, 'resize', soon, signal);
  }
  // A dialog that closes takes the mention with it.
  listen(window, 'close', soon, signal);
}
