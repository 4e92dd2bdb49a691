/** A file beside its case does not repeat the title of the case. */
import { expect, test } from 'vitest';
import { fileName } from '../../../../lib/views/meeting/file-name.ts';

test.each([
  ['Vedlegg 4', 'Toppnotat Deling av data - del 1', 'Vedlegg 4: Toppnotat'],
  ['Vedlegg 4A', 'Handlingsplan', 'Vedlegg 4A: Handlingsplan'],
  ['Vedlegg 4', 'Deling av data – del 1', 'Vedlegg 4: Deling av data – del 1'],
  ['1', 'Notat', '1. Notat'],
  ['Vedlegg 2', null, 'Vedlegg 2'],
  [null, 'Notat: deling av data – del 1', 'Notat'],
  [null, null, ''],
])('%s, %s', (label, title, said) => {
  expect(fileName({ label, title, address: null }, { title: 'Deling av data – del 1' })).toBe(said);
});

test('a case without a title takes nothing away', () => {
  expect(fileName({ label: null, title: 'Notat', address: null }, { title: null })).toBe('Notat');
});
