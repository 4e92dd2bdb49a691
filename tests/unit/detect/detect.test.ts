/** Laws of detection over any text: order, spans, steps, and work that grows with the text and no faster. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detect, detectInSteps, type StepDetection } from '../../../lib/detect/detect.ts';
import type { SourceText } from '../../../lib/model/mention.ts';
import { RECOGNISER } from './case-fixtures.ts';

/** Pieces that the rules look at, so that random texts meet them in every order. */
const PIECE = fc.constantFrom(
  '26/25',
  '8/23',
  '24/23',
  '37-23',
  '36 og 37/23',
  '4/23',
  '28/11',
  '12/2025',
  'sak ',
  'Sak ',
  'sakene ',
  'Saksnummer',
  'styresak ',
  'NUFA',
  'NUIT',
  'NEHS',
  'Nasjonalt e-helseråd',
  'Fagutvalet',
  'Skate',
  'Brukerrådet',
  'Møte ',
  'Møte i NUFA',
  'Referat fra møte i NUIT',
  'Vedtak fra tidligere behandlinger i rådsmodellen',
  'Forslag til vedtak',
  'Vedlegg',
  'Vedlegg 3 Sak 37-23 ',
  'Til Møte 2/23',
  'Dato ',
  'NUFA drøftet saken',
  '\n',
  '\n\n',
  '\t',
  ' ',
  ', ',
  ' og ',
  ' (',
  ')',
  '. ',
  '/',
  '-',
  '–',
  '_',
  '\\_',
  '<b>',
  '</b>',
  '### ',
  '**',
  '\u00ad',
  '\u200b',
  '\u202e',
  '\u00a0',
  '\f',
  'EPJ',
  'FHIR-profiler',
  'SMART on FHIR',
  'https://ehelse.no/sak/26/25',
  'uke ',
  'XYZ',
  'å',
);
const TEXT = fc
  .array(fc.oneof({ weight: 4, arbitrary: PIECE }, { weight: 1, arbitrary: fc.string({ maxLength: 6 }) }), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));

function sourceOf(text: string, url: string | null = null): SourceText {
  return { text, url, headings: [] };
}

function inSteps(source: SourceText, step: number): StepDetection {
  const parts = [...detectInSteps(source, RECOGNISER, step)];
  return {
    cases: parts.flatMap(({ cases }) => cases),
    terms: parts.flatMap(({ terms }) => terms),
  };
}

describe('any text', () => {
  test('what is found is in text order, is what stands there, and does not overlap', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const { cases, terms } = detect(sourceOf(text), RECOGNISER);
        for (const list of [cases, terms]) {
          for (const [index, mention] of list.entries()) {
            expect(text.slice(mention.start, mention.end)).toBe(mention.text);
            expect(mention.start).toBeGreaterThanOrEqual(list[index - 1]?.end ?? 0);
          }
        }
        for (const mention of cases) {
          expect(mention.year).toBeGreaterThanOrEqual(2012);
          expect(mention.year).toBeLessThanOrEqual(2027);
          expect(mention.number).toBeGreaterThan(0);
          if (mention.council === null) expect(mention.candidates.length).toBeGreaterThan(1);
          expect(terms.some((term) => term.start < mention.end && mention.start < term.end)).toBe(false);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('steps of any length find the same', () => {
    fc.assert(
      fc.property(TEXT, fc.integer({ min: 1, max: 300 }), (text, step) => {
        const { cases, terms } = detect(sourceOf(text), RECOGNISER);
        expect(inSteps(sourceOf(text), step)).toEqual({ cases, terms });
      }),
      { numRuns: 400 },
    );
  });

  test('a step yields only what starts in it', () => {
    const text = 'Møte i NUFA\n\n'.padEnd(900, 'Sak 26/25 EPJ. ');
    const seen = [...detectInSteps(sourceOf(text), RECOGNISER, 100)];
    expect(seen).toHaveLength(9);
    for (const [index, { cases, terms }] of seen.entries()) {
      for (const { start } of [...cases, ...terms]) expect(Math.floor(start / 100)).toBe(index);
    }
  });

  test('an empty text gives nothing', () => {
    expect(detect(sourceOf(''), RECOGNISER)).toEqual({ cases: [], terms: [], unknown: [] });
  });
});

describe('work grows with the length of the text and no faster', () => {
  /** A seed is repeated up to a million characters: each aims at a rule that looks back, ahead or on. */
  const SEEDS: readonly string[] = [
    'a',
    ' ',
    '\n',
    '\t',
    '/',
    '-',
    '1',
    '1/2',
    '1/23',
    '1/23 ',
    '26/25\n',
    '26/25\t',
    'sak ',
    'sak 1, ',
    'sak 1/23, ',
    'Sak\n',
    'saksak',
    'sak-',
    '1, ',
    '1-1-',
    '\u00ad',
    '1\u00ad',
    '1\u00ad/',
    '\u200b/',
    '\u202e',
    '<b>',
    '<',
    '[',
    '#',
    '# ',
    '### ',
    '**',
    '\\_',
    '\u00a0',
    '(',
    'Møte ',
    'Møte i NUFA\n',
    'Møte i NUFA 1/23 ',
    'NUFA ',
    'NUFA, ',
    'NUFA/',
    'e-',
    'e-helse',
    'Nasjonalt ',
    'styre',
    'brukerråd ',
    'Brukerrådet sak ',
    'Vedlegg ',
    'Vedlegg 1 Sak 1-23\n',
    'Til\n',
    'Dato\n',
    'Sak\tTema\n',
    '1/23\tNUFA drøftet\n',
    'Vedtak fra tidligere behandlinger\n',
    'tidligere ',
    'Skate sak 1/22 ',
    'uke ',
    'nr. ',
    '. ',
    'A',
    'Aa ',
    'årets',
    '\u00e5\u0301',
  ];
  /** Several times the widest window (5,000 on either side), so that no edge hides a square. */
  const SHORT = 15_000;
  const LONG = 120_000;

  /** ms of this thread's own work, so that other tests on the machine do not count. */
  function work(seed: string, length: number): number {
    const text = seed.repeat(Math.ceil(length / seed.length)).slice(0, length);
    const before = process.threadCpuUsage();
    detect(sourceOf(text), RECOGNISER);
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
  }

  test.each(SEEDS)('%j', { timeout: 60_000 }, (seed) => {
    const short = Math.min(work(seed, SHORT), work(seed, SHORT));
    // Eight times the text: quadratic work would take 64 times as long. The floor covers noise and collection.
    const most = Math.max(200, short * 24);
    const long = work(seed, LONG);
    expect(long < most ? long : work(seed, LONG)).toBeLessThan(most);
  });

  test.each(['1/23 ', 'sak 1, ', 'saksak', '\u202e', 'styre', 'Møte i NUFA\n', '/', ' '])(
    'half a million characters of %j',
    { timeout: 60_000 },
    (seed) => {
      // 100,000 mentions at most; under a second on an idle machine of 2026.
      expect(work(seed, 500_000)).toBeLessThan(6_000);
    },
  );
});
