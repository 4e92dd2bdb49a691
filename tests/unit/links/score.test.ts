/** The labelled pairs and links, where they are at hand: what is reached is not lost again unnoticed. */
import { expect, test } from 'vitest';
import { hasGold } from '../../../scripts/score/gold.ts';
import { linksSection } from '../../../scripts/score/links-section.ts';

test.skipIf(!hasGold())(
  'pairs by topic among the first three; stated links read from the papers (skipped: no labels here)',
  () => {
    const { rows, columns } = linksSection();
    expect(columns.map(({ label }) => label)).toEqual([
      'tema svart',
      'blant tre',
      'par',
      'oppgitt R',
      'lest R',
      'lest P',
    ]);
    for (const { values } of rows) {
      const [answered = 0, amongThree = 0, pairs = 0, , , precision = 0] = values;
      expect(answered).toBeGreaterThanOrEqual(0.85);
      expect(amongThree).toBeGreaterThanOrEqual(0.88);
      expect(pairs).toBeGreaterThanOrEqual(0.77);
      expect(precision).toBe(1);
    }
  },
);
