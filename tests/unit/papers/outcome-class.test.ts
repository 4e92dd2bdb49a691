import { expect, test } from 'vitest';
import { outcomeClass } from '../../../lib/papers/outcome-class.ts';

test.each([
  ['NUFA godkjenner innkalling og dagsorden.', 'approved'],
  ['Innkallingen godkjennes.', 'approved'],
  ['NUIT tar saken til orientering.', 'noted'],
  ['NUFA tok saka til orientering.', 'noted'],
  ['NUFA tek saka til orientering og ber direktoratet ta med seg innspela.', 'noted-with-input'],
  ['NUIT ble orientert om planen, og innspillene tas med.', 'noted-with-input'],
  [
    'NUFA tar saken til orientering. Når utredningen er ferdig, bes det om at den kommer tilbake.',
    'noted-and-studied',
  ],
  ['Rådet tar orienteringen til etterretning.', 'acknowledged'],
  ['NUFA tar saken til etterretning og støtter arbeidet.', 'acknowledged-and-supported'],
  ['NUFA drøftet saken og ba om en plan.', 'discussed'],
  ['NUFA er orientert om planen, og har drøftet den.', 'discussed'],
  ['NUFA drøfta saka.', 'discussed'],
  ['Direktoratet tar med seg innspill fra møtet.', 'input-given'],
  ['NUFA gir sin støtte til planen.', 'supported'],
  ['NUIT stiller seg bak veikartet og ber om innspill.', 'supported'],
  ['NUIT er enige i områdene og ga råd.', 'supported'],
  ['NUFA drøftet saken og anbefaler at planen prøves ut.', 'recommended'],
  ['Nasjonalt e-helsestyre tilsluttet seg strategien.', 'endorsed'],
  // Nouns and participles are no acts.
  ['NUIT tar direktoratets anbefaling til orientering.', 'noted'],
  ['NUFA drøftet tjenesten som anbefalt i rapporten.', 'discussed'],
  // What is denied, or says nothing, has no class.
  ['NUFA støtter ikke forslaget.', null],
  ['NUFA tar ikke saken til orientering.', null],
  ['Saken utsettes.', null],
  ['', null],
])('%s', (wording, expected) => {
  expect(outcomeClass(wording)).toBe(expected);
});

test('any length, in time', () => {
  const before = process.cpuUsage();
  for (const pump of ['NUFA tar ', 'til orientering', 'ga ', ' ']) outcomeClass(pump.repeat(200_000));
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(2_000);
});
