/** One reason for several rows stands once above them. */
import { expect, test } from 'vitest';
import type { RankedLink } from '../../../../lib/links/ranked-links.ts';
import type { CaseId } from '../../../../lib/model/case.ts';
import { reasonGroups } from '../../../../lib/views/case/reason-groups.ts';
import type { RelatedRow } from '../../../../lib/views/case/related-rows.ts';

function row(id: string, kind: RankedLink['kind'] | null, why = ''): RelatedRow {
  const caseId = id as CaseId;
  const link: RankedLink | null =
    kind === null
      ? null
      : { case: caseId, kind, confirmed: false, direction: 'earlier', score: 1, why, links: [] };
  return { id: caseId, label: id, title: null, fact: null, year: 2023, link, also: [] };
}

const shapeOf = (rows: readonly RelatedRow[]) =>
  reasonGroups(rows).map(({ shared, rows: own }) => [shared, own.map(({ id }) => id).join(' ')]);

test('equal reasons in a row are one group, and every row is there once, in order', () => {
  expect(
    shapeOf([
      row('a', 'explicit', 'one'),
      row('b', 'explicit', 'one'),
      row('c', 'explicit', 'two'),
      row('d', 'topical', 'one'),
      row('e', 'topical', 'one'),
      row('f', null),
    ]),
  ).toEqual([
    ['one', 'a b'],
    [null, 'c'],
    [null, 'd e f'],
  ]);
});
