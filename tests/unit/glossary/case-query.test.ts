/** What a reader writes to find cases. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCaseQuery } from '../../../lib/glossary/case-query.ts';

/** "NUFA 26/2025", or "? 26/2025" without a council. */
const read = (text: string) => {
  const { numbers, words } = parseCaseQuery(text);
  return [numbers.map(({ council, number, year }) => `${council ?? '?'} ${number}/${year}`), words];
};

describe('a query', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['26/25', ['? 26/2025'], []],
    ['26/2025', ['? 26/2025'], []],
    ['37-23', ['? 37/2023'], []],
    ['sak 26/25', ['? 26/2025'], []],
    ['Sak 26/25:', ['? 26/2025'], []],
    ['saksnummer 16/23', ['? 16/2023'], []],
    ['nufa 26/25', ['NUFA 26/2025'], []],
    ['nufa sak 26/25', ['NUFA 26/2025'], []],
    ['15/23 NUFA', ['NUFA 15/2023'], []],
    ['30/22 - NUFA', ['NUFA 30/2022'], []],
    ['NEHS 22/22', ['NEHR 22/2022'], []],
    ['NEHR 35/22 (21.09.22)', ['NEHR 35/2022'], ['21 09 22']],
    ['e-helserådet 3/23', ['NEHR 3/2023'], []],
    ['NUFA-26-2025', ['NUFA 26/2025'], []],
    ['NUFA 24/23, NUIT 24/23', ['NUFA 24/2023', 'NUIT 24/2023'], []],
    ['15/23 NUFA, 19/22 NUIT', ['NUFA 15/2023', 'NUIT 19/2022'], []],
    ['nufa 26/25 27/25', ['NUFA 26/2025', 'NUFA 27/2025'], []],
    ['26 / 25', ['? 26/2025'], []],
    ['Vedlegg 5A_Sak 18-23 Felles', ['? 18/2023'], ['vedlegg', '5a', 'felles']],
    ['26/25 ehds', ['? 26/2025'], ['ehds']],
    ['nufa ehds', [], ['nufa', 'ehds']],
    ['Legemiddelhåndtering på Ørlandet', [], ['legemiddelhandtering', 'pa', 'orlandet']],
    ['26', [], ['26']],
    ['26/', [], ['26']],
    ['2025', [], ['2025']],
    ['1-10', [], ['1 10']],
    ['2017/745', [], ['2017/745']],
    ['0/25', [], ['0/25']],
    ['1234/25', [], ['1234/25']],
    ['', [], []],
    [' – … ', [], []],
    ['constructor', [], ['constructor']],
  ])('%s', (text, numbers, words) => {
    expect(read(text)).toEqual([numbers, words]);
  });

  test('never throws, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => void parseCaseQuery(text)),
    );
  });

  test('is read in no time, however long', () => {
    const started = performance.now();
    parseCaseQuery('26/25 nufa-'.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(50);
  });
});
