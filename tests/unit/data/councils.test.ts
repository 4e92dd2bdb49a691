import { describe, expect, test } from 'vitest';
import { COUNCIL_HISTORY } from '../../../lib/data/councils.ts';
import { COUNCIL_IDS, COUNCIL_RENAMED, councilShortName } from '../../../lib/model/council.ts';
import type { IsoDate } from '../../../lib/model/date.ts';

describe.each(COUNCIL_IDS)('the history of %s', (council) => {
  const periods = COUNCIL_HISTORY.filter((period) => period.council === council);

  test('runs without gap or overlap from an unknown start until today', () => {
    expect(periods.at(0)?.from).toBeNull();
    expect(periods.at(-1)?.to).toBeNull();
    expect(periods.slice(1).map((period) => period.from)).toEqual(
      periods.slice(0, -1).map((period) => period.to),
    );
    expect(periods.slice(1, -1).every(({ from, to }) => from !== null && to !== null && from < to)).toBe(
      true,
    );
  });

  test('agrees with the short names of the model since 2016', () => {
    const odd = periods.filter(
      ({ from, shortName }) =>
        from !== null &&
        shortName !== councilShortName(council, { date: from, year: Number(from.slice(0, 4)) }),
    );
    expect(odd).toEqual([]);
  });
});

test('both names of the top council stand on either side of the renaming, in one number series', () => {
  const at = (date: string) =>
    COUNCIL_HISTORY.find(
      ({ council, from, to }) =>
        council === 'NEHR' && (from === null || from <= date) && (to === null || (date as IsoDate) < to),
    );
  expect(at('2022-06-08')?.shortName).toBe('NEHS');
  expect(at('2022-09-21')?.shortName).toBe('NEHR');
  expect(at('2022-06-08')?.numberSeries).toBe(at('2022-09-21')?.numberSeries);
  expect(at('2022-06-08')?.to).toBe(COUNCIL_RENAMED);
});
