/**
 * Runs in an extension page, which opens the reader in a window beside it. Both have the same origin and thread, so that
 * the reader is watched from its first moment, with no driver in between.
 */
export interface ReaderTask {
  /** "/reader.html?src=…" */
  readonly path: string;
  readonly pages: number;
  /** Stands on the last page only. */
  readonly lastCase: string;
  /** Names of marks to be set at the begin, and when the whole paper is marked. */
  readonly from: string;
  readonly until: string;
  /** Pages a second; 0: nothing is scrolled. */
  readonly pace: number;
}

export interface ReaderTimes {
  /** ms from the start of the navigation until the first picture is drawn, all pages have their text, and are marked. */
  readonly picture: number;
  readonly text: number;
  readonly marks: number;
  /** Cases and terms found. */
  readonly places: number;
  /** ms: the longest that the thread did not answer a timer before it was all marked. */
  readonly held: number;
  /** ms: the same while it was scrolled. */
  readonly heldScrolling: number;
  /** ms: the longest that the page in the middle of the window stood without a picture on the way; and without its words too. */
  readonly undrawn: number;
  readonly blank: number;
  /** ms from the end of the way until the last page is drawn. */
  readonly arrived: number;
}

export async function openReader({
  path,
  pages,
  lastCase,
  from,
  until,
  pace,
}: ReaderTask): Promise<ReaderTimes> {
  const opened = window.open(path, '_blank', 'popup,width=1280,height=900');
  if (opened === null) throw new Error('the browser opened no window');
  const reader: Window & typeof globalThis = opened as Window & typeof globalThis;
  const patience = performance.now() + 170_000;
  const inTime = (what: string): void => {
    if (performance.now() > patience) throw new Error(`the reader never ${what}`);
  };
  const turn = (): Promise<void> =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
  while (reader.location.pathname !== '/reader.html' || reader.document.body === null) {
    inTime('opened');
    await turn();
  }
  reader.performance.mark(from);
  const { document } = reader;
  let held = 0;
  let last = reader.performance.now();
  const beat = (): void => {
    const now = reader.performance.now();
    held = Math.max(held, now - last - 4);
    last = now;
    reader.setTimeout(beat, 4);
  };
  beat();
  const frame = (): Promise<number> =>
    new Promise((resolve) => reader.requestAnimationFrame(() => resolve(reader.performance.now())));
  const rest = (ms: number): Promise<void> => new Promise((resolve) => reader.setTimeout(resolve, ms));

  const picture = await new Promise<number>((resolve) => {
    const look = (): void => {
      if (document.querySelector('.sheet canvas') === null) return;
      watch.disconnect();
      reader.requestAnimationFrame(() => reader.setTimeout(() => resolve(reader.performance.now())));
    };
    const watch = new reader.MutationObserver(look);
    watch.observe(document, { subtree: true, childList: true });
    look();
  });
  while (document.querySelectorAll('.sheet[data-laid]').length < pages) {
    inTime('had its text');
    await rest(20);
  }
  const text = reader.performance.now();
  const tabs = await chrome.tabs.query({});
  const tab = tabs.find(({ url }) => url === reader.location.href);
  const report = async (): Promise<{ scanning: boolean; items: { text: string; places: unknown[] }[] }> => {
    const reply = await chrome.tabs.sendMessage(tab?.id ?? -1, { saksspor: 'report', question: null });
    return Object(reply).answer;
  };
  let found = await report();
  while (found.scanning || !found.items.some((item) => item.text === lastCase)) {
    inTime('had its marks');
    await rest(50);
    found = await report();
  }
  const marks = reader.performance.now();
  const places = found.items.reduce((sum, item) => sum + item.places.length, 0);
  reader.performance.mark(until);
  const heldOpening = held;

  // What is kept of the paper is kept by then.
  await rest(3000);
  held = 0;
  last = reader.performance.now();
  let undrawn = 0;
  let blank = 0;
  let arrived = 0;
  if (pace > 0) {
    const sheets = [...document.querySelectorAll('.sheet')];
    const whole = document.documentElement.scrollHeight - reader.innerHeight;
    const speed = ((document.documentElement.scrollHeight / pages) * pace) / 1000;
    const begun = await frame();
    let undrawnSince: number | null = null;
    let blankSince: number | null = null;
    let index = 0;
    for (let now = begun; ; now = await frame()) {
      const top = Math.min(whole, (now - begun) * speed);
      reader.scrollTo({ top, behavior: 'instant' });
      const middle = top + reader.innerHeight / 2;
      index = Math.min(pages - 1, Math.floor((middle / document.documentElement.scrollHeight) * pages));
      const isDrawn = sheets[index]?.querySelector('canvas') != null;
      undrawnSince = isDrawn ? null : (undrawnSince ?? now);
      blankSince = isDrawn || sheets[index]?.hasAttribute('data-laid') === true ? null : (blankSince ?? now);
      undrawn = Math.max(undrawn, now - (undrawnSince ?? now));
      blank = Math.max(blank, now - (blankSince ?? now));
      if (top >= whole) break;
    }
    const there = reader.performance.now();
    while (sheets[pages - 1]?.querySelector('canvas') == null) {
      inTime('drew its last page');
      await frame();
    }
    arrived = reader.performance.now() - there;
  }
  const heldScrolling = held;
  return { picture, text, marks, places, held: heldOpening, heldScrolling, undrawn, blank, arrived };
}
