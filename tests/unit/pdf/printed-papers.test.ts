/**
 * What is read of papers that Chromium has printed: our own, and the labelled ones where `../shared` is. LibreOffice
 * prints them too where it is installed.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import type { SourceDocument } from '../../../lib/model/document.ts';
import { readDocument } from '../../../lib/papers/read-document.ts';
import { builtInRecogniser } from '../../../scripts/inspect/built-in-recogniser.ts';
import { hasGold } from '../../../scripts/score/gold.ts';
import { LOSS_ALLOWED, type MeasuredPrint, measurePrints } from '../../../scripts/score/pdf-section.ts';
import type { PdfFixture } from '../../pdf/fixtures/fixture.ts';
import { PDF_FIXTURES } from '../../pdf/fixtures/fixtures.ts';
import { findLibreOffice, NO_LIBRE_OFFICE, printAllWithLibreOffice, printPdfs } from '../../pdf/make-pdf.ts';
import { readPdf } from '../../pdf/read-pdf.ts';
import { measure } from '../papers/measure.ts';

const hasLibreOffice = findLibreOffice() !== null;
const ALSO_LIBRE_OFFICE = PDF_FIXTURES.filter(({ chromiumOnly }) => chromiumOnly !== true);

const prints = new Map<string, SourceDocument>();

beforeAll(async () => {
  const printed = await printPdfs(PDF_FIXTURES);
  const office = printAllWithLibreOffice(ALSO_LIBRE_OFFICE.map(({ html }) => html)) ?? [];
  const keep = async (name: string, pdf: Uint8Array | undefined) => {
    if (pdf !== undefined) prints.set(name, await readPdf(pdf));
  };
  for (const [index, { name }] of PDF_FIXTURES.entries()) await keep(`${name}, Chromium`, printed[index]);
  for (const [index, { name }] of ALSO_LIBRE_OFFICE.entries())
    await keep(`${name}, LibreOffice`, office[index]);
}, 120_000);

function check(printer: string, { name, papers, reads, never = [] }: PdfFixture): void {
  const source = prints.get(`${name}, ${printer}`);
  if (source === undefined) throw new Error(`${name} was not printed by ${printer}`);
  const text = source.text.replace(/\s+/gu, ' ');
  let from = 0;
  for (const part of reads) {
    const at = text.indexOf(part, from);
    expect(at < 0 ? text.slice(from) : part, 'in this order').toBe(part);
    from = at + part.length;
  }
  for (const part of never) expect(text).not.toContain(part);
  if (papers === null) return;
  const { missed, wrong } = measure(papers, readDocument(source).papers);
  expect({ missed, wrong }).toEqual({ missed: [], wrong: [] });
}

describe('printed by Chromium', () => {
  test.each(PDF_FIXTURES)('$name', (fixture) => check('Chromium', fixture));
});

describe.skipIf(!hasLibreOffice)(hasLibreOffice ? 'printed by LibreOffice' : NO_LIBRE_OFFICE, () => {
  test.each(ALSO_LIBRE_OFFICE)('$name', (fixture) => check('LibreOffice', fixture));
});

describe.skipIf(!hasGold())('the labelled papers (skipped where ../shared is absent)', () => {
  let measured: readonly MeasuredPrint[] = [];
  beforeAll(async () => {
    measured = await measurePrints(builtInRecogniser());
  }, 120_000);

  test.each(['casePrecision', 'caseRecall', 'councils', 'titles', 'outcomes'] as const)(
    'no print loses more than two points of %s',
    (figure) => {
      const lost = measured.filter(
        ({ plain, score }) => plain[figure] - score.figures[figure] > LOSS_ALLOWED,
      );
      expect(lost.map(({ paper, printer, score }) => `${paper} ${printer} ${score.figures[figure]}`)).toEqual(
        [],
      );
    },
  );
});
