/** Prints of the labelled papers beside their plain text (issue 6 §2): at most two points may be lost on the way. */
import type { Recogniser } from '../../lib/detect/recogniser.ts';
import type { SourceDocument } from '../../lib/model/document.ts';
import { NO_LIBRE_OFFICE, printAllWithLibreOffice, printPdfs } from '../../tests/pdf/make-pdf.ts';
import { htmlOfPaper } from '../../tests/pdf/paper-html/paper-html.ts';
import { readPdf } from '../../tests/pdf/read-pdf.ts';
import { PAPERS, readPaper } from './gold.ts';
import { type PrintFigures, type PrintScore, scorePrint } from './score-print.ts';
import type { ScoreSection } from './section.ts';

const LABELS: Readonly<Record<keyof PrintFigures, string>> = {
  casePrecision: 'saker P',
  caseRecall: 'saker R',
  councils: 'råd rett',
  titles: 'titler',
  outcomes: 'vedtak',
};
const NAMES = Object.keys(LABELS) as (keyof PrintFigures)[];
/** Share of the labels. */
export const LOSS_ALLOWED = 0.02;

export interface MeasuredPrint {
  readonly paper: string;
  readonly printer: 'Chromium' | 'LibreOffice';
  readonly score: PrintScore;
  readonly plain: PrintFigures;
}

/** Of every paper by every printer that is here. */
export async function measurePrints(recogniser: Recogniser): Promise<readonly MeasuredPrint[]> {
  const jobs = PAPERS.map((name) => htmlOfPaper(readPaper(name)));
  const prints = {
    Chromium: await printPdfs(jobs),
    LibreOffice: printAllWithLibreOffice(jobs.map(({ html }) => html)) ?? [],
  };
  const measured: MeasuredPrint[] = [];
  for (const [index, paper] of PAPERS.entries()) {
    const plain = scorePrint(paper, plainSource(readPaper(paper)), recogniser).figures;
    for (const printer of ['Chromium', 'LibreOffice'] as const) {
      const pdf = prints[printer][index];
      if (pdf === undefined) continue;
      measured.push({ paper, printer, plain, score: scorePrint(paper, await readPdf(pdf), recogniser) });
    }
  }
  return measured;
}

/** The most that any print lost, as a share: below 0 where all gained. */
export function mostLost(prints: readonly MeasuredPrint[], name: keyof PrintFigures): number {
  return Math.max(...prints.map(({ plain, score }) => plain[name] - score.figures[name]));
}

export async function pdfSection(recogniser: Recogniser): Promise<ScoreSection> {
  const prints = await measurePrints(recogniser);
  const values = (figures: PrintFigures) => NAMES.map((name) => figures[name]);
  const rows = prints.flatMap(({ paper, printer, plain, score }) => [
    ...(printer === 'Chromium' ? [{ name: `${shortName(paper)} tekst`, values: values(plain) }] : []),
    { name: `${shortName(paper)} ${printer}`, values: values(score.figures) },
  ]);
  const isWhole = prints.some(({ printer }) => printer === 'LibreOffice');
  return {
    heading: isWhole ? 'PDF mot tekst' : 'PDF, uten LibreOffice',
    columns: NAMES.map((name) => ({ label: LABELS[name], bar: -LOSS_ALLOWED })),
    rows,
    total: NAMES.map((name) => -mostLost(prints, name)),
    totalName: 'mest tapt',
    notes: [
      ...(isWhole ? [] : [NO_LIBRE_OFFICE]),
      ...prints.flatMap(({ paper, printer, score }) =>
        score.notes.map((note) => `${paper} ${printer}: ${note}`),
      ),
    ],
  };
}

function plainSource(text: string): SourceDocument {
  return { origin: { is: 'file', name: 'papir.txt' }, title: '', text, headings: [], links: [] };
}

function shortName(paper: string): string {
  return paper.slice(0, 'nufa-2023-10'.length);
}
