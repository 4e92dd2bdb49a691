/** Run in a page and see nothing of this file. Counts the frames in which the pointer moved. */

declare global {
  interface Window {
    pointerFrames?: number;
  }
}

/** Once in each page; `window.pointerFrames` is the count. */
export function countPointerFrames(): void {
  let isCounted = false;
  window.pointerFrames = 0;
  window.addEventListener('pointermove', () => {
    if (isCounted) return;
    isCounted = true;
    window.pointerFrames = (window.pointerFrames ?? 0) + 1;
    requestAnimationFrame(() => {
      isCounted = false;
    });
  });
}

export function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}
