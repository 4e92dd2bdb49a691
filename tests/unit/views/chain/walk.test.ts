/** Keys, titles and ticks of the drawing of a chain. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseId } from '../../../../lib/model/case.ts';
import type { IsoDate } from '../../../../lib/model/date.ts';
import { chainLayout } from '../../../../lib/views/chain/chain-layout.ts';
import { dayOf } from '../../../../lib/views/chain/chain-times.ts';
import { nodeAfterKey } from '../../../../lib/views/chain/chain-walk.ts';
import { placeOfDay, timeTicks } from '../../../../lib/views/chain/time-ticks.ts';
import { wrapTitle } from '../../../../lib/views/chain/wrap-title.ts';

const day = (date: string) => dayOf(date as IsoDate);

describe('arrow keys', () => {
  // Lanes: NEHR 2022; NUIT 2021 and 2023; NUFA 2020 and 2024.
  const { nodes } = chainLayout(
    [
      ['NUFA-1-2020', '2020-02-01'],
      ['NUIT-2-2021', '2021-02-01'],
      ['NEHR-3-2022', '2022-02-01'],
      ['NUIT-4-2023', '2023-02-01'],
      ['NUFA-5-2024', '2024-02-01'],
    ].map(([id, date]) => ({ id: id as CaseId, date: date as IsoDate })),
    [],
  );
  const at = (id: string): number => nodes.findIndex((node) => node.id === id);

  test.each([
    ['ArrowRight', 'NUFA-1-2020', 'NUIT-2-2021'],
    ['ArrowRight', 'NUFA-5-2024', null],
    ['ArrowLeft', 'NEHR-3-2022', 'NUIT-2-2021'],
    ['ArrowLeft', 'NUFA-1-2020', null],
    ['Home', 'NUIT-4-2023', 'NUFA-1-2020'],
    ['End', 'NUIT-4-2023', 'NUFA-5-2024'],
    ['ArrowUp', 'NUFA-5-2024', 'NUIT-4-2023'],
    ['ArrowUp', 'NUFA-1-2020', 'NUIT-2-2021'],
    ['ArrowUp', 'NUIT-4-2023', 'NEHR-3-2022'],
    ['ArrowUp', 'NEHR-3-2022', null],
    ['ArrowDown', 'NUIT-4-2023', 'NUFA-5-2024'],
    ['ArrowDown', 'NUFA-1-2020', null],
    ['Enter', 'NUFA-1-2020', null],
    ['a', 'NUFA-1-2020', null],
  ])('%s from %s leads to %s', (key, from, to) => {
    const next = nodeAfterKey(key, at(from), nodes);
    expect(next === null ? null : nodes[next]?.id).toBe(to);
  });
  test('a chain without boxes has nowhere to go', () => {
    for (const key of ['Home', 'End', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
      expect(nodeAfterKey(key, 0, [])).toBeNull();
    }
  });
});

describe('a title in a box', () => {
  test.each([
    ['Kort tittel', ['Kort tittel']],
    ['', []],
    ['Konsekvenser av Helsedataforordningen', ['Konsekvenser av', 'Helsedataforordningen']],
    [
      'Strategi for digital sikkerhet i helse- og omsorgssektoren',
      ['Strategi for digital', 'sikkerhet i helse- og…'],
    ],
    ['Helseberedskapsmeldingsarbeidsgruppen', ['Helseberedskapsmeldingsar', 'beidsgruppen']],
  ])('%j', (title, lines) => {
    expect(wrapTitle(title, 25, 2)).toEqual(lines);
  });
  test('any title stands in its lines, and ends in … where it does not', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (title) => {
        const lines = wrapTitle(title, 25, 3);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(25);
        const whole = title.replaceAll(/\s/g, '');
        const kept = lines.join('').replaceAll(/\s/g, '');
        if (kept !== whole) expect(kept.endsWith('…')).toBe(true);
      }),
    );
  });
});

describe('the time line', () => {
  const anchors = [
    { day: day('2021-04-01'), x: 100 },
    { day: day('2022-04-01'), x: 500 },
    { day: day('2022-05-01'), x: 600 },
  ];

  test.each([
    ['2020-01-01', 100],
    ['2021-04-01', 100],
    ['2022-04-16', 550],
    ['2022-05-01', 600],
    ['2030-01-01', 600],
  ])('%s stands at %i', (date, x) => {
    expect(placeOfDay(anchors, day(date))).toBe(x);
  });
  test('says the first year at its place and each later one where it begins', () => {
    const years = timeTicks(anchors).filter(({ is }) => is === 'year');
    expect(years.map(({ year, x }) => [year, x])).toEqual([
      [2021, 100],
      [2022, 401],
    ]);
  });
  test('a single day has its year alone', () => {
    expect(timeTicks([{ day: day('2023-05-25'), x: 50 }])).toEqual([
      { x: 50, is: 'year', year: 2023, month: 5 },
    ]);
  });
  test('no days, no ticks', () => {
    expect(timeTicks([])).toEqual([]);
    expect(placeOfDay([], 0)).toBe(0);
  });
});
