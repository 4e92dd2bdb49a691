/** Papers of a council for the bench: as many and as long as are wanted, no two alike, each made when it is asked for. */

import { COUNCIL_HOSTS } from '../../lib/model/settings.ts';
import type { CouncilServer } from '../../tests/e2e/harness/council-server.ts';
import { PAGES } from '../../tests/e2e/harness/fixture-pages.ts';
import { type PlainLine, plainPdf } from '../../tests/pdf/plain-pdf.ts';

export interface MadePapers {
  readonly papers: number;
  /** Of each paper. */
  readonly pages: number;
}

const HOST = `https://${COUNCIL_HOSTS[0]}`;
const MONTHS = ['februar', 'mai', 'september', 'november'];
/** Meetings have ten papers, a year has four meetings. */
const PAPERS_OF_MEETING = 10;
const LAST_YEAR = 2024;
const LINES = 34;
const WORDS_OF_LINE = 11;
/** Pages between two cases of a paper: a case has about so many. */
const PAGES_OF_CASE = 12;

const STEMS =
  'helse data deling plan tiltak løsning tjeneste virksomhet kommune sykehus innbygger journal melding standard kode verk register kvalitet innsats ressurs ansvar mål krav behov risiko gevinst forvaltning utvikling innføring samhandling grunnmur arkitektur veileder avtale ordning prosess rapport vurdering anbefaling'.split(
    ' ',
  );

/** Serves the papers and the page that links to them. */
export function servePapers(server: CouncilServer, { papers, pages }: MadePapers): void {
  const meetings = Array.from({ length: Math.ceil(papers / PAPERS_OF_MEETING) }, (_, at) => at);
  const page = meetings.map((meeting) => {
    const all = Array.from({ length: PAPERS_OF_MEETING }, (_, at) => meeting * PAPERS_OF_MEETING + at);
    const own = all.filter((paper) => paper < papers);
    return `<h2>${dayOf(meeting)}</h2><p>Sak ${numberOf(own[0] ?? 0)}: Åpning</p><ul>${own
      .map((paper) => `<li><a href="${addressOf(paper)}">Vedlegg Sak ${numberOf(paper)} Notat (PDF)</a></li>`)
      .join('')}</ul>`;
  });
  server.put(
    PAGES.ehelseNufa,
    `<!doctype html><html lang="nb"><title>NUFA</title><main><h1>Fagutvalget (NUFA)</h1>${page.join('')}</main></html>`,
  );
  for (let paper = 0; paper < papers; paper += 1) {
    server.putPaper(addressOf(paper), {
      // All of them at once would be a gigabyte.
      get bytes() {
        return madePaper(paper, pages);
      },
      entityTag: `"${paper}"`,
    });
  }
}

function addressOf(paper: number): string {
  return `${HOST}/papirer/${paper}.pdf`;
}

function yearOf(meeting: number): number {
  return LAST_YEAR - Math.floor(meeting / MONTHS.length);
}

function dayOf(meeting: number): string {
  return `${10 + (meeting % 9)}. ${MONTHS[meeting % MONTHS.length]} ${yearOf(meeting)}`;
}

/** Of the first case of a paper: four a paper stay free for its others. */
function numberOf(paper: number, more = 0): string {
  const meeting = Math.floor(paper / PAPERS_OF_MEETING);
  const ofYear = (meeting % MONTHS.length) * PAPERS_OF_MEETING + (paper % PAPERS_OF_MEETING);
  return `${ofYear * 4 + 1 + (more % 4)}/${String(yearOf(meeting)).slice(2)}`;
}

function madePaper(paper: number, pages: number): Uint8Array {
  const meeting = Math.floor(paper / PAPERS_OF_MEETING);
  const random = numbers(paper + 1);
  const word = (): string => `${STEMS[random() % STEMS.length]}${STEMS[random() % STEMS.length]}`;
  const sentence = (): string => Array.from({ length: WORDS_OF_LINE / 2 }, word).join(' ');
  return plainPdf(
    Array.from({ length: pages }, (_, page) => {
      const lines: (string | PlainLine)[] = [];
      if (page === 0) lines.push('Møteinnkalling NUFA', `Dato ${dayOf(meeting)}`, '');
      if (page % PAGES_OF_CASE === 0) {
        const number = numberOf(paper, page / PAGES_OF_CASE);
        lines.push({ text: `Sak ${number} ${word()} og ${word()}`, size: 16, bold: true, y: 180 });
        lines.push('Sakstype: Drøfting', `Saken følger opp NUFA ${numberOf(paper + 10)}.`);
        lines.push('Forslag til vedtak', `NUFA drøftet saken om ${word()} og ga innspill.`);
      }
      while (lines.length < LINES) lines.push(`${sentence()}.`);
      return lines;
    }),
  );
}

/** The same ones for each paper in every run. */
function numbers(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 8;
  };
}
