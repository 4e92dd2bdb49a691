/** Look-alikes of DOMAIN.md §2.3 and their kin are no cases. */
import { describe, expect, test } from 'vitest';
import { numbersIn } from './case-fixtures.ts';

const TRAPS: readonly string[] = [
  // Meetings
  'Møte 4/23',
  'Til Møte 2/23',
  'Møte\t1/2023',
  'Møte\n4/23',
  'møte 2/23 ble avlyst',
  'møtene 3/23 og 4/23',
  'Møtenr. 4/23',
  'Møtenummer: 4/23',
  'Møte nr. 4/23',
  'møte nr 4/23',
  'NUFA-møte 4/23',
  'Møte i NUFA 4/23',
  'Møte NUFA 4/23',
  'fagutvalsmøte 2/23',
  'Møte nr\t4/23',
  '<b>Møte</b> 4/23',
  'Møte\tDato\tStad\n4/23\t25. oktober\tOslo\n5/23\t6. desember\tOslo',
  'Til\nDato\nMøte\n\nNUFA\n25.10.2023\n4/23\n',
  // Weeks, dates, pages
  '28/11',
  '24/12 er julaften',
  'uke 44/45',
  'uke 22/23',
  'Veke 12/13',
  'side 12/23',
  'Side 12/23',
  's. 12/23',
  'lysark 12/23',
  'den 12/23',
  'sist oppdatert 11/23',
  'oppdatert: 06/24',
  'utløper 12/25',
  'kl. 12/13',
  'skoleåret 22/23',
  'årsskiftet 22/23',
  'vinteren 22/23',
  '2022/23',
  // Acts
  'EU 2017/745',
  '(EU) 2025/1535',
  '2003/364/EF',
  'direktiv 93/42/EØF',
  'forordning 17/23',
  '(EU) 17/23',
  'Prop 1 S (2022-2023)',
  'Innst. 12/23',
  'Meld. St. 9 (2012–2013)',
  'rundskriv 3/22',
  'CELEX:52022XC0629(04)',
  // Assignments and letters
  'TB2025-115',
  'TB 2023-04',
  'TB 22/23',
  'Tillegg til tildelingsbrev nr. 4/nr. 5',
  'nr. 4/23',
  // Two names
  'NPR/KPR',
  'ATC/DDD',
  'RF/ KJ',
  'PAS/EPJ',
  // Ranges and quantities
  '2020-23',
  'sak 16-18 år',
  '1-1-møter',
  '16/17-åringer',
  '12/23 kommuner har svart',
  '12/20 av de spurte',
  'score 12/20',
  'score på 3/20 poeng',
  '120/80',
  '1/20 %',
  '3/25,5',
  '1/23/45',
  '01/23',
  '0/23',
  '12/3',
  '1234/23',
  '26/99',
  '26/11',
  '26/28',
  'v1/23',
  '22/23 45 67 89',
  'tlf. 22/23',
  'gnr. 12/23',
  '+47/23',
  'x=12/23',
  '26/2025',
  '26-25',
  'perioden 22/23',
  '24/25. januar',
  '24/25 januar 2024',
  '14/15. mars',
  'tirsdag 12/24',
  'frist 15/12',
  'på 100/20 Mbit',
  '50/20 Mbit',
  'blodtrykk 130/20',
  'om lag 12/20 av legekontorene',
  '1/15 del',
  '#1/24',
  'dom C-12/24',
  'sak C-12/24',
  'EU-domstolens sak C-252/21',
  'IS-1/24',
  'Rundskriv I-2/24',
  'AU-sak 12/24',
  'Styret i Helse Nord sak 12/24',
  'Helse Nord RHF sak 12-2024',
  'Referat fra NUFA 4/23',
  'sakene 12-16',
  'saken varte 12-16 uker',
  // Addresses and file names
  'https://www.ehelse.no/sak/26/25',
  'https://www.ehelse.no/12/23/x',
  'www.ehelse.no/26/25',
  'Vedlegg-3-Sak-37-23-Tredjepart.pdf',
  // Others' cases
  'Skate sak 1/22',
  'i Skate sak 1/22',
  'Skates sak 1/22',
  'sak 1/22 i Skate',
  'Punktskriftutvalget sak 50/23',
  'Sak 50/23 i Punktskriftutvalget',
  'Legeforeningen sak 210/17',
  'Legeforeningens sak 210/17',
  'Legeforeningen, sak 210/17',
  'Sak 210/17 (Legeforeningen)',
  'Nasjonalt råd for kvalitet og prioritering 38/13',
  'Nasjonalt råd for kvalitet og prioritering, sak 38/12',
  'Styresak 72-2021',
  'styresak 72/21',
  'Styresak 12/23',
  'bystyresak 12/23',
  'KS sak 15/57',
  'KS sak 15/17',
  'sak 15/57',
  'Arkivsak 21/23',
  'Brukerrådet behandlet temaet i sak 12/23',
  'Brukerrådet 12/23',
  'Standardiseringsutvalget anbefalte i sak 12/23 at',
  // Shown is not stored
  'sak 2\u202e6/25',
  'sak 26/\u202e52',
  'sak 26/2\u202d5',
  '\u202e52/62',
  'sak 2\u200f6/25',
  '26\u2066/25',
  'sak\u202e 26/25',
];

describe('look-alikes', () => {
  test.each(TRAPS)('%j', (text) => {
    expect(numbersIn(text)).toEqual([]);
  });

  test.each(TRAPS.filter((text) => !text.startsWith('Møte\t') && !text.includes('\n')))(
    'in a sentence of a NUFA paper: %j',
    (text) => {
      const paper = `Møte i NUFA\nDato 25. oktober 2023\n\nBakgrunn\n\nDette er omtalt her: ${text} og videre.`;
      expect(numbersIn(paper)).toEqual([]);
    },
  );

  test("another body's page claims none of its cases for our councils", () => {
    const url = 'https://www.helsedirektoratet.no/om-oss/rad-og-utvalg/helsedirektoratets-brukerrad';
    expect(
      numbersIn('Helsedirektoratets brukerråd\nReferat fra møter\nSak 3/23 Årsplan\n4/23 Budsjett', url),
    ).toEqual([]);
    expect(numbersIn('Saken ble også behandlet i NUFA 26/25', url)).toEqual(['26/25']);
  });

  test("another body's minutes inside a file claim none either", () => {
    const text =
      'Møte i NUFA\nDato 1. mai 2023\n\n1/23 Godkjenning\n\nReferat fra møte i Skate\nDato 3. mars 2023\nSted Oslo\n\nSak 2/23 Åpning';
    expect(numbersIn(text)).toEqual(['1/23']);
  });
});
