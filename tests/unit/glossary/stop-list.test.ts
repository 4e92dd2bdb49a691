/** DOMAIN.md §5, each string of its table: capital strings that are no acronyms to ask a reader about. */
import { describe, expect, test } from 'vitest';
import { CASES } from '../../../lib/data/cases.ts';
import { GLOSSARY } from '../../../lib/data/glossary.ts';
import { compileLexicon } from '../../../lib/detect/compile-lexicon.ts';
import { unknownWords } from '../../../lib/glossary/unknown-words.ts';

const LEXICON = compileLexicon(GLOSSARY, CASES, 'test');
const asked = (text: string) => unknownWords(text, LEXICON).map((word) => word.text);

/** As a paper has it: in a sentence, in a cell, in a list, alone on a line. */
const SURROUNDINGS: readonly (readonly [string, (text: string) => string])[] = [
  ['in a sentence', (text) => `Utvalget drøftet ${text} i møtet.`],
  ['in a cell', (text) => `Sak\t${text}\tDrøfting`],
  ['in a list', (text) => `Vedlegg:\n- ${text}\n- Annet`],
  ['alone on a line', (text) => `Innledning her.\n${text}\nDet gjelder mye.`],
];

const TABLE: readonly (readonly [string, readonly string[]])[] = [
  ['emphasis', ['ALLE', 'ALLTID', 'MÅ', 'IKKE', 'NORMEN']],
  ['slide headings', ['VERDI', 'DRØFTING OG INNSPILL', 'UNDER ARBEID', 'LUNSJ', 'SLIDO']],
  ['English slide words', ['KNOW', 'HAVE', 'ARE']],
  ['placeholders', ['XXXX', 'Avdelinger XXXX', 'xx.xx.', 'X', '[Overskrift]', '"Title"']],
  ['roman numerals', ['III', 'IV', 'kapitel III', 'kapittel IV']],
  ['letters and lists', ['A', 'B', 'C', '#A', '#B', '(a)', '(q)']],
  ['company forms, brands', ['AS', 'SF', 'HF', 'EPIC', 'VG', 'USA', 'MacOS', 'iOS']],
  ['file and licence words', ['PDF', 'PPT', 'CC BY-SA-NC', 'CELEX', 'PMC4997036']],
  ['glued words', ['KIUtfordringer', 'CDACEN EN17269', 'EUUtlevere', '127Hentet', 'vår 20207', 'søkProsess']],
  ['misreadings', ['HelselD', 'målilde', 'Helsenorger', 'Topppnotat', 'Først']],
  [
    'words that become acronyms in caps',
    ['DELE', 'FEST', 'SMART', 'EDIT', 'FALK', 'NEWS', 'ROS', 'LIS', 'KI'],
  ],
  [
    'addresses',
    ['/EHDS-factsheet-EN.pdf', 'https://example.no/EHDS-factsheet-EN.pdf', 'ola@nhn.no', 'www.QZX.no/WYK'],
  ],
];

describe.each(TABLE)('%s', (_, strings) => {
  test.each(strings)('%s is not asked about', (text) => {
    const found = SURROUNDINGS.flatMap(([name, around]) => asked(around(text)).map((word) => [name, word]));
    expect(found).toEqual([]);
  });
});

describe('mixed case acronyms that a search for capitals misses', () => {
  // Known, or asked about, never overlooked.
  test.each(
    [
      ['eID', 'eDÅR', 'eReg', 'openEHR', 'Hdir', 'Digdir', 'Bufdir', 'Freg', 'Helse-NIM'],
      ['HelseID', 'HealthData@EU', 'EHRxF', 'IoT', 'FoU', 'HelseCERT'],
    ].flat(),
  )('%s is known', (text) => {
    expect(asked(`Utvalget drøftet ${text} i møtet.`)).toEqual([]);
  });
  test.each(['eQÅR', 'openQZX', 'QZXxF', 'QoX', 'HelseQZX'])('%s is asked about', (text) => {
    expect(asked(`Utvalget drøftet ${text} i møtet.`)).toEqual([text]);
  });
});

test('persons are never asked about', () => {
  const text = 'Deltakere: Kari QZ Nordmann (KS), OLA NORDMANN, Per A. WYK Hansen\nNORDMANN, Kari\tFHI';
  expect(asked(text)).toEqual([]);
});
