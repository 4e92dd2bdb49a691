import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { glossaryCsv } from '../../../../lib/glossary/share/table.ts';
import { UNSTOPPED } from '../../../../lib/model/in-slices.ts';
import type { OwnTerm } from '../../../../lib/model/own-term.ts';
import {
  type GlossaryReading,
  glossaryJson,
  MAX_GLOSSARY_FILE,
} from '../../../../lib/store/glossary-file/glossary-file.ts';
import { readGlossaryFile } from '../../../../lib/store/glossary-file/read-glossary-file.ts';
import { writtenTerm } from '../../glossary/written-term.ts';
import { ownTerms } from './own-terms.ts';

const read = (text: string): Promise<GlossaryReading> => readGlossaryFile(text, UNSTOPPED);

async function termsOf(text: string): Promise<readonly OwnTerm[]> {
  const reading = await read(text);
  if (reading.is === 'rejected') throw new Error(JSON.stringify(reading.fault));
  return reading.words.map(({ choice }) => {
    if (choice.is !== 'written') throw new Error('not an entry');
    return choice.term;
  });
}

async function faultOf(text: string) {
  const reading = await read(text);
  if (reading.is !== 'rejected') throw new Error('taken in');
  return reading.fault;
}

const TERM = writtenTerm('QZX', { expansion: { nb: 'Kvalitetssikring', en: null } });
const file = (more: object = {}, terms: readonly unknown[] = [TERM]) =>
  JSON.stringify({ format: 'saksspor-glossary', version: 1, terms, ...more });

describe('what is handed out comes back as it was', () => {
  test.each([
    ['JSON', glossaryJson],
    ['CSV', glossaryCsv],
  ])('%s', async (_, write) => {
    await fc.assert(
      fc.asyncProperty(ownTerms, async (terms) => {
        expect(await termsOf(write(terms))).toEqual(terms);
      }),
      { numRuns: 150 },
    );
  });
  test('also when a spreadsheet has saved it anew with commas and without the mark', async () => {
    const csv = glossaryCsv([TERM, { ...TERM, entry: '=1+1', forms: [] }]);
    const anew = csv.slice(1).replaceAll('";"', '","').replaceAll('\r\n', '\n');
    expect((await termsOf(anew)).map(({ entry }) => entry)).toEqual(['QZX', '=1+1']);
  });
});

describe('a table that a person wrote', () => {
  test.each<[string, string, Partial<OwnTerm>]>([
    ['with nothing but names', 'Forkortelse\nQZX', { ...TERM, expansion: { nb: null, en: null } }],
    [
      'with commas',
      'Acronym,Norwegian,English\nQZX,Kvalitet,"Quality, mostly"',
      { expansion: { nb: 'Kvalitet', en: 'Quality, mostly' } },
    ],
    ['in nynorsk', 'Forkorting;Tyding;Skildring\nQZX;Kvalitet;Noko', { definition: 'Noko' }],
    ['with several forms', 'Oppslag;Former\nQZX;"QZX; QZX-er | qzx"', { forms: ['QZX', 'QZX-er', 'qzx'] }],
    ['with an empty cell of forms', 'Oppslag;Former\nQZX;', { forms: [] }],
    ['with a word for the marking', 'Entry;Marking\nQZX;Never', { marking: { kind: 'never' } }],
    ['with a category in capitals', 'Oppslag;Kategori\nQZX;KLINISK', { category: 'klinisk' }],
    ['with short rows and empty ones', 'Oppslag;Norsk\n;\nQZX\n\n', { entry: 'QZX' }],
    [
      'with markup',
      'Oppslag;Norsk\nQZX;<img src=x onerror=alert(1)>',
      { expansion: { nb: '<img src=x onerror=alert(1)>', en: null } },
    ],
    ['with a formula', "Oppslag;Norsk\nQZX;'=HYPERLINK(1)", { expansion: { nb: '=HYPERLINK(1)', en: null } }],
    [
      'with a formula that nobody made harmless',
      'Oppslag;Norsk\nQZX;=1+1',
      { expansion: { nb: '=1+1', en: null } },
    ],
    [
      'with where it was found',
      'Oppslag;Kilde\nQZX;NUFA 1/25',
      { foundIn: { label: 'NUFA 1/25', sentence: 'NUFA 1/25' } },
    ],
  ])('%s', async (_, text, expected) => {
    expect((await termsOf(text))[0]).toMatchObject(expected);
  });
  test('columns and categories that nobody knows are left out, and named', async () => {
    expect(await read('Oppslag;Pris;Kategori\nQZX;12;Frukt')).toMatchObject({
      is: 'glossary',
      unknownColumns: ['Pris'],
      unknownCategories: ['Frukt'],
    });
  });
});

describe('a file that is not taken in says why', () => {
  test.each<[string, string, object]>([
    ['empty', ' \n', { why: 'empty' }],
    ['no entries', 'Oppslag;Norsk\n', { why: 'empty' }],
    ['no entries in JSON', file({}, []), { why: 'empty' }],
    ['a letter', 'Kjære deg,\nher er listen.', { why: 'not-a-glossary' }],
    ['a line', 'Hei', { why: 'not-a-glossary' }],
    ['a table of something else', 'Navn på sak;Dato\nA;B', { why: 'no-names' }],
    ['a workbook', 'PK\u0003\u0004\u0014\0\u0006', { why: 'workbook' }],
    ['bytes', 'a\0b', { why: 'not-a-glossary' }],
    ['broken JSON', '{"format": "saksspor-glossary",', { why: 'not-a-glossary' }],
    ['other JSON', '[1, 2]', { why: 'not-a-glossary' }],
    ['a backup', '{"format":"saksspor-backup","version":2}', { why: 'backup' }],
    ['a sealed backup', '{"format":"saksspor-encrypted","version":1}', { why: 'backup' }],
    ['a newer one', file({ version: 2 }), { why: 'newer' }],
    ['something more in the file', file({ more: 1 }), { why: 'not-a-glossary' }],
    ['depth', file({ terms: JSON.parse(`${'['.repeat(40)}${']'.repeat(40)}`) }), { why: 'too-deep' }],
    ['__proto__', file().replace('"forms"', '"__proto__":{},"forms"'), { why: 'forbidden-key' }],
    ['constructor', file().replace('"forms"', '"constructor":{},"forms"'), { why: 'forbidden-key' }],
    ['prototype as a column', 'Oppslag;prototype\nQZX;1', { why: 'forbidden-key' }],
    ['too large', `Oppslag\n${'a'.repeat(MAX_GLOSSARY_FILE)}`, { why: 'too-large' }],
    [
      'too many',
      `Oppslag\n${Array.from({ length: 20_001 }, (_, at) => `A${at}`).join('\n')}`,
      { why: 'too-many' },
    ],
    ['an open quotation mark', 'Oppslag\nA\n"B\nC', { why: 'open-quote', line: 3 }],
    ['text after one', 'Oppslag;Norsk\nA;"b" c', { why: 'after-quote', line: 2 }],
    ['endless cells', `Oppslag\n${';'.repeat(1000)}`, { why: 'too-many-cells', line: 2 }],
  ])('%s', async (_, text, fault) => {
    expect(await faultOf(text)).toEqual(fault);
  });

  test.each<[string, string, object]>([
    ['no name', 'Oppslag;Norsk\nA;b\n;c', { line: 3, entry: '', field: 'entry', why: 'missing' }],
    ['a long name', `Oppslag\n${'a'.repeat(101)}`, { line: 2, field: 'entry', why: 'too-long' }],
    ['a name of every object', 'Oppslag\n__proto__', { field: 'entry', why: 'not-understood' }],
    ['the same name twice', 'Oppslag\nA\nB\nA', { line: 4, number: 3, field: 'entry', why: 'twice' }],
    [
      'a long explanation',
      `Oppslag;Forklaring\nA;${'b'.repeat(2001)}`,
      { field: 'definition', why: 'too-long' },
    ],
    ['many forms', `Oppslag;Former\nA;${'b|'.repeat(31)}`, { field: 'forms', why: 'too-many' }],
    ['a marking of its own', 'Oppslag;Merking\nA;kanskje', { field: 'marking', why: 'not-understood' }],
    ['a rule that is none', 'Oppslag;Merking\nA;{"kind":"x"}', { field: 'marking', why: 'not-understood' }],
    [
      'a rule with __proto__',
      'Oppslag;Merking\nA;"{""__proto__"":1}"',
      { field: 'marking', why: 'not-understood' },
    ],
    [
      'a field that no entry has',
      file({}, [{ ...TERM, more: 1 }]),
      { line: null, field: 'other', why: 'not-understood' },
    ],
    [
      'an entry that is none',
      file({}, [TERM, 7]),
      { number: 2, entry: '', field: 'other', why: 'not-understood' },
    ],
    ['a number for a text', file({}, [{ ...TERM, definition: 7 }]), { entry: 'QZX', field: 'definition' }],
  ])('%s', async (_, text, fault) => {
    expect(await faultOf(text)).toMatchObject({ why: 'entries', count: 1, faults: [fault] });
  });

  test('of many faults the first are named, and all are counted', async () => {
    const fault = await faultOf(
      `Oppslag;Merking\n${Array.from({ length: 9 }, (_, at) => `A${at};x`).join('\n')}`,
    );
    expect(fault).toMatchObject({ why: 'entries', count: 9, faults: { length: 5 } });
  });
});

test('it can be stopped, and gives way between entries', async () => {
  const text = `Oppslag\n${Array.from({ length: 15_000 }, (_, at) => `A${at}`).join('\n')}`;
  const stop = new AbortController();
  const reading = readGlossaryFile(text, stop.signal);
  setTimeout(() => stop.abort(), 1);
  await expect(reading).rejects.toThrow();
});
