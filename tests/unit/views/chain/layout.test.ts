/** The drawing of a chain: nothing covers anything, time never runs backwards, and small chains look as planned. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CaseId, parseCaseId } from '../../../../lib/model/case.ts';
import type { IsoDate } from '../../../../lib/model/date.ts';
import type { DrawnLink } from '../../../../lib/views/chain/chain-edges.ts';
import { chainLayout, type LaidCase } from '../../../../lib/views/chain/chain-layout.ts';
import type { Box, ChainLayout } from '../../../../lib/views/chain/chain-shape.ts';

const COUNCILS = ['NEHR', 'NUIT', 'NUFA'] as const;

const laidCase = fc
  .record({
    council: fc.constantFrom(...COUNCILS),
    number: fc.integer({ min: 1, max: 60 }),
    day: fc.date({ min: new Date('2018-01-01'), max: new Date('2026-11-22'), noInvalidDate: true }),
    dated: fc.boolean(),
  })
  .map(({ council, number, day, dated }): LaidCase => {
    const date = day.toISOString().slice(0, 10) as IsoDate;
    return { id: `${council}-${number}-${date.slice(0, 4)}` as CaseId, date: dated ? date : null };
  });

const chain = fc
  .uniqueArray(laidCase, { minLength: 1, maxLength: 60, selector: ({ id }) => id })
  .chain((cases) => {
    const index = fc.integer({ min: 0, max: cases.length - 1 });
    const link = fc.record({ a: index, b: index, topical: fc.boolean() }).map(
      ({ a, b, topical }): DrawnLink => ({
        from: cases[a]?.id ?? ('' as CaseId),
        to: cases[b]?.id ?? ('' as CaseId),
        kind: topical ? 'topical' : 'explicit',
        confirmed: false,
      }),
    );
    return fc.record({ cases: fc.constant(cases), links: fc.array(link, { maxLength: 80 }) });
  });

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function pairs<T>(all: readonly T[]): readonly (readonly [T, T])[] {
  return all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other] as const));
}

describe('any chain', () => {
  const laid = (check: (layout: ChainLayout, cases: readonly LaidCase[]) => void) =>
    fc.assert(
      fc.property(chain, ({ cases, links }) => check(chainLayout(cases, links), cases)),
      { numRuns: 150 },
    );

  test('has every case once, inside its lane and inside the drawing, and no box covers another', () => {
    laid((layout, cases) => {
      expect(layout.nodes.map(({ id }) => id).toSorted()).toEqual(cases.map(({ id }) => id).toSorted());
      for (const node of layout.nodes) {
        const lane = layout.lanes.find(({ council }) => council === node.council);
        expect(lane).toBeDefined();
        if (lane === undefined) continue;
        expect(node.y).toBeGreaterThanOrEqual(lane.y);
        expect(node.y + node.height).toBeLessThanOrEqual(lane.y + lane.height);
        expect(node.x).toBeGreaterThanOrEqual(0);
        expect(node.x + node.width).toBeLessThanOrEqual(layout.width);
      }
      expect(pairs(layout.nodes).filter(([a, b]) => overlap(a, b))).toEqual([]);
      expect(pairs(layout.lanes).filter(([a, b]) => overlap(a, b))).toEqual([]);
    });
  });

  test('runs from left to right: a later date never stands before an earlier one', () => {
    laid(({ nodes }) => {
      const dated = nodes.filter(({ date }) => date !== null);
      for (const [a, b] of pairs(dated)) {
        if ((a.date ?? '') < (b.date ?? '')) expect(a.x).toBeLessThan(b.x);
      }
    });
  });

  test('has words on its time line that do not cover each other', () => {
    laid(({ ticks }) => {
      const distances = ticks.slice(1).map((tick, at) => tick.x - (ticks[at]?.x ?? 0));
      expect(distances.filter((distance) => distance < 39)).toEqual([]);
    });
  });

  test('draws lines only between boxes that are there, the earlier first', () => {
    laid(({ nodes, edges }) => {
      const order = new Map(nodes.map(({ id }, at) => [id, at]));
      for (const { from, to, path } of edges) {
        expect(order.get(from)).toBeLessThan(order.get(to) ?? -1);
        expect(path).toMatch(/^M[-\d. ]+(?:[CLQ][-\d. ]+)+$/);
      }
    });
  });
});

const at = (id: string, date: string | null): LaidCase => ({
  id: id as CaseId,
  date: date as IsoDate | null,
});
const stated = (from: string, to: string): DrawnLink => ({
  from: from as CaseId,
  to: to as CaseId,
  kind: 'explicit',
  confirmed: false,
});

test('only the councils of the chain have lanes, the top council on top', () => {
  const { lanes } = chainLayout([at('NUFA-1-2023', '2023-04-26'), at('NEHR-3-2023', '2023-03-01')], []);
  expect(lanes.map(({ council }) => council)).toEqual(['NEHR', 'NUFA']);
});

test.each([
  ['before it only', '2021-06-10', '2022-06-08', false],
  ['over it', '2022-06-08', '2022-09-21', true],
  ['after it only', '2022-09-21', '2023-02-01', false],
])('the renaming is marked in a chain that goes on %s: %s to %s', (_, from, to, marked) => {
  const layout = chainLayout([at('NEHR-1-2021', from), at('NEHR-2-2022', to)], []);
  expect(layout.renamed !== null).toBe(marked);
});

test('the renaming says nothing where the top council has no case', () => {
  expect(
    chainLayout([at('NUFA-1-2022', '2022-01-10'), at('NUIT-2-2023', '2023-01-10')], []).renamed,
  ).toBeNull();
});

test('a case without a date stands in its year, before what treats it as earlier', () => {
  const { nodes } = chainLayout(
    [
      at('NUFA-1-2022', '2022-11-30'),
      at('NUFA-5-2023', null),
      at('NUIT-9-2023', '2023-05-25'),
      at('NUIT-1-2024', '2024-02-01'),
    ],
    [stated('NUIT-9-2023', 'NUFA-5-2023')],
  );
  expect(nodes.map(({ id }) => id)).toEqual(['NUFA-1-2022', 'NUFA-5-2023', 'NUIT-9-2023', 'NUIT-1-2024']);
});

test.each([
  [2, 1040],
  [10, 1040],
  [30, 1640],
])('%i cases in three councils over six years fit a page, or scroll a little', (count, most) => {
  const cases = Array.from({ length: count }, (_, i) =>
    at(
      `${COUNCILS[i % 3]}-${i + 1}-${2018 + Math.floor(i / 5)}`,
      `${2018 + Math.floor(i / 5)}-0${1 + (i % 9)}-15`,
    ),
  );
  expect(parseCaseId(cases[0]?.id ?? '')).not.toBeNull();
  const layout = chainLayout(cases, []);
  expect(layout.width).toBeLessThanOrEqual(most);
  expect(layout.titled).toBe(count <= 12);
});

test('sixty cases with a hundred links are laid out in a moment', () => {
  const cases = Array.from({ length: 60 }, (_, i) =>
    at(
      `${COUNCILS[i % 3]}-${i + 1}-${2016 + Math.floor(i / 6)}`,
      `${2016 + Math.floor(i / 6)}-0${1 + (i % 6)}-10`,
    ),
  );
  const links = Array.from({ length: 100 }, (_, i) =>
    stated(cases[(i * 7) % 60]?.id ?? '', cases[(i * 13 + 5) % 60]?.id ?? ''),
  );
  // The fastest of three: what other programs do to a machine is not the layout's.
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    chainLayout(cases, links);
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(200);
});
