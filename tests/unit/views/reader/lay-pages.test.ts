/** Pages are laid once each, told of in order and without a hole, the one in sight before its turn. */
import { expect, test } from 'vitest';
import type { LaidPage } from '../../../../lib/pdf/laid-page.ts';
import type { OpenPdf } from '../../../../lib/pdf/open-pdf.ts';
import { layPages } from '../../../../lib/views/reader/lay-pages.ts';
import type { Sheet } from '../../../../lib/views/reader/sheet.ts';

function world(count: number, { inSight, broken }: { readonly inSight: number; readonly broken?: number }) {
  const asked: number[] = [];
  const filled: number[] = [];
  const stop = new AbortController();
  const sheets = Array.from({ length: count }, (_, index): Sheet => {
    const nothing = (): null => null;
    return {
      element: {} as HTMLElement,
      number: index + 1,
      size: () => ({ width: 10, height: 10 }),
      show: () => undefined,
      fill: (page) => filled.push(page.number),
      fitFonts: () => undefined,
      laid: () => null,
      addLinks: () => undefined,
      nodeOf: nothing,
      setPicture: () => undefined,
      picture: nothing,
    };
  });
  const layPage = async (number: number): Promise<LaidPage> => {
    asked.push(number);
    if (number === broken) throw new Error('unreadable');
    const piece = { dropped: 0, separator: '\n', heading: 0, left: 0, top: 0, width: 1, height: 1 } as const;
    const words = { ...piece, text: `side ${number}`, angle: 0, font: '' };
    return { number, width: 10, height: 10, pieces: [words], outside: new Set() };
  };
  const laying = layPages({
    pdf: { layPage } as unknown as OpenPdf,
    sheets,
    inSight: () => inSight,
    onPage: () => undefined,
    onFilled: () => undefined,
    after: Promise.resolve(),
    signal: stop.signal,
  });
  const whole = new Promise<void>((resolve) => {
    laying.watch(() => laying.isWhole() && resolve(), stop.signal);
  });
  return { laying, asked, filled, whole, stop };
}

test('all pages, each once, the one in sight first, in order', async () => {
  const { laying, asked, filled, whole } = world(30, { inSight: 20 });
  await whole;
  expect(asked[0]).toBe(20);
  expect(asked.toSorted((one, other) => one - other)).toEqual(Array.from({ length: 30 }, (_, at) => at + 1));
  expect(filled).toHaveLength(30);
  expect(laying.laid().map(({ number }) => number)).toEqual(Array.from({ length: 30 }, (_, at) => at + 1));
  expect(laying.text().text.split('\n')).toHaveLength(30);
});

test('a page that cannot be read stands empty, and the others go on', async () => {
  const { laying, whole } = world(5, { inSight: 1, broken: 3 });
  await whole;
  expect(laying.text().text).toBe('side 1\nside 2\nside 4\nside 5');
});

test('one page is whole at once', async () => {
  const { laying, whole } = world(1, { inSight: 1 });
  await whole;
  expect(laying.isWhole()).toBe(true);
});

test('stops when it is told to', async () => {
  const { asked, stop } = world(100, { inSight: 1 });
  stop.abort();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(asked.length).toBeLessThan(3);
});
