/** A quoted row does not repeat the number, date and title that the list has already said. */
import { expect, test } from 'vitest';
import { saidEvidence } from '../../../../lib/views/case/said-evidence.ts';

const ROW = 'NUFA 12/21 (21.4.21) Digital  sikkerhet i sektoren NUFA tar saken til orientering.';

test.each([
  ['the row', ROW, 'Digital sikkerhet i sektoren', '… NUFA tar saken til orientering.'],
  ['another title', ROW, 'Digital sikkerhet i sektorene', ROW],
  ['a title that goes on', ROW, 'Digital sikkerhet i sekt', ROW],
  ['no title', ROW, null, ROW],
  ['nothing but what is known', 'NUFA 12/21 Sikkerhet', 'Sikkerhet', 'NUFA 12/21 Sikkerhet'],
  ['no date', 'NUFA 12/21 Sikkerhet Drøftet.', 'Sikkerhet', '… Drøftet.'],
  ['no council', '12/21 Sikkerhet Drøftet.', 'Sikkerhet', '… Drøftet.'],
  ['a sentence', 'Se sak 12/21 om sikkerhet.', 'Sikkerhet', 'Se sak 12/21 om sikkerhet.'],
])('%s', (_name, evidence, title, said) => {
  expect(saidEvidence(evidence, 'NUFA 12/21', title)).toBe(said);
});
