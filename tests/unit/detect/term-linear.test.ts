/**
 * The work grows with the length of the text and not faster, whatever the text is. Counted, not timed: the scans
 * read a text that counts what is read of it, so that a busy machine cannot make the test fail or pass.
 */
import { describe, expect, test } from 'vitest';
import { GLOSSARY } from '../../../lib/data/glossary.ts';
import { createTextContext } from '../../../lib/detect/context-of-text.ts';
import { findTerms } from '../../../lib/detect/term-scanner.ts';
import { findUnknown } from '../../../lib/detect/unknown-scanner.ts';
import { BUILT_IN, termsIn, unknownIn } from './support/terms.ts';

/** Behaves as a string for what `lib/detect` asks of one, and counts the characters that each question reads. */
class CountingText {
  reads = 0;
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  get length(): number {
    return this.#text.length;
  }
  charCodeAt(index: number): number {
    this.reads += 1;
    return this.#text.charCodeAt(index);
  }
  charAt(index: number): string {
    this.reads += 1;
    return this.#text.charAt(index);
  }
  slice(start: number, end: number): string {
    const piece = this.#text.slice(start, end);
    this.reads += piece.length;
    return piece;
  }
  indexOf(sought: string, from: number): number {
    const found = this.#text.indexOf(sought, from);
    this.reads += (found < 0 ? this.#text.length : found) - (from ?? 0);
    return found;
  }
  startsWith(sought: string, from: number): boolean {
    this.reads += sought.length;
    return this.#text.startsWith(sought, from);
  }
  endsWith(sought: string, to: number): boolean {
    this.reads += sought.length;
    return this.#text.endsWith(sought, to);
  }
}

function readsOf(unit: string, length: number): number {
  const counting = new CountingText(unit.repeat(Math.ceil(length / unit.length)));
  const text = counting as unknown as string;
  const context = createTextContext(text, BUILT_IN.patterns);
  for (let from = 0; from < counting.length; from += 500) {
    findTerms(text, from, Math.min(counting.length, from + 500), BUILT_IN, context);
    findUnknown(text, from, Math.min(counting.length, from + 500), BUILT_IN, context);
  }
  return counting.reads;
}

/** Reads of a text twice as long, in relation. 2 is linear, 4 quadratic; a constant share pulls it below 2. */
function growth(unit: string, length: number): number {
  return readsOf(unit, 2 * length) / readsOf(unit, length);
}

const forms = GLOSSARY.flatMap((term) => term.forms);
const signs = [
  ...'()[]{}<>«»"\'/\\-–_.,:;@#%&|~^*+=0aAåÅ \n\t\u00a0\u00ad\u200b\u0301',
  'a@',
  'a.a@',
  '@a.',
  'www.',
  '://',
  'a://(',
  'http://a/-\n',
  '.no/',
  'a.no/',
  '.pdf',
  'x.pdf',
  ' /a',
  '/a/',
  '(/',
  'C:\\',
  '\\\\a',
  'e-\n',
  'A\u00ad',
  'a\u030a',
  'AB ',
  'ABC',
  'ABCd ',
  'AB, ',
  'eAB ',
  'Ab ',
  'IKKE ',
  "'s",
  "A'",
  'RF/',
  'RF/ ',
  'KJ/RF/',
];

describe('reads grow with the length of the text', () => {
  test.each(signs)('%j', (sign) => {
    // Beyond the reach of the widest window (5,000 on either side), so that no edge hides a square.
    expect(growth(sign, 30_000)).toBeLessThan(2.2);
  });

  test('every form, bare and with what may follow it', { timeout: 60_000 }, () => {
    for (const form of forms) {
      for (const after of ['', ' ', '-', '/']) {
        expect([form + after, growth(form + after, 800) < 2.6]).toEqual([form + after, true]);
      }
    }
  });

  test('every beginning of a form', { timeout: 60_000 }, () => {
    const beginnings = new Set(forms.flatMap((form) => [...form].map((_, at) => form.slice(0, at + 1))));
    for (const beginning of beginnings) {
      expect([beginning, growth(`${beginning} `, 800) < 2.6]).toEqual([beginning, true]);
    }
  });
});

test('half a million characters of the worst are worked through', { timeout: 120_000 }, () => {
  for (const unit of ['SMART on ', 'HDS ', '(', 'a@', 'ABCD ', 'A\u00ad', '://', 'http://a/-\n']) {
    const text = unit.repeat(500_000 / unit.length);
    const found = termsIn(text, BUILT_IN, 4096).length + unknownIn(text, BUILT_IN, 4096).length;
    expect(found).toBeLessThanOrEqual(text.length / 2);
  }
});
