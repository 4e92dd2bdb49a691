/** Every surface form of DOMAIN.md §2.1 is found, and nothing else of the sentence. */
import { describe, expect, test } from 'vitest';
import { numbersIn } from './case-fixtures.ts';

/** Text, and the numbers in it as written. */
const FORMS: readonly (readonly [string, readonly string[]])[] = [
  ['35/23 Godkjenning av innkalling 10:00 Godkjenning', ['35/23']],
  ['41/23 \n \n\nModell for kravstilling', ['41/23']],
  ['24/25\nGodkjenning av innkalling', ['24/25']],
  ['Sak 26/25: Konsekvenser av forordningen', ['26/25']],
  ['Sak 6/20: \nNasjonalt felles', ['6/20']],
  ['innspill til sak 19/23 «Helsedata»', ['19/23']],
  ['Vedlegg 3 Sak 37-23 Tredjepart', ['37-23']],
  ['[Vedlegg 5A\\_Sak 18-23 Felles journalløft](#)', ['18-23']],
  ['[Vedlegg 5A\\\\_Sak 18-23 Felles journalløft](#)', ['18-23']],
  ['[Vedlegg 6\\_Sak 19-23\\_Prioritering](#)', ['19-23']],
  ['Vedlegg 6_Sak_19-23_Prioritering', ['19-23']],
  ['Saksnummer 16/23', ['16/23']],
  ['Saksnummer\t16/23', ['16/23']],
  ['Saksnr. 16/23', ['16/23']],
  ['Saksnr: 16/23', ['16/23']],
  ['saksnr 16/23', ['16/23']],
  ['sak nr. 16/23', ['16/23']],
  ['sak nr 16/23', ['16/23']],
  ['sak nummer 16/23', ['16/23']],
  ['SAK 16/23', ['16/23']],
  ['saken 16/23 ble utsatt', ['16/23']],
  ['saka 16/23 vart utsett', ['16/23']],
  ['Til\nDato\nSaksnummer\nInnretning\n\nMøte 4/23\n25.10.2023\n39/23\nOrientering', ['39/23']],
  ['Til \nDato \nSaksnummer \nType \n\nMøte 4/23 \n26.10.2023 \n43/23 \nDrøfting', ['43/23']],
  ['NUIT 8/23', ['8/23']],
  ['Nasjonalt e-helseråd 3/23', ['3/23']],
  ['15/23 NUFA', ['15/23']],
  ['30/22 - NUFA', ['30/22']],
  ['<b>NEHS 18/21 (10.6.21)</b>', ['18/21']],
  ['8/23 Helsekort for gravide NUFA drøftet saken', ['8/23']],
  ['<b>19/23</b>', ['19/23']],
  ['<p><b>10/23</b></p>', ['10/23']],
  ['Fortsetter: \nSak 4/20:', ['4/20']],
  ['Sak 31/18 Porteføljestyringsprosessen. NUFA 5. september 2018', ['31/18']],
  ['Sak\tTema\n1/23\tGodkjenning', ['1/23']],
  ['(26/25)', ['26/25']],
  ['• 26/25 Konsekvenser', ['26/25']],
  ['- 26/25 Konsekvenser', ['26/25']],
  ['Saken er omtalt i 26/25.', ['26/25']],
  ['Se 26/25, 27/25 og 28/25.', ['26/25', '27/25', '28/25']],
  // Lists and ranges
  ['sakene 35, 36 og 37/23', ['35', '36', '37/23']],
  ['sak 35–37/23', ['35', '37/23']],
  ['sak 35-37/23', ['35', '37/23']],
  ['sakene 12-16/23', ['12', '16/23']],
  ['sakene 35/23, 36/23 og 37/23', ['35/23', '36/23', '37/23']],
  ['saker 35/23 og sak 37/23', ['35/23', '37/23']],
  ['saker 35, 36 samt 37/2023', ['35', '36', '37/2023']],
  ['sakene 39-23 og 40-23', ['39-23', '40-23']],
  ['sakane 4/23 og 5/23', ['4/23', '5/23']],
  ['saksnr. 4, 5/23', ['4', '5/23']],
  ['sak 35/23,36/23', ['35/23', '36/23']],
  ['25/23,26/23', ['25/23', '26/23']],
  ['sak 4 til 6/23', ['4', '6/23']],
  // Years and digits
  ['sak 26/2025', ['26/2025']],
  ['sak 210/23', ['210/23']],
  ['Sak 37-2023 Tredjepart', ['37-2023']],
  // Glued and broken text
  ['Sak26/25', ['26/25']],
  ['24/25Godkjenning av innkalling', ['24/25']],
  ['sak\u00a026/25', ['26/25']],
  ['sak 2\u00ad6/25', ['2\u00ad6/25']],
  ['sak 26/\u200b25', ['26/\u200b25']],
  ['sak 26\u00a0/\u00a025', ['26\u00a0/\u00a025']],
  ['\ufeff26/25 Konsekvenser', ['26/25']],
  ['26/25\f27/25 Informasjon', ['26/25', '27/25']],
  ['NUFA-sak 26/25', ['26/25']],
  ['orienteringssak 26/25', ['26/25']],
  ['Drøftingssak 26/25', ['26/25']],
  ['Slutt dag 1 15:40 \n26/25 Konsekvenser', ['26/25']],
  ['på møtet i går.\n\n26/25 Konsekvenser', ['26/25']],
  ['innspill til neste møte\n26/25 Konsekvenser av', ['26/25']],
  ['i sak 26/25 og møte 4/25', ['26/25']],
  ['EHDS (sak 26/25)', ['26/25']],
];

describe('forms of case numbers', () => {
  test.each(FORMS)('%j', (text, expected) => {
    expect(numbersIn(text)).toEqual(expected);
  });

  test('the two written ends of a range are mentions, the cases between them are not', () => {
    expect(numbersIn('sakene 35–37/23')).toEqual(['35', '37/23']);
  });
});
