/** Listening, waiting and drawing that a signal ends. */

type Events = WindowEventMap & ShadowRootEventMap;

/** Hears the events of a target before the page does. */
export function listen<Name extends keyof Events>(
  target: EventTarget,
  name: Name,
  hear: (event: Events[Name]) => void,
  signal: AbortSignal,
): void {
  target.addEventListener(name, hear as EventListener, { capture: true, signal });
}

/** @param delay ms */
export function after(delay: number, act: () => void, signal: AbortSignal): void {
  const timer = setTimeout(act, delay);
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** Runs the last act that it was given, at the next frame. */
export function onceAFrame(signal: AbortSignal): (act: () => void) => void {
  let frame = 0;
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
  return (act) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(act);
  };
}
