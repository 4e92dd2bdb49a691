import { describe, expect, test } from 'vitest';
import { PATTERNS } from '../../../lib/detect/language/patterns.ts';
import { createZones } from '../../../lib/detect/zones.ts';

/** Every zone of a text, as strings. */
function zonesIn(text: string): string[] {
  const zones = createZones(text, PATTERNS);
  const found: string[] = [];
  let at = 0;
  while (at < text.length) {
    const zone = zones.at(at);
    if (zone !== null) found.push(text.slice(zone.start, zone.end));
    at = zone?.end ?? at + 1;
  }
  return found;
}

describe('addresses', () => {
  test.each([
    [
      'se https://www.ehelse.no/r%C3%A5d/nufa#25.%20%E2%80%93 der',
      ['https://www.ehelse.no/r%C3%A5d/nufa#25.%20%E2%80%93'],
    ],
    ['(http://x.no/a?b=NUFA) NUFA', ['http://x.no/a?b=NUFA']],
    ['[NUFA](https://x.no/NUFA) og', ['https://x.no/NUFA']],
    [
      'https://eur-lex.europa.eu/?uri=CELEX:52022XC0629(04) her',
      ['https://eur-lex.europa.eu/?uri=CELEX:52022XC0629(04)'],
    ],
    ['<a href="https://x.no/RHF">RHF</a>', ['https://x.no/RHF']],
    ['HTTPS://X.NO/EPJ', ['HTTPS://X.NO/EPJ']],
    ['www.nhn.no og', ['www.nhn.no']],
    ['skriv til post@nhn.no eller POST@FHI.NO.', ['post@nhn.no', 'POST@FHI.NO']],
    ['nasjonalt.portefoljekontor@ehelse.no', ['nasjonalt.portefoljekontor@ehelse.no']],
    ['helsenorge.no/EPJ/x og', ['helsenorge.no/EPJ/x']],
    ['filen EHDS-factsheet-EN.pdf her', ['EHDS-factsheet-EN.pdf']],
    ['C_2022247EN.01000101.xml', ['C_2022247EN.01000101.xml']],
    ['under /om-oss/rad-og-utvalg/NUFA ligger', ['/om-oss/rad-og-utvalg/NUFA']],
    ['C:\\Papirer\\NUFA 2025', ['C:\\Papirer\\NUFA']],
    ['\\\\server\\NUFA', ['\\\\server\\NUFA']],
  ])('%s', (text, expected) => {
    expect(zonesIn(text)).toEqual(expected);
  });

  test('an address broken over lines goes on after a hyphen, and after a slash before more of a path', () => {
    expect(zonesIn('https://www.ehelse.no/anbefaling-\nom-bruk-av-fhir \nFHIR')).toEqual([
      'https://www.ehelse.no/anbefaling-\nom-bruk-av-fhir',
    ]);
    expect(zonesIn('https://www.ehelse.no/styrer/\nnufa/papirer \nFHIR')).toEqual([
      'https://www.ehelse.no/styrer/\nnufa/papirer',
    ]);
    expect(zonesIn('https://www.ehelse.no/styrer/\nNUFA drøftet')).toEqual(['https://www.ehelse.no/styrer/']);
    expect(zonesIn('https://www.ehelse.no/styrer/\nutvalget drøftet')).toEqual([
      'https://www.ehelse.no/styrer/',
    ]);
  });
});

test.each([
  'helsenorge.no og helsedata.no er navn i teksten',
  'MyHealth@EU og HealthData@EU.Neste setning',
  'NPR/KPR, ATC/DDD, RF/ KJ og/eller',
  'sak 26/25 og 8\\_23, A / B',
  'slutt.Ny setning uten mellomrom',
  'kl. 10:00/11:00 og 1 // 2',
])('prose is no zone: %s', (text) => {
  expect(zonesIn(text)).toEqual([]);
});

test('the answer does not depend on the order of the questions', () => {
  const text = `NUFA https://a.no/NUFA ${'ord '.repeat(3000)}b@c.no slutt`;
  const forward = createZones(text, PATTERNS);
  const backward = createZones(text, PATTERNS);
  const positions = Array.from({ length: text.length }, (_, position) => position);
  const there = positions.map((position) => forward.at(position));
  const back = positions.toReversed().map((position) => backward.at(position));
  expect(back.toReversed()).toEqual(there);
  expect(there.filter((zone) => zone !== null)).toHaveLength('https://a.no/NUFA'.length + 'b@c.no'.length);
});

test('a marker at the edge of a piece is found', () => {
  for (let length = 4070; length < 4110; length += 1) {
    expect(zonesIn(`${'x '.repeat(length / 2).padEnd(length, ' ')}https://a.no/b fil.docx`)).toEqual([
      'https://a.no/b',
      'fil.docx',
    ]);
  }
});

test('numbers between slashes are no path, and a path of words is one', () => {
  expect(zonesIn('sak 24/2326/25 og /2326/ og /om-oss/')).toEqual(['/om-oss/']);
});
