/** When frames were drawn, and when highlights were last painted. The same cost for everything that is timed. */

export interface Frames {
  /** Resolves in a task right after the next frame was drawn. */
  readonly next: () => Promise<void>;
  /** Resolves once the page has drawn some frames in a row on time, or never does on this machine. */
  readonly calm: () => Promise<void>;
  /** Waits until nothing was painted for some frames. @returns when it was last; 0: never */
  readonly paintedUntil: () => Promise<number>;
  /** When the first frame after `time` was drawn. Throws where none was. */
  readonly drawnAfter: (time: number) => number;
}

/** Frames without a painting after which there comes no other. */
const STILL = 4;
/** ms. A frame of 60 Hz that comes on time. */
const ON_TIME = 20;
/** ms to wait for frames on time. */
const PATIENCE = 1000;

export function watchFrames(): Frames {
  const drawn: number[] = [];
  let waiting: (() => void)[] = [];
  let painted = 0;
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    drawn.push(performance.now());
    const ready = waiting;
    waiting = [];
    for (const go of ready) go();
  };
  const onFrame = (): void => {
    // A message from within a frame comes after that frame was drawn.
    channel.port2.postMessage(null);
    requestAnimationFrame(onFrame);
  };
  requestAnimationFrame(onFrame);

  const registry = CSS.highlights;
  const set = registry.set.bind(registry);
  registry.set = (name, highlight) => {
    set(name, highlight);
    // A layout after it, as after every other way to mark.
    void document.body.offsetHeight;
    painted = performance.now();
    return registry;
  };

  const next = () => new Promise<void>((resolve) => waiting.push(resolve));
  return {
    next,
    calm: async () => {
      const end = performance.now() + PATIENCE;
      for (let inTime = 0; inTime < STILL && performance.now() < end; ) {
        const before = performance.now();
        await next();
        inTime = performance.now() - before < ON_TIME ? inTime + 1 : 0;
      }
    },
    paintedUntil: async () => {
      for (let last = painted, still = 0; still < STILL; ) {
        await next();
        still = last === painted ? still + 1 : 0;
        last = painted;
      }
      return painted;
    },
    drawnAfter: (time) => {
      const frame = drawn.find((one) => one > time);
      if (frame === undefined) throw new Error('no frame was drawn');
      return frame;
    },
  };
}
