/** A case that is written into the decision history is added only where it can be one. */
import { expect, test } from 'vitest';
import { caseId } from '../../../../lib/model/case.ts';
import { BUILT_IN } from '../../../../lib/store/index/built-in.ts';
import { findAdded } from '../../../../lib/views/history/find-added.ts';

const cases = new Map(BUILT_IN.cases.map((fact) => [fact.id, fact]));

test.each([
  ['NUFA 26/25', 'NUFA-26-2025'],
  ['nufa-26-2025', 'NUFA-26-2025'],
  ['26/25', 'NUFA-26-2025'],
  ['sak 37-23', 'NUFA-37-2023'],
  ['NEHS 36/21', 'NEHR-36-2021'],
  ['36/21', 'several'],
  ['NUIT 99/23', 'none'],
  ['helsedata', 'none'],
  ['', 'none'],
])('%j is %s', (text, expected) => {
  const added = findAdded(text, cases);
  expect(added.is === 'found' ? caseId(added.key) : added.is).toBe(expected);
});
