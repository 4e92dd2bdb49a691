import { expect, test } from 'vitest';
import { caseCitation, termCitation } from '../../../lib/model/citation.ts';
import { type IsoDate, parseIsoDate } from '../../../lib/model/date.ts';

const DATE = parseIsoDate('2025-10-29') as IsoDate;

test.each([
  [
    { label: 'NUFA 26/25', date: DATE, title: 'Konsekvenser av Helsedataforordningen' },
    'NUFA 26/25, 29.10.2025 – Konsekvenser av Helsedataforordningen',
  ],
  [{ label: 'NUIT 8/23', date: null, title: 'Helsedata' }, 'NUIT 8/23 – Helsedata'],
  [{ label: 'NEHS 22/22', date: parseIsoDate('2022-06-08'), title: null }, 'NEHS 22/22, 8.6.2022'],
  [{ label: 'NEHS 22/22', date: null, title: null }, 'NEHS 22/22'],
])('cites a case %#', (fact, expected) => {
  expect(caseCitation(fact)).toBe(expected);
});

test.each([
  [
    'HDAB',
    'Organ for tilgang til helsedata',
    'Health Data Access Body',
    'HDAB – Organ for tilgang til helsedata (Health Data Access Body)',
  ],
  ['IPS', null, 'International Patient Summary', 'IPS – International Patient Summary'],
  ['FHI', 'Folkehelseinstituttet', null, 'FHI – Folkehelseinstituttet'],
  ['Epic', 'Epic', null, 'Epic'],
  ['DELE', null, null, 'DELE'],
])('cites a term: %s', (entry, nb, en, expected) => {
  expect(termCitation({ entry, expansion: { nb, en } })).toBe(expected);
});
