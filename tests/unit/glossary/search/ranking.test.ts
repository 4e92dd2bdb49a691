/** What readers type, and what they look for by it. The first hit is the bar; where two are as good, both are first. */
import { describe, expect, test } from 'vitest';
import { builtIn, nameOf } from './fixtures.ts';

const search = await builtIn();
const found = (query: string, limit = 5) => search.find(query, limit).map(nameOf);

describe('the first hit', () => {
  test.each([
    // Acronyms: as they are, in any case, before anything longer.
    ['HDAB', 'HDAB'],
    ['hdab', 'HDAB'],
    ['PLL', 'PLL'],
    ['lm', 'LM'],
    ['ks', 'KS'],
    ['KI', 'KI'],
    ['RF', 'RF'],
    ['ehds', 'EHDS'],
    ['Hto', 'HTO'],
    ['news', 'NEWS'],
    ['news2', 'NEWS2'],
    ['ki-forordningen', 'KI-forordningen'],
    // With endings.
    ['HDABene', 'HDAB'],
    ['hdabene', 'HDAB'],
    ['EPJ-er', 'EPJ'],
    ['EPJ’en', 'EPJ'],
    ['KI-en', 'KI'],
    ['legemiddellista', 'PLL'],
    ['legemiddellister', 'PLL'],
    ['legemiddellistene', 'PLL'],
    ['reseptformidlerens', 'RF'],
    ['arketypene', 'Arketype'],
    // Written without hyphens, spaces, accents, æ, ø and å.
    ['ehelse', 'E-helse'],
    ['e helse', 'E-helse'],
    ['icd11', 'ICD-11'],
    ['icd 11', 'ICD-11'],
    ['helse nim', 'Helse-NIM'],
    ['en17269', 'EN 17269'],
    ['myhealth eu', 'MyHealth@EU'],
    ['helse soer oest', 'HSØ'],
    ['helse sor-ost', 'HSØ'],
    ['en vei inn', 'En vei inn'],
    // Other names and expansions, in full and half typed.
    ['kjernejournal', 'KJ'],
    ['health data access body', 'HDAB'],
    ['helsedataforordningen', 'EHDS'],
    ['helseteknologiord', 'Helseteknologiordningen'],
    ['folkehelseinstituttet', 'FHI'],
    // With a typo.
    ['reseptformidlern', 'RF'],
    ['kjernejounal', 'KJ'],
    ['Helsenroge', 'Helsenorge'],
    ['ejp', 'EPJ'],
    ['helsplattformen', 'Helseplattformen'],
    ['masknporten', 'Maskinporten'],
    // Cases by number.
    ['26/25', 'NUFA-26-2025'],
    ['sak 26-25', 'NUFA-26-2025'],
    ['NUFA 26/25', 'NUFA-26-2025'],
    ['26/2025', 'NUFA-26-2025'],
    ['nufa-26-2025', 'NUFA-26-2025'],
    ['nuit 24/23', 'NUIT-24-2023'],
    ['fagutvalget 24/23', 'NUFA-24-2023'],
    ['Sak 26/25: Konsekvenser av Helsedataforordningen', 'NUFA-26-2025'],
    // Cases by words, council, year and day.
    ['konsekvenser helsedataforordningen', 'NUFA-26-2025'],
    ['journallopft for kommuner', 'NUFA-36-2023'],
    ['fosterforeldre', 'NUFA-40-2023'],
    ['fosterforelder tilgang', 'NUFA-40-2023'],
    ['tredjepartsapplikasjoner epj', 'NUFA-37-2023'],
    ['hva har skjedd med tidligere saker', 'NUFA-25-2025'],
    ['nuit prismodeller', 'NUIT-6-2023'],
    ['strategi normen', 'NUFA-36-2022'],
    // Notes by heading, tag and text.
    ['vibeke', 'note-1'],
    ['budsjett', 'note-1'],
    ['omlegging', 'note-1'],
    ['ks eierskap', 'note-2'],
  ])('%s: %s', (query, first) => {
    expect(found(query)[0]).toBe(first);
  });
});

describe('what comes after', () => {
  test('a number in two councils is there twice, and before what only names it', () => {
    expect(found('24/23', 2).toSorted()).toEqual(['NUFA-24-2023', 'NUIT-24-2023']);
    expect(search.named('24/23')).toHaveLength(2);
  });
  test('the same number in another council comes after the one that is named', () => {
    expect(found('nuit 24/23', 2)).toEqual(['NUIT-24-2023', 'NUFA-24-2023']);
  });
  test('a note on a case comes right after the case', () => {
    expect(found('nufa 26/25', 2)).toEqual(['NUFA-26-2025', 'note-1']);
  });
  test.each(['29.10.2025', '29.10.25', '29. oktober 2025', '2025-10-29', 'nufa 29.10'])(
    'every case of the meeting by its day: %s',
    (query) => {
      const cases = found(query, 6);
      expect(cases.toSorted()).toEqual([24, 25, 26, 27, 28, 29].map((number) => `NUFA-${number}-2025`));
    },
  );
  test('cases of a council and a year', () => {
    const cases = found('nufa 2025', 6);
    expect(cases.every((name) => /^NUFA-\d+-2025$/.test(name))).toBe(true);
  });
  test('of cases that fit alike the newest is first', () => {
    const cases = found('fagutvalget', 7).slice(1);
    expect(cases.every((name) => name.endsWith('-2025'))).toBe(true);
  });
  test('a name with the letters in front comes before words that have them', () => {
    expect(found('tillit', 2).toSorted()).toEqual(['Tillitsanker', 'Tillitsrammeverket']);
  });
  test('nothing for nothing, one letter or what nobody has', () => {
    for (const query of ['', ' ', 'a', '…', 'qwertyuiop', '99/25']) expect(found(query)).toEqual([]);
  });
  test('three letters are not another three letters', () => {
    expect(found('xds')[0]).toBe('XDS');
    expect(found('qlm')).toEqual([]);
  });
  test('no order is left to chance', async () => {
    const again = await builtIn();
    for (const query of ['helse', 'digital', 'nufa', 'legemiddel', 'ki', '2023'])
      expect(again.find(query, 50).map(nameOf)).toEqual(found(query, 50));
  });
});
