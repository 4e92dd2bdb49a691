/**
 * From opening the popup to using it. "Usable": from the start of the navigation to popup.html until the frame in which
 * the hits of the first two letters stand below the search box, the letters written the moment the box has the focus.
 * What the browser takes to make a window is not in it. Warm: the popup has been opened before, as it mostly has.
 * Beside it, in turn, the same window on a page that is one picture: the floor that no popup comes below.
 */
import type { Page } from 'puppeteer-core';
import type { BrowserSession } from '../../tests/soak/browser/browser-session.ts';
import { type BenchRow, median, percentile } from './bench-row.ts';
import { openPicture, openPopup, type PopupTask, type PopupTimes } from './in-page/popup-times.ts';
import { fillStore } from './made-store.ts';
import type { BrowserSuite } from './suite.ts';

const WARM_UP = 3;
const TIMES = 9;
const LARGE = { terms: 10_000, cases: 5_000, notes: 10_000 };
/** Stands in each of the made notes (tests/soak/browser/made-notes.ts) and in nothing that is built in. */
const IN_NOTES = 'notat 77';

export const popupSuite: BrowserSuite = {
  id: 'popup',
  where: 'browser',
  run: popupRows,
  slowed: {
    by: [
      {
        file: 'lib/store/search/kept-search.ts',
        find: '    const [found, stamp] = await',
        replacement:
          '    const end = performance.now() + 250;\n    while (performance.now() < end);\n    const [found, stamp] = await',
      },
    ],
    row: 'popup-small',
  },
};

async function popupRows(session: BrowserSession): Promise<readonly BenchRow[]> {
  const under = await session.running();
  const from = await under.openExtensionPage('welcome.html');
  const small = await measured(from, { letters: 'hd', name: 'HDAB', inNotes: null });
  await from.close();
  await fillStore(under, LARGE);
  const again = await under.openExtensionPage('welcome.html');
  const large = await measured(again, { letters: 'hd', name: 'HDAB', inNotes: IN_NOTES });
  await again.close();
  return [
    ...rows('popup-small', 'popup to usable, 213 entries', 100, small),
    ...rows('popup-large', 'popup to usable, 10,000 entries, 5,000 cases, 10,000 notes', 200, large),
    {
      id: 'popup-notes',
      what: 'popup: hits among 10,000 notes too, from opening',
      figure: median(large.warm.map(({ complete }) => complete)),
      unit: 'ms',
      bar: null,
      samples: TIMES,
      details: '',
    },
  ];
}

interface Measured {
  readonly first: PopupTimes;
  readonly warm: readonly PopupTimes[];
  /** ms, each of a picture that was opened just before. */
  readonly floor: readonly number[];
}

async function measured(from: Page, task: Omit<PopupTask, 'keeps'>): Promise<Measured> {
  // The first one after a change keeps what is searched for the next.
  const first = await from.evaluate(openPopup, { ...task, keeps: true });
  const warm: PopupTimes[] = [];
  const floor: number[] = [];
  for (let time = 0; time < WARM_UP + TIMES; time++) {
    const picture = await from.evaluate(openPicture);
    const times = await from.evaluate(openPopup, { ...task, keeps: false });
    if (time < WARM_UP) continue;
    floor.push(picture);
    warm.push(times);
  }
  if (warm.some(({ hits }) => hits === 0)) throw new Error('a popup had no hits');
  return { first, warm, floor };
}

function rows(id: string, what: string, bar: number, { first, warm, floor }: Measured): readonly BenchRow[] {
  const usable = warm.map((times) => times.usable);
  const focused = median(warm.map((times) => times.focused));
  return [
    {
      id,
      what,
      figure: median(usable),
      unit: 'ms',
      bar: { is: 'at most', value: bar },
      samples: warm.length,
      details:
        `box with the focus after ${focused.toFixed(0)} ms; slowest ${percentile(usable, 1).toFixed(0)} ms; a name in full ` +
        `${median(warm.map(({ answered }) => answered)).toFixed(0)} ms after its last letter; ` +
        `after all has changed, with nothing kept, ${first.usable.toFixed(0)} ms`,
    },
    {
      id: `${id}-own`,
      what: `of these beyond a page that is one picture`,
      figure: median(usable.map((time, at) => time - (floor[at] ?? 0))),
      unit: 'ms',
      bar: null,
      samples: warm.length,
      details: `its first frame after ${median(floor).toFixed(0)} ms, ${percentile(floor, 0).toFixed(0)} to ${percentile(floor, 1).toFixed(0)} ms`,
    },
  ];
}
