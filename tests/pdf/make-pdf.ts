/**
 * HTML as a PDF, printed by programs that councils' papers come out of: Chromium, as the browser tests find it, and
 * LibreOffice where Debian's `libreoffice-writer-nogui` is. Printed anew each time: no PDF is kept in the repository.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowser, installAdvice } from '../../scripts/browsers.ts';

export interface PrintOptions {
  readonly landscape?: boolean;
  /** HTML of what stands at the top and the foot of each page; `<span class="pageNumber">` is the page's number. */
  readonly head?: string;
  readonly foot?: string;
}

export interface PrintJob extends PrintOptions {
  readonly html: string;
}

/** Chromium refuses its sandbox to root. */
const SANDBOX = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** ms. A busy machine takes its time. */
const LONGEST = 120_000;

export async function printPdf(html: string, options: PrintOptions = {}): Promise<Uint8Array> {
  const [pdf] = await printPdfs([{ html, ...options }]);
  if (pdf === undefined) throw new Error('Chromium printed nothing');
  return pdf;
}

/** Prints all with one start of the browser, in their order. */
export async function printPdfs(jobs: readonly PrintJob[]): Promise<readonly Uint8Array[]> {
  const found = findBrowser('chromium');
  if (found === null) throw new Error(installAdvice(['chromium']));
  const folder = temporaryFolder();
  const browser = await puppeteer.launch({
    executablePath: found.path,
    headless: true,
    pipe: true,
    userDataDir: join(folder, 'profile'),
    args: [...SANDBOX, '--lang=nb'],
    env: { ...process.env, TMPDIR: folder },
    protocolTimeout: LONGEST,
  });
  try {
    const page = await browser.newPage();
    const printed: Uint8Array[] = [];
    for (const { html, landscape = false, head = '', foot = '' } of jobs) {
      await page.setContent(html, { waitUntil: 'load', timeout: LONGEST });
      printed.push(
        await page.pdf({
          format: 'A4',
          landscape,
          tagged: true,
          outline: true,
          printBackground: true,
          displayHeaderFooter: head !== '' || foot !== '',
          headerTemplate: running(head),
          footerTemplate: running(foot),
          margin: { top: '22mm', bottom: '20mm', left: '20mm', right: '20mm' },
          timeout: LONGEST,
        }),
      );
    }
    return printed;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Chromium's own template is 8 px high without a size. */
function running(html: string): string {
  return `<div style="font: 8px Arial; width: 100%; margin: 0 20mm">${html}</div>`;
}

/** The path of LibreOffice's program, or null where it is not installed. */
export function findLibreOffice(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, 'soffice')).find((path) => existsSync(path)) ?? null;
}

/** For the name of a test that is left out: a clear word of why. */
export const NO_LIBRE_OFFICE = 'left out: no LibreOffice here (Debian: libreoffice-writer-nogui)';

/** All with one start of the program, in their order. Null where it is not installed. */
export function printAllWithLibreOffice(htmls: readonly string[]): readonly Uint8Array[] | null {
  const program = findLibreOffice();
  if (program === null) return null;
  const folder = temporaryFolder();
  try {
    const files = htmls.map((html, index) => {
      const file = join(folder, `paper-${index}.html`);
      writeFileSync(file, html);
      return file;
    });
    const run = spawnSync(
      program,
      [
        // A profile of its own: two runs at once do not wait for each other.
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless',
        '--infilter=HTML (StarWriter)',
        '--convert-to',
        'pdf:writer_pdf_Export',
        '--outdir',
        folder,
        ...files,
      ],
      { encoding: 'utf8', timeout: LONGEST, env: { ...process.env, TMPDIR: folder, HOME: folder } },
    );
    return htmls.map((_, index) => {
      const file = join(folder, `paper-${index}.pdf`);
      if (!existsSync(file)) throw new Error(`LibreOffice printed nothing: ${run.stderr || run.stdout}`);
      return new Uint8Array(readFileSync(file));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function temporaryFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'sp-')));
}
