import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { AgendaItem, Paper } from '../../../lib/model/paper.ts';
import { readDocument } from '../../../lib/papers/read-document.ts';
import { readPapers } from '../../../lib/papers/read-papers.ts';
import { joinLines } from '../../../lib/papers/wording.ts';
import { fixture, pageDocument, stated, textDocument } from './documents.ts';
import { NOTE_CELLS, NOTE_PDF, REFERAT_PDF, REFERAT_TABS, SLIDES } from './sources.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Milliseconds of this process: other work on the machine does not count. */
function cpuTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
}

function only(text: string): Paper {
  const [paper, ...others] = readPapers(text);
  expect(others).toEqual([]);
  if (paper === undefined) throw new Error('no paper was read');
  return paper;
}

function item(paper: Paper, number: number): AgendaItem {
  const found = paper.items.find((candidate) => candidate.number === number);
  if (found === undefined) throw new Error(`no case ${number}`);
  return found;
}

describe('a referat from a PDF, cells on lines of their own', () => {
  const paper = only(REFERAT_PDF);

  it('reads the head', () => {
    expect(paper).toMatchObject({
      kind: 'referat',
      council: 'NUFA',
      meetingDates: ['2024-01-31', '2024-02-01'],
      venue: 'Hotell Nord, Bodø',
    });
  });

  it('reads each case once, with the title of the agenda first', () => {
    expect(paper.items.map(({ number, title, kind }) => [number, title, kind])).toEqual([
      [1, 'Godkjenning av innkalling og dagsorden', 'Godkjenning'],
      [2, 'Felles kodeverk for prøvetaking i kommunene og veien videre', 'Drøfting'],
      [3, 'Eventuelt', null],
    ]);
    expect(item(paper, 2).otherTitles).toEqual(['Felles kodeverk for prøvetaking']);
  });

  it('keeps proposal and decision apart', () => {
    expect(item(paper, 1).decision?.text).toBe('NUFA godkjenner innkalling og dagsorden.');
    expect(item(paper, 1).proposal).toBeNull();
    expect(item(paper, 2).decision).toBeNull();
    expect(item(paper, 2).proposal?.text).toBe(
      'NUFA drøftet saken og ber om at e-helse sees i sammenheng med 2024-2025.',
    );
    expect(item(paper, 3).decision).toBeNull();
  });

  it('does not take a reference in running text for a row', () => {
    expect(paper.items).toHaveLength(3);
  });
});

it('a referat under the name of its meeting decides', () => {
  const text = [
    'Møte i NUFA',
    '',
    'Referat fra møte i NUFA 6. desember 2023',
    'Møte 5/23',
    'Dato: 6. desember 2023',
    '',
    'Sak Tema Sakstype',
    '46/23 Felles plan for prøvesvar Drøfting',
    '',
    '46/23 Felles plan for prøvesvar',
    'Vedtak:',
    'NUFA gir sin tilslutning til planen.',
  ].join('\n');
  const [paper] = readPapers(text);
  expect(paper?.kind).toBe('referat');
  expect(paper?.items[0]?.decision?.text).toBe('NUFA gir sin tilslutning til planen.');
});

describe('a referat whose tables arrive with tabs and tags', () => {
  const paper = only(REFERAT_TABS);

  it('reads meeting number, and a decision split over a page break', () => {
    expect(paper).toMatchObject({ council: 'NUIT', meetingNumber: '1/2024', meetingDates: ['2024-03-14'] });
    expect(item(paper, 2).decision?.text).toBe(
      '1. NUIT er orientert om planen. 2. Aktørene tar med seg innspillene.',
    );
    expect(item(paper, 2).title).toBe('Plan for prøvesvar');
  });
});

describe('a toppnotat', () => {
  it('reads a label block whose values stand in a column behind it', () => {
    const paper = only(NOTE_PDF);
    expect(paper).toMatchObject({
      kind: 'toppnotat',
      council: 'NUFA',
      meetingNumber: '2/24',
      label: 'Vedlegg 3',
    });
    expect(item(paper, 5)).toMatchObject({ title: 'Varsling av kritisk informasjon', kind: 'Orientering' });
    expect(item(paper, 5).proposal?.text).toBe('NUFA tar saken til orientering.');
    expect(item(paper, 5).earlier).toMatchObject([
      { council: 'NUFA', number: 9, year: 2022, title: 'Kritisk informasjon, første steg' },
      { council: null, number: 11, year: 2021, title: 'Forprosjekt', decision: null },
    ]);
  });

  it('reads earlier treatments with council, date and a sentence over a page break', () => {
    const paper = only(NOTE_CELLS);
    expect(item(paper, 7).earlier).toMatchObject([
      { council: 'NEHR', number: 4, year: 2021, meetingDate: '2021-06-10', title: 'Retning' },
      { council: 'NUIT', number: 12, year: 2022, kind: 'Drøfting' },
    ]);
    expect(item(paper, 7).earlier[0]?.decision?.text).toBe(
      'Nasjonalt e-helsestyre tilsluttet seg e-helsestrategien.',
    );
    expect(item(paper, 7).earlierNote).toBe('Saken er lagt frem to ganger.');
    expect(item(paper, 7).attachments).toMatchObject([{ label: 'Vedlegg 4A', title: 'Notat om retning' }]);
  });
});

describe('slides', () => {
  const paper = only(SLIDES);

  it('reads the agenda without its presenters', () => {
    expect(paper).toMatchObject({
      kind: 'presentasjon',
      council: 'NUFA',
      meetingDates: ['2024-09-04', '2024-09-05'],
    });
    expect(paper.items.map(({ number, title, kind }) => [number, title, kind])).toEqual([
      [31, 'Trygg deling av svar – status etter høring', 'Drøfting'],
      [32, 'Veikart for grunndata', 'Orientering'],
    ]);
  });

  it('ends a proposal with its slide, and joins the parts of a decision', () => {
    expect(item(paper, 31).proposal?.text).toBe(
      'NUFA drøftet saken og ber om en plan for det videre arbeidet.',
    );
    expect(item(paper, 32).decision?.text).toBe('NUFA støtter veikartet. NUFA ber om en ny sak.');
  });
});

describe('text that is no council paper', () => {
  it.each([
    '',
    'Hei',
    'Møte 4/23\n\n12/23',
    'Referat fra møtet i Brukerrådet\nDato 4. mai 2023\nSted Oslo\n1/23 Valg av leder',
    'Forslag til vedtak\n\nStyret vedtar budsjettet.',
  ])('gives no paper: %j', (text) => {
    expect(readPapers(text)).toEqual([]);
  });
});

const parts = fc.constantFrom(
  ...[REFERAT_PDF, REFERAT_TABS, NOTE_PDF, NOTE_CELLS, SLIDES].flatMap((source) => source.split(/(?<=\n)/u)),
  '26/25',
  'Sak 26/25: ',
  '<p><b>',
  '\t',
  '\f',
  ' \n',
);

describe('any text', () => {
  it('gives an answer whose spans hold what they claim', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(parts, fc.string({ unit: 'binary', maxLength: 30 })), { maxLength: 60 }),
        (pieces) => {
          const text = pieces.join('');
          const papers = readPapers(text);
          papers.forEach((paper, index) => {
            expect(paper.start).toBe(index === 0 ? 0 : papers[index - 1]?.end);
            for (const read of paper.items) expectItem(text, paper, read);
          });
          if (papers.length > 0) expect(papers.at(-1)?.end).toBe(text.length);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('cut anywhere, answers all the same', () => {
    for (const source of [REFERAT_PDF, REFERAT_TABS, NOTE_PDF, NOTE_CELLS, SLIDES]) {
      for (let cut = 0; cut <= source.length; cut += 7) readPapers(source.slice(cut));
    }
  });

  it('takes time linear in its length', () => {
    const times = (count: number) => {
      const text = `${REFERAT_PDF}${NOTE_PDF}${REFERAT_TABS}`.repeat(count);
      return Math.min(...[1, 2, 3].map(() => cpuTime(() => readPapers(text))));
    };
    times(20);
    expect(times(160) / times(20)).toBeLessThan(8 * 2.5);
  });

  it.each([
    '24/23 Tittel uten slutt\n',
    'Vedlegg 1: ',
    '<p>',
    '26/25\t',
    'Forslag til vedtak\n',
    '[a](',
    'Til\n',
    '1/23 A\n\n',
  ])('pumped with %j stays fast', (pump) => {
    const text = `Referat fra møtet i NUFA\nDato 1. mai 2023\nSted Oslo\n${pump.repeat(100_000 / pump.length)}`;
    expect(cpuTime(() => readPapers(text))).toBeLessThan(1_500);
  });
});

const SHAPES = [
  'brett-oppsett',
  'innkalling-nynorsk',
  'kombinert-annet-organ',
  'lysark-2020',
  'referat-etiketter-forst',
  'referat-markdown',
  'referat-nehr',
  'referat-windows',
  'tabell-html',
  'toppnotat-nynorsk',
].map((name) => fixture(`papers/shapes/${name}.txt`));
const PAGES = ['pages/ehelse-nufa.html', 'pages/hdir-nuit.html', 'papers/fagutvalet-side.html'].map(fixture);

describe('any document', () => {
  const line = fc.constantFrom(...SHAPES.flatMap((shape) => shape.split(/(?<=\n)/u)));

  it('shuffled and mixed, gives places that hold the numbers they claim', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(line, fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 80 }),
        (lines) => {
          const document = textDocument(lines.join(''));
          expectPlaces(document.text, stated(document));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('cut anywhere, states only what stands there', () => {
    for (const shape of SHAPES)
      for (let cut = 0; cut <= shape.length; cut += 97) {
        const document = textDocument(shape.slice(0, cut));
        expectPlaces(document.text, stated(document));
        readDocument(textDocument(shape.slice(cut)));
      }
  });

  it('a page cut anywhere', () => {
    for (const page of PAGES)
      for (let cut = 0; cut <= page.length; cut += 211) {
        const document = pageDocument(
          page.slice(0, cut),
          'https://www.ehelse.no/r%C3%A5d-og-utvalg/nufa-fagutvalet',
        );
        expectPlaces(document.text, stated(document));
      }
  });

  it.each([
    '<tr><td>',
    'a<br>',
    '| 1/23 |\n',
    '38/\n',
    'Sak 1/23: A\n',
    'sak 1/23 ',
    'NUFA 1. mai 2023 ',
    'Møte\n',
    '1.1.20.',
  ])('pumped with %j stays fast', (pump) => {
    const text = `Referat fra møtet i NUFA\nDato 1. mai 2023\nSted Oslo\n${pump.repeat(100_000 / pump.length)}`;
    expect(cpuTime(() => stated(textDocument(text)))).toBeLessThan(3_000);
  });
});

function expectPlaces(
  text: string,
  { papers, statements, references, unread }: ReturnType<typeof stated>,
): void {
  papers.forEach((paper, index) => {
    expect(paper.start).toBe(index === 0 ? 0 : papers[index - 1]?.end);
  });
  for (const { start, end } of [...unread, ...statements.map(({ place }) => place)]) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
  for (const { number, place } of references) {
    if (number !== null) expect(squeeze(text.slice(place.start, place.end))).toContain(String(number.number));
  }
  for (const { place, caseId } of statements) {
    expect(squeeze(text.slice(place.start, place.end))).toContain(caseId.split('-')[1]);
  }
}

function expectItem(text: string, paper: Paper, read: AgendaItem): void {
  expect(read.passages).not.toEqual([]);
  for (const passage of read.passages) {
    expect(passage.start).toBeGreaterThanOrEqual(paper.start);
    expect(passage.end).toBeLessThanOrEqual(paper.end);
    expect(passage.end).toBeGreaterThanOrEqual(passage.start);
  }
  for (const quote of [read.proposal, read.decision]) {
    if (quote === null) continue;
    const source = squeeze(joinLines(quote.spans.map(({ start, end }) => text.slice(start, end))));
    for (const word of quote.text.split(' ').slice(0, 1)) expect(source).toContain(squeeze(word));
  }
}

function squeeze(text: string): string {
  return text.replace(/[\s\u00ad\u200b-\u200d\u2010\u2011\u2060\ufeff\ue000-\uf8ff*\\-]/gu, '');
}
