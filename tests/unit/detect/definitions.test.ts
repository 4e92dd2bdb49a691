/** What a text says that abbreviations stand for: each shape, each guard, and sentences written before the rules. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oneLine, plainText } from '../../../lib/detect/definition-text.ts';
import { findDefinitions } from '../../../lib/detect/definitions.ts';
import { heldOutDefinitions } from './support/held-out-definitions.ts';

const said = (text: string) => findDefinitions(text).map(({ short, long }) => `${short} = ${long}`);

describe('long form (SHORT)', () => {
  test.each([
    ['Helsedataservice (HDS) er i drift', 'HDS = Helsedataservice'],
    ['fra Helse- og omsorgsdepartementet (HOD)', 'HOD = Helse- og omsorgsdepartementet'],
    ['Kommunalt pasient- og brukerregister (KPR)', 'KPR = Kommunalt pasient- og brukerregister'],
    ['avtale med Norsk helsenett SF (NHN)', 'NHN = Norsk helsenett SF'],
    ['ny National Early Warning Score (NEWS2) her', 'NEWS2 = National Early Warning Score'],
    ['det europeiske helsedataområdet (EHDO)', 'EHDO = europeiske helsedataområdet'],
    ['elektroniske pasientjournaler (EPJ-er)', 'EPJ = elektroniske pasientjournaler'],
    ['data access bodies (DABene)', 'DAB = data access bodies'],
    ['electronic health records (EHRs)', 'EHR = electronic health records'],
    ['access bodies (AB; plural ABs)', 'AB = access bodies'],
    ['kunstig intelligens [KI]', 'KI = kunstig intelligens'],
    ['kunstig intelligens («KI»)', 'KI = kunstig intelligens'],
    ['«Alle Data i Ett Nav» (ADEN)', 'ADEN = Alle Data i Ett Nav'],
    ['felles plan (heretter FP)', 'FP = felles plan'],
    ['felles plan (forkortet FP)', 'FP = felles plan'],
    [
      'Office of the National Register for Old Things (ONR)',
      'ONR = Office of the National Register for Old Things',
    ],
    ['beats per minute (bpm)', 'bpm = beats per minute'],
    ['prostaglandin E(2) (PGE(2))', 'PGE(2) = prostaglandin E(2)'],
    ['in vitro fertilisation (IVF)', 'IVF = in vitro fertilisation'],
    ['4x m.o.i. eller M.O.I. (multiplicity of infection)', 'M.O.I. = multiplicity of infection'],
    ['Digitale tjenester (D (trolig)) og felles plan (FP)', 'FP = felles plan'],
    ['5-hydroxytryptamine (5HT)', '5HT = 5-hydroxytryptamine'],
    ['messenger RNA (mRNA)', 'mRNA = messenger RNA'],
  ])('%s', (text, definition) => {
    expect(said(text)).toEqual([definition]);
  });

  test.each([
    ['a line break', 'felles\nplan (FP)', 'FP = felles plan'],
    ['a blank line before the bracket', 'Health data access\n\n(HDA)', 'HDA = Health data access'],
    ['a word broken by a hyphen', 'nasjonalt pasi-\nentregister (NPR)', 'NPR = nasjonalt pasientregister'],
    ['a hyphen of the word’s own', 'sikker e-\nresept (SER)', 'SER = sikker e-resept'],
    ['an ellipsis at the line end', 'Helse-\nog omsorg (HO)', 'HO = Helse- og omsorg'],
    ['a soft hyphen', 'pasient\u00adlogg (PL)', 'PL = pasientlogg'],
    ['bold marks', 'Felles journal** Interim AS (FJI)', 'FJI = Felles journal Interim AS'],
    ['tags', '<b>felles</b> <i>plan</i> (<b>FP</b>)', 'FP = felles plan'],
    ['a link', '[felles plan](https://eksempel.no/a) (FP)', 'FP = felles plan'],
    ['a footnote', 'felles plan<sup>2</sup> (FP)', 'FP = felles plan'],
    ['a footnote glued on', 'felles plattform12 (FP)', 'FP = felles plattform'],
    ['no space', 'felles plan(FP)', 'FP = felles plan'],
    ['a nynorsk ending', 'felles planar (FP-ar)', 'FP = felles planar'],
    ['a list', '- Andre ting\n- felles plan (FP)', 'FP = felles plan'],
    ['decomposed letters', 'ny a\u030apen kanal (A\u030aK)', 'A\u030aK = a\u030apen kanal'],
  ])('%s', (_, text, definition) => {
    expect(said(text)).toEqual([definition]);
  });

  test('the words that fit best, not the first from the right', () => {
    // From the right, the S is the one of "tidsskrifter" and the N that of "Nasjonal samling".
    expect(said('Nasjonal samling av norske tidsskrifter (NSNT)')).toEqual([
      'NSNT = Nasjonal samling av norske tidsskrifter',
    ]);
    expect(said('Ny ordning for ny nasjonal plan (NNP)')).toEqual(['NNP = ny nasjonal plan']);
  });
});

describe('other shapes', () => {
  test.each([
    ['ZIRA (Ziekenhuis Referentie Architectuur)', 'ZIRA = Ziekenhuis Referentie Architectuur'],
    ['HDS (Helsedataservice)', 'HDS = Helsedataservice'],
    ['EPJ-er (elektronisk pasientjournal)', 'EPJ = elektronisk pasientjournal'],
    ['organ for tilgang til data (Health Data Access Body, HDAB)', 'HDAB = Health Data Access Body'],
    ['utfallsmål (PROM, Patient Reported Outcome Measures)', 'PROM = Patient Reported Outcome Measures'],
    ['Elektronisk pasientjournal, EPJ, er viktig', 'EPJ = Elektronisk pasientjournal'],
    ['EPJ, elektronisk pasientjournal, er viktig', 'EPJ = elektronisk pasientjournal'],
    ['SPOR, som er et akronym for «sikker plan over ruter», er', 'SPOR = sikker plan over ruter'],
    ['EPJ står for elektronisk pasientjournal og brukes', 'EPJ = elektronisk pasientjournal'],
    ['EPJ er en forkortelse for elektronisk pasientjournal.', 'EPJ = elektronisk pasientjournal'],
    ['EPJ er ei forkorting for elektronisk pasientjournal.', 'EPJ = elektronisk pasientjournal'],
    ['EHR stands for electronic health record.', 'EHR = electronic health record'],
    ['EHR is short for electronic health record.', 'EHR = electronic health record'],
    ['Felles pasientliste, heretter omtalt som FPL, er', 'FPL = Felles pasientliste'],
    ['Felles pasientliste, heretter kalla FPL, er', 'FPL = Felles pasientliste'],
    ['Felles pasientliste, forkortet FPL, er', 'FPL = Felles pasientliste'],
    ['The shared list, hereafter referred to as SL, is', 'SL = shared list'],
    ['The shared list, abbreviated SL, is', 'SL = shared list'],
    ['Personvern og tilgangsstyring – PT?\n', 'PT = Personvern og tilgangsstyring'],
    ['Forkortelser\nFPL – felles pasientliste\n', 'FPL = felles pasientliste'],
    ['Forkortelser\nFPL: felles pasientliste\n', 'FPL = felles pasientliste'],
    ['FPL\tfelles pasientliste\n', 'FPL = felles pasientliste'],
    ['| FPL | felles pasientliste |', 'FPL = felles pasientliste'],
  ])('%s', (text, definition) => {
    expect(said(text)).toEqual([definition]);
  });
});

describe('no definition', () => {
  test.each([
    ['an employer', 'Terje Wistner (KS)'],
    ['an employer whose letters fit', 'Kari Solberg (KS)'],
    ['an employer inside a name', 'Nils Hansen (NHN)'],
    ['an employer between commas', 'Kristin Sæther, KS, åpnet'],
    ['a middle initial', 'Xenia S. Krogh (XSK)'],
    ['the surname first', 'Solberg, Kåkå (SK)'],
    ['an employer of several', 'Xara Yberg (XY), Xenon Ydal (XY)'],
    ['authors', 'John Smith (JS) and Anna Brown (AB)'],
    ['a name whose letters do not match', 'Fagutvalget (NUFA) møtes'],
    ['whom it stands for', 'Spesialisthelsetjenesten (RHF) og kommunene (KS)'],
    ['a gloss', 'smarte enheter (IoT)'],
    ['a year', 'i fjor (2022)'],
    ['a reference', 'helsedata (kapittel IV), forrige gang (se sak 12/23), tiltaket (vedlegg 2)'],
    ['an assignment', 'tildelingsbrevet (TB2025-115)'],
    ['a unit', 'fem milligram (mg) og to kilo (kg)'],
    ['a list in the bracket', 'forum for sikkerhet (RHF-ene, NHN og FHI)'],
    ['a list of short forms', 'Fra FHI, NHN, KS, HOD og NAV'],
    ['a regulation', 'forordningen (EU) 2016/679'],
    ['a measure', 'ni av ti (90 %), lav (p < 0,05), alle (n = 12)'],
    ['a word', 'kortet (norsk), kortet (ny), arbeidet leverer (AI-generert)'],
    ['an address', 'helsenorge.no (HN), mappen etc/policies/managed/ (EPM)'],
    ['words of two quotations', 'sier "nye takter", "ulike planer (NTUP)'],
    ['another spelling', 'SNOMED-CT (SNOMED CT)'],
    ['a long word with one capital', 'områdeutvalgene (Områdeutvalg)'],
    ['a small word that happens to fit', 'styrt av delte ordninger (ADOR)'],
    ['two letters that chance gives', 'Kommunene ønsker støtte (KS)'],
    ['a sentence between', 'Felles liste. Er den god? Pasienter spør (FLP)'],
    ['a paragraph between', 'felles\n\npasientliste her (FP)'],
    ['who speaks', 'KS: Kan støtte forslaget.\nHOD: Hva om dette?'],
    ['the short form itself', 'FHI og FHI (FHI)'],
  ])('%s', (_, text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('places', () => {
  test('from the first character of either form to the last, a bracket included', () => {
    const place = (text: string) => findDefinitions(text).map(({ start, end }) => text.slice(start, end));
    expect(place('Se **felles\nplan** («FP») nå')).toEqual(['felles\nplan** («FP»)']);
    expect(place('Se ZIRA (Ziekenhuis Referentie Architectuur) nå')).toEqual([
      'ZIRA (Ziekenhuis Referentie Architectuur)',
    ]);
    expect(place('Elektronisk pasientjournal, EPJ, er')).toEqual(['Elektronisk pasientjournal, EPJ']);
    expect(place('SPOR er et akronym for «sikker plan over ruter».')).toEqual([
      'SPOR er et akronym for «sikker plan over ruter»',
    ]);
  });

  test('point to the text whatever stands around, in order, without overlap', () => {
    const piece = fc.constantFrom(
      'Helse- og omsorgsdepartementet (HOD)',
      'elektronisk pasient\u00adjournal, EPJ,',
      'EPJ står for elektronisk pasientjournal',
      '<b>felles</b>\nplan (FP)',
      'nasjonalt pasi-\nentregister (NPR)',
      'Terje Wistner (KS)',
      ...['(', ')', '«', '»', '\n\n', ' ', '\t', '. ', ', ', '\u00ad', '<p>', '**', '–', '-\n', '😀', '|'],
    );
    const text = fc.array(fc.oneof(piece, fc.string({ maxLength: 8 })), { maxLength: 30 });
    fc.assert(
      fc.property(text, (pieces) => {
        const whole = pieces.join('');
        let last = 0;
        for (const { short, long, start, end } of findDefinitions(whole)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(whole.length);
          last = end;
          const words = oneLine(plainText(whole.slice(start, end)).text);
          expect(words).toContain(short);
          expect(words).toContain(long);
          expect(long).not.toMatch(/\s{2}|[\n\t]/);
        }
      }),
      { numRuns: 500 },
    );
  });
});

test('sentences written before the rules: better than the best published figures', () => {
  const texts = heldOutDefinitions();
  let hits = 0;
  let found = 0;
  for (const { text, definitions } of texts) {
    const said = new Set(findDefinitions(text).map(({ short, long }) => `${short} = ${long}`));
    found += said.size;
    hits += definitions.filter((definition) => said.has(definition)).length;
  }
  const labels = texts.reduce((total, { definitions }) => total + definitions.length, 0);
  expect(texts.length).toBeGreaterThan(180);
  expect(hits / found).toBeGreaterThanOrEqual(0.969);
  expect(hits / labels).toBeGreaterThanOrEqual(0.95);
});
