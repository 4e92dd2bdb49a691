/**
 * Reading the text of PDFs: pages a second beside Debian's pdftotext, on the same files in the same run, turn about. Ours
 * is the whole way to a document (reading order, headings, links), on one thread as in a page's worker; pdftotext is a
 * program, started anew for each file.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDF_FIXTURES } from '../../tests/pdf/fixtures/fixtures.ts';
import { findLibreOffice, printAllWithLibreOffice, printPdfs } from '../../tests/pdf/make-pdf.ts';
import { htmlOfPaper } from '../../tests/pdf/paper-html/paper-html.ts';
import { readPdf } from '../../tests/pdf/read-pdf.ts';
import { hasGold, PAPERS, SHARED } from '../score/gold.ts';
import { type BenchRow, median } from './bench-row.ts';
import type { NodeSuite } from './suite.ts';

const ROUNDS = 5;
/** Of Debian's poppler-utils; where it is not, our own figure stands alone. */
const PEER = 'pdftotext';

export const pdfTextSuite: NodeSuite = { id: 'pdf-text', where: 'node', run: pdfTextRows };

async function pdfTextRows(): Promise<readonly BenchRow[]> {
  const { jobs, from } = jobsToPrint();
  const printed: readonly Uint8Array[] = [
    ...(await printPdfs(jobs)),
    ...(printAllWithLibreOffice(jobs.map(({ html }) => html)) ?? []),
  ];
  const printers = findLibreOffice() === null ? 'Chromium' : 'Chromium and LibreOffice';
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'sp-')));
  try {
    const files = printed.map((pdf, index) => {
      const file = join(folder, `${index}.pdf`);
      writeFileSync(file, pdf);
      return file;
    });
    const hasPeer = spawnSync(PEER, ['-v']).error === undefined;
    let pages = 0;
    for (const pdf of printed) pages += (await readPdf(pdf)).pages?.length ?? 0;
    const times: { ours: number[]; peer: number[] } = { ours: [], peer: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      times.ours.push(
        await timed(async () => {
          for (const file of files) await readPdf(new Uint8Array(readFileSync(file)));
        }),
      );
      if (!hasPeer) continue;
      times.peer.push(
        await timed(async () => {
          for (const file of files) execFileSync(PEER, [file, join(folder, 'out.txt')]);
        }),
      );
      if (!existsSync(join(folder, 'out.txt'))) throw new Error('pdftotext wrote nothing');
    }
    const details = `${pages} pages of ${from}, printed by ${printers}; one thread`;
    return rowsOf({ pages, ...times, details });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function rowsOf({
  pages,
  ours,
  peer,
  details,
}: {
  readonly pages: number;
  readonly ours: readonly number[];
  readonly peer: readonly number[];
  readonly details: string;
}): readonly BenchRow[] {
  const perSecond = (times: readonly number[]) => (pages * 1000) / median(times);
  const row = (id: string, what: string, figure: number, unit: BenchRow['unit'], said: string): BenchRow => ({
    id,
    what: `text of PDFs: ${what}`,
    figure,
    unit,
    bar: null,
    samples: ROUNDS,
    details: said,
  });
  const own = row('pdf-pages', 'pages a second', perSecond(ours), 'pages/s', details);
  if (peer.length === 0)
    return [{ ...own, details: `${details}; left out: no pdftotext here (Debian: poppler-utils)` }];
  const ratios = ours.map((time, round) => time / (peer[round] ?? Number.NaN));
  return [
    own,
    row(
      'pdf-pages-pdftotext',
      'pages a second by pdftotext',
      perSecond(peer),
      'pages/s',
      'started once a file',
    ),
    row('pdf-ratio', 'our time over that of pdftotext', median(ratios), '×', 'of each round'),
  ];
}

/** The shared papers where they are, otherwise our own fixtures, repeated. */
function jobsToPrint() {
  if (!hasGold()) return { jobs: [...PDF_FIXTURES, ...PDF_FIXTURES], from: 'our own fixtures' };
  const read = (name: string) => readFileSync(join(SHARED, 'papers', `${name}.txt`), 'utf8');
  return { jobs: PAPERS.map((name) => htmlOfPaper(read(name))), from: 'the shared papers' };
}

async function timed(run: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await run();
  return performance.now() - begun;
}
