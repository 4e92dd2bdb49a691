import { describe, expect, test } from 'vitest';
import { marks, recogniserOf, term, termsIn } from './support/terms.ts';

describe('the span is the term itself, whatever ending it has', () => {
  test.each([
    ['NUFAs møte', ['NUFA']],
    ['RHF-ene og RHFene', ['RHF', 'RHF']],
    ["RHF'ene, RHF’ene, RHF 'enes og RHF's", ['RHF', 'RHF', 'RHF', 'RHF']],
    ['HDABene og HDABer', ['HDAB', 'HDAB']],
    ['APIer og API-er', ['API', 'API']],
    ['EPJ’er, EPJ’en, EPJen', ['EPJ', 'EPJ', 'EPJ']],
    ["FHI's og FHIs", ['FHI', 'FHI']],
    ['KPIer, DSBs, NSMs, ENISAs', ['KPI', 'DSB', 'NSM', 'ENISA']],
    ['HelseIDs roller og Bufdirs bidrag', ['HelseID', 'Bufdir']],
    ['Helsenorges innhold', ['Helsenorge']],
    ['Helseplattformens', ['Helseplattformen']],
    ['e-reseptene', ['e-resept=E-resept']],
    ['APIar, RHF-a, RHFane og e-reseptar', ['API', 'RHF', 'RHF', 'e-resept=E-resept']],
  ])('%s', (text, expected) => {
    expect(marks(text)).toEqual(expected);
  });
});

describe('compounds', () => {
  test.each([
    ['FHIR-profiler', ['FHIR']],
    ['EPJ-systemene og EPJ‑leverandør', ['EPJ', 'EPJ']],
    ['BUPjournaler', ['BUP']],
    ['e-reseptløsningen', ['e-resept=E-resept']],
    ['tillitsankerfunksjon', ['tillitsanker=Tillitsanker']],
    ['FHIR-API', ['FHIR', 'API']],
    ['helse-API', ['API']],
    ['"SMART on FHIR"-applikasjoner', ['SMART on FHIR']],
    ['EPJ-\nsystemene', ['EPJ']],
    ['BUP- og EPJ-data', ['BUP', 'EPJ']],
  ])('%s', (text, expected) => {
    expect(marks(text)).toEqual(expected);
  });
});

describe('slashes join two terms', () => {
  test.each([
    ['NPR/KPR', ['NPR', 'KPR']],
    ['ATC/DDD', ['ATC', 'DDD']],
    ['PAS/EPJ', ['PAS', 'EPJ']],
    ['PROM/PREM', ['PROM', 'PREM']],
    ['RF/ KJ og RF/\nKJ', ['RF', 'KJ', 'RF', 'KJ']],
    ['SAFEST/DELE', ['SAFEST', 'DELE']],
    ['KS/kommunene', ['KS']],
  ])('%s', (text, expected) => {
    expect(marks(text)).toEqual(expected);
  });
});

describe('the longest form wins, and no form is found inside another word', () => {
  test.each([
    ['SMART on FHIR', ['SMART on FHIR']],
    ['KI-forordningen', ['KI-forordningen']],
    ['ID-porten og ID-Porten', ['ID-porten', 'ID-Porten=ID-porten']],
    ['DIPS Arena og DIPS', ['DIPS Arena', 'DIPS']],
    ['EPJ-løftet og EPJ løftet', ['EPJ-løftet', 'EPJ løftet=EPJ-løftet']],
    ['NHSP-mål', ['NHSP']],
    ['KS2-rapporten om kvalitetssikring', ['KS2']],
    ['SAFEST', ['SAFEST']],
    [
      'DIPS, IDMP, PHPID, EHDS, THDH, FKJI, eIDAS',
      ['DIPS', 'IDMP', 'PHPID', 'EHDS', 'THDH', 'FKJI', 'eIDAS'],
    ],
    ['openEHR', ['openEHR']],
    ['MyHealth@EU og Healthdata@EU', ['MyHealth@EU', 'Healthdata@EU=HealthData@EU']],
    ['FprEN 17269 og EN17269', ['FprEN 17269=EN 17269', 'EN17269=EN 17269']],
    ['CDACEN EN17269', ['EN17269=EN 17269']],
    ['KIUtfordringer HelselD EUUtlevere NAVn KSmøte', []],
    ['KS3 HL8 FHIR4 NEWS3', []],
    ['127FHIR', []],
    ['preget hver alltid dips', []],
  ])('%s', (text, expected) => {
    expect(marks(text)).toEqual(expected);
  });

  test('acronyms match in their own case only; common names in either', () => {
    expect(marks('nufa Nufa nuit fhir Rhf')).toEqual([]);
    expect(marks('tillitsrammeverket og Tillitsrammeverket')).toEqual([
      'tillitsrammeverket=Tillitsrammeverket',
      'Tillitsrammeverket',
    ]);
  });

  test('letters outside ASCII are letters', () => {
    const made = recogniserOf([term('HSØ'), term('ØRE'), term('KA')]);
    expect(marks('HSØ, xHSØ, ØHSØ, HSØå', made)).toEqual(['HSØ']);
    expect(marks('FØRE ØRE ØREØ', made)).toEqual(['ØRE']);
    expect(marks('æKA KAæ KA', made)).toEqual(['KA']);
  });
});

describe('one name written in many ways', () => {
  test.each([
    ['line break', 'SMART on\nFHIR', 'SMART on\nFHIR'],
    ['several line breaks', 'SNOMED \n\n CT', 'SNOMED \n\n CT'],
    ['no-break space', 'SMART\u00a0on\u00a0FHIR', 'SMART\u00a0on\u00a0FHIR'],
    ['line break after its hyphen', 'KI-\nforordningen', 'KI-\nforordningen'],
    ['line break after its hyphen, with blank lines', 'e-\n\nmultidose', 'e-\n\nmultidose'],
    ['hyphen at a line end', 'helseteknologi-\nordningen', 'helseteknologi-\nordningen'],
    ['hyphen at a line end where a name has one', 'Helse-\nplattformen', 'Helse-\nplattformen'],
    ['soft hyphen', 'Helse\u00adplatt\u00adformen', 'Helse\u00adplatt\u00adformen'],
    ['soft hyphen in an acronym', 'NU\u00adFA', 'NU\u00adFA'],
    ['zero-width space', 'HDAB\u200b er', 'HDAB'],
    ['non-breaking hyphen', 'ID\u2011porten', 'ID\u2011porten'],
    ['space for hyphen', 'ID porten', 'ID porten'],
    ['hyphen for space', 'SMART-on-FHIR', 'SMART-on-FHIR'],
    ['combining ring', 'Pasientens ma\u030aledata', 'Pasientens ma\u030aledata'],
  ])('%s', (_, text, span) => {
    expect(termsIn(`Om ${text} her`).map((found) => found.text)).toEqual([span]);
  });

  test('a dash between spaces is no hyphen, and a blank page no space', () => {
    expect(marks('KI – forordningen gjelder')).toEqual(['KI']);
    expect(marks(`SMART on${' '.repeat(40)}FHIR`)).toEqual(['SMART', 'FHIR']);
  });
});

describe('signs beside a term', () => {
  test.each([
    '(NUFA)',
    '«NUFA»',
    '"NUFA"',
    "'NUFA'",
    'NUFA.',
    'møtet.NUFA tar',
    'NUFA.Neste',
    'NUFA:',
    '\\_NUFA\\_',
    '_NUFA_',
    '**NUFA**',
    '<b>NUFA</b>',
    '#NUFA',
    '[NUFA](https://x.no/NUFA)',
    '•NUFA',
    'NUFA–møtet',
    '\ufeffNUFA',
    '\u202aNUFA\u202c',
  ])('%s', (text) => {
    expect(marks(text)).toEqual(['NUFA']);
  });
});

describe('nothing is a term in an address', () => {
  test.each([
    'https://x.no/EHDS-factsheet-EN',
    'http://x.no/a-\nom-EPJ-data',
    'www.x.no/NUFA',
    'NUFA@ehelse.no',
    'ola@NHN.NO',
    '@NHN',
    '@helsenorge.no',
    'ehelse.no',
    'NHN.no',
    'api.helsenorge.no',
    'x.helsenorge.no/EPJ',
    'FHIR.pdf og FHIR-profil.docx',
    '/om-oss/rad-og-utvalg/NUFA/',
    'C:\\Mine\\NUFA',
  ])('%s', (text) => {
    expect(marks(text)).toEqual([]);
  });

  test('a bare domain that is the name of a service is a mention', () => {
    expect(marks('på helsenorge.no, Helsenorge.no eller helsedata.no.')).toEqual([
      'helsenorge.no=Helsenorge',
      'Helsenorge.no=Helsenorge',
      'helsedata.no',
    ]);
  });
});

describe('entries that are never marked', () => {
  const made = recogniserOf([
    term('EU AI', ['EU AI'], { kind: 'never' }),
    term('AI'),
    term('EU'),
    term('AI Norge', ['AI Norge'], { kind: 'in-context', rule: { when: [], unless: [] } }),
  ]);
  test('keep their words from shorter entries', () => {
    expect(marks('EU AI og EU og AI', made)).toEqual(['EU', 'AI']);
  });
  test('but an entry whose context fails leaves its later words', () => {
    const inner = recogniserOf([
      term('Produktstyret for Helsenorge', ['Produktstyret for Helsenorge'], {
        kind: 'in-context',
        rule: { when: [], unless: [] },
      }),
      term('Helsenorge'),
    ]);
    expect(marks('Produktstyret for Helsenorge', inner)).toEqual(['Helsenorge']);
  });
});

test('two entries with one form: the first keeps it', () => {
  expect(marks('AB', recogniserOf([term('First', ['AB']), term('Second', ['AB'])]))).toEqual(['AB=First']);
});

test('an empty text and an empty lexicon give nothing', () => {
  expect(termsIn('', undefined, 1)).toEqual([]);
  expect(marks('NUFA og FHIR', recogniserOf([]))).toEqual([]);
});
