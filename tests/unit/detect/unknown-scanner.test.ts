import { describe, expect, test } from 'vitest';
import { recogniserOf, term, unknownIn } from './support/terms.ts';

const found = (text: string) => unknownIn(text).map((unknown) => unknown.text);

describe('acronyms that the glossary does not know are reported, without their ending', () => {
  test.each([
    ['Prosjektet bruker QZX til dette', ['QZX']],
    ['QZXer, QZX-ene, QZXs og QZXene', ['QZX', 'QZX', 'QZX', 'QZX']],
    ['bruk av QZX-løsning og helse-QZX', ['QZX', 'QZX']],
    ['QZX/WYK er slått sammen (QZX)', ['QZX', 'WYK', 'QZX']],
    ['ÆØK og WHØ finnes', ['ÆØK', 'WHØ']],
    ['QZX2 er ny', ['QZX2']],
    ['eQZX, openQZX, HelseQZX, QZxF, QoX', ['eQZX', 'openQZX', 'HelseQZX', 'QZxF', 'QoX']],
    ['«QZX», "QZX", QZX. og QZX:', ['QZX', 'QZX', 'QZX', 'QZX']],
    ['det heter QZX.\nNeste', ['QZX']],
    ['aktørene er QZX, WYK, VUB og andre', ['QZX', 'WYK', 'VUB']],
    ['Navn\tQZX\tmer', ['QZX']],
    ['QZX, WYK', ['QZX', 'WYK']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('what is no acronym is not', () => {
  test.each([
    ['known terms and their parts', 'NUFA, SNOMED CT, CT, BUPjournaler, RHFene, KI-forordningen, openEHR'],
    ['known terms in other case', 'DIGDIR og HELSENORGE og EPIC og FALK'],
    ['entries that are never marked', 'EU, EØS, HP, LM, MNOK, IKT, FoU, ID'],
    ['emphasis: the word stands nearby in small letters', 'Vi vet at noe HASTER, og det haster mye'],
    ['emphasis: or with a capital first', 'Frister er viktige, og FRISTER glemmes'],
    ['common words in a short text', 'Tiltak som MÅ gjennomføres for ALLE, ALLTID, IKKE noen'],
    ['English slide words', 'What we KNOW and HAVE'],
    ['headings', 'VERDI\n\nDRØFTING OG INNSPILL\n\nUNDER ARBEID\n\nLUNSJ\n\nSLIDO\n'],
    ['heading in a cell', 'sak\tNESTE STEG\tmer'],
    ['headings with numbers and signs', '3. PLAN FOR VÅREN\n\n– HVA NÅ?\n'],
    ['a shouting run of words', 'Husk at DETTE ER SVÆRT VIKTIG for oss'],
    ['placeholders', 'Avdelinger XXXX og XX, NN og [QZX]'],
    ['roman numerals', 'kapittel III og IV, del XII, vedlegg II'],
    ['letters', 'A, B og C, #A, (A), 4A og 8B, Q3 og Q4, S055'],
    ['company forms and brands', 'Firma AS, Norsk helsenett SF, VG, USA, MacOS og iOS'],
    ['files and licences', 'PDF og PPT-mal, CC BY-SA-NC, CELEX, HTML, XML, URL'],
    ['words run together', 'KIUtfordringer, CDACEN, EUUtlevere, søkProsess, innholdsforvaltningReferanse'],
    ['words and numbers run together', '127HENTET plattform1 20207QZX'],
    ['misreadings and camel case', 'HelselD, YouTube, McDonald, LovOmBarnevern'],
    [
      'assignment ids and numbers',
      'QZ2025-115, QZX2023-02, TB2025-115, QZX-2025, QZX-115, 2025-QZX, PMC4997036',
    ],
    ['identifiers', 'C_2022247QZX, QZX_RAW, a0B1-QZX1F2, #QZX, @QZX, $QZX, QZX@EU'],
    ['addresses', 'https://x.no/QZX www.x.no/QZX a@QZX.NO QZX.pdf QZX.no x.no/QZX /var/lib/QZX'],
    ['tags', '<TD>tall</TD> <QZX/>'],
    ['initials', 'Kari QZ Nordmann møter, Per XK Hansen stiller'],
    ['names in capitals', 'KARI QZELT og OLA WYK'],
    ['long words', 'FORVALTNING, ORGANISASJON'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

test('emphasis is told within reach only, and an address is no prose', () => {
  const far = 'ord '.repeat(2000);
  expect(found(`Vi QZXER her. ${far} qzxer`)).toEqual(['QZXER']);
  expect(found('Bruk QZX, se https://x.no/qzx/a og om-qzx-data')).toEqual(['QZX']);
  expect(found('Bruk QZX. En qzx til')).toEqual([]);
});

test('what the glossary learns is no longer unknown', () => {
  const text = 'Prosjektet QZX og QZX Pluss';
  expect(unknownIn(text, recogniserOf([])).map((unknown) => unknown.text)).toEqual(['QZX', 'QZX']);
  expect(unknownIn(text, recogniserOf([term('QZX')]))).toEqual([]);
});
