/** Papers of our own in the shapes in which real ones arrive, each with what it must give. */
import { expect, test } from 'vitest';
import type { AgendaItem, Paper } from '../../../lib/model/paper.ts';
import { readDocument } from '../../../lib/papers/read-document.ts';
import { fixture, textDocument } from './documents.ts';

function papersOf(name: string): readonly Paper[] {
  return readDocument(textDocument(fixture(`papers/shapes/${name}.txt`))).papers;
}

function only(name: string): Paper {
  const [paper, ...others] = papersOf(name);
  if (paper === undefined || others.length > 0) throw new Error(`${name}: not one paper`);
  return paper;
}

function cases(paper: Paper): readonly string[] {
  return paper.items.map(({ number, title, kind, time }) => [number, title, kind, time].join(' | '));
}

function outcomes(paper: Paper): readonly string[] {
  return paper.items.flatMap(({ number, proposal, decision }) => [
    ...(proposal === null ? [] : [`${number} P: ${proposal.text}`]),
    ...(decision === null ? [] : [`${number} D: ${decision.text}`]),
  ]);
}

function references({ items }: Paper): readonly string[] {
  return items.flatMap((item: AgendaItem) =>
    item.references.map(({ subtype, council, number, meetingDates }) =>
      [
        item.number,
        subtype,
        council,
        number === null ? meetingDates[0] : `${number.number}/${number.year}`,
      ].join(' '),
    ),
  );
}

test('a referat whose labels come before their values', () => {
  const paper = only('referat-etiketter-forst');
  expect(paper).toMatchObject({
    kind: 'referat',
    council: 'NUFA',
    meetingDates: ['2024-01-24', '2024-01-25'],
    venue: 'Hotell Fjord, Trondheim',
    unread: [],
  });
  expect(cases(paper)).toEqual([
    '1 | Godkjenning av innkalling og dagsorden, samt godkjenning av referatet fra NUFA 25. – 26. oktober 2023 | Godkjenning | ',
    '2 | Prøvesvar og bilder i kjernejournal | Orientering | ',
    '3 | Felles plan for innføring av nye standarder | Drøfting | ',
    '4 | Norsk medlemskap i arbeidsgruppen for profiler | Anbefaling | ',
    '5 | Eventuelt |  | ',
  ]);
  expect(outcomes(paper)).toEqual([
    '1 D: NUFA godkjenner innkalling og dagsorden. NUFA godkjenner referatet fra møtet 25. – 26. oktober 2023.',
    '2 D: NUFA tar saken til orientering og ber Helsedirektoratet ta med seg innspillene.',
    '3 D: 1. NUFA drøftet planen. 2. NUFA anbefaler at planen prøves ut i to regioner før den tas i bruk i hele landet.',
    '4 D: NUFA anbefaler at Norge blir medlem.',
  ]);
  // "Se også 12/23" has no "sak" beside it; the council of 41/23 is named two ways in its sentence.
  expect(references(paper)).toEqual([
    '1 approval-of-minutes NUFA 2023-10-25',
    '1 correction NUFA 40/2023',
    '2 continuation NUFA 38/2023',
    '3 mention  41/2023',
  ]);
});

test('slides of 2020, with glued words and private-use bullets', () => {
  const paper = only('lysark-2020');
  expect(paper).toMatchObject({ kind: 'presentasjon', council: 'NUFA', venue: 'Hotell Vest, Oslo' });
  expect(cases(paper)).toEqual([
    '1 | Godkjenning av innkalling, dagsorden samt referat 6.–7. november 2019 |  | 10:05',
    '2 | Orientering fra direktoratet | Orientering | 10:15',
    '4 | Hva er felles grunnmur? | Drøfting | 11:00',
    '6 | Nasjonalt felles rammeverk for prøving | Drøfting | 13:00',
  ]);
  expect(outcomes(paper)[0]).toBe(
    '4 P: NUFA tar saken til orientering og ber direktoratet ta med innspillene',
  );
  expect(references(paper)).toEqual([
    '1 approval-of-minutes NUFA 2019-11-06',
    '6 mention NUFA 3/2019',
    '6 mention NUIT 14/2019',
  ]);
});

test('nynorsk: what is proposed is no decision', () => {
  const paper = only('innkalling-nynorsk');
  expect(paper).toMatchObject({ council: 'NUFA', meetingNumber: '2/2026', venue: 'Hotell Havn, Bergen' });
  expect(outcomes(paper).map((line) => line.slice(0, 5))).toEqual(['10 P:', '11 P:']);
  expect(paper.items[1]?.attachments).toMatchObject([{ label: 'Vedlegg 2', title: 'Notat om prøvesvar' }]);
  const note = only('toppnotat-nynorsk');
  expect(note).toMatchObject({ kind: 'toppnotat', council: 'NUFA', meetingNumber: '2/26' });
  expect(cases(note)).toEqual(['11 | Deling av prøvesvar mellom kommunar | Drøfting | ']);
  expect(note.items[0]?.earlier).toMatchObject([
    { council: 'NUFA', number: 27, year: 2025 },
    { council: 'NUIT', number: 8, year: 2025, meetingDate: '2025-06-05' },
    { council: null, number: 3, year: 2025 },
  ]);
  expect(note.unread.map(({ what }) => what)).toEqual(['earlier-row']);
});

test('minutes that write "Sak 35/22:" above each case are no slides', () => {
  const paper = only('referat-nehr');
  expect(paper).toMatchObject({ kind: 'referat', council: 'NEHR', meetingDates: ['2022-09-21'] });
  expect(cases(paper)).toEqual([
    '34 | Godkjenning av innkalling og dagsorden | Godkjenning | ',
    '35 | Digital sikkerhet i sektoren | Drøfting | ',
    '36 | Eventuelt |  | ',
  ]);
  expect(references(paper)).toEqual([
    '35 mention NEHR 22/2022',
    '35 mention NUIT 26/2022',
    '35 continuation NEHR 18/2021',
  ]);
});

test('Markdown tables, Windows line ends, HTML tables in text', () => {
  expect(cases(only('referat-markdown'))).toEqual([
    '1 | Godkjenning av referatet fra NUIT 7. desember 2023 | Godkjenning | 09:00',
    '2 | Plan for prøvesvar | Drøfting | 09:10',
    '3 | Kostnader ved drift | Orientering/drøfting | 10:00',
  ]);
  expect(outcomes(only('referat-markdown'))[1]).toBe(
    '2 D: 1. NUIT er orientert om planen. 2. NUIT ber aktørene ta med innspillene.',
  );
  expect(cases(only('referat-windows'))).toEqual([
    '14 | Godkjenning av dagsorden | Godkjenning | ',
    '15 | Felles plan for drift og forvaltning | Drøfting | ',
  ]);
  expect(outcomes(only('referat-windows'))[1]).toBe('15 D: NUIT støtter planen, og at den sendes videre.');
  const table = only('tabell-html');
  expect(cases(table)).toEqual([
    '10 | Godkjenning av innkalling | Godkjenning | 10:00',
    '11 | Veikart for grunndata | Tilslutning | 10:15',
  ]);
  expect(outcomes(table)).toEqual(['10 P: NUIT godkjenner innkallingen.', '11 P: NUIT støtter veikartet.']);
});

test("another body's minutes in a file of ours give nothing, and the notes after them are ours", () => {
  const papers = papersOf('kombinert-annet-organ');
  expect(papers.map(({ kind, council, items }) => [kind, council, items.length])).toEqual([
    ['innkalling', 'NUIT', 2],
    ['referat', null, 0],
    ['toppnotat', 'NUIT', 1],
  ]);
  expect(papers[1]?.unread.map(({ what }) => what)).toEqual(['council']);
});

test('text that keeps the layout of its page', () => {
  expect(cases(only('brett-oppsett'))).toEqual([
    '12 | Godkjenning av innkalling og dagsorden | Godkjenning | 10:00',
    '13 | Kodeverk for prøvetaking i kommuner og sykehus | Drøfting | 10:05',
    '14 | Eventuelt |  | 15:45',
  ]);
});

test.each([
  [
    'Innkalling til møte i Nasjonalt utvalg for fag og arkitektur (NUFA) 25. – 26. oktober 2023\n\nSaksnr. Tittel Sakstype\n35/23 Plan Drøfting\n',
    'innkalling NUFA 2023-10-25 2023-10-26: 35 Plan',
  ],
  [
    'Møteinnkalling NUIT\nMøtedato: 25. mai 2023\nMøtested: Oslo\n\n13/23 Plan Drøfting\n',
    'innkalling NUIT 2023-05-25: 13 Plan',
  ],
  [
    'Protokoll fra møte i Nasjonalt e-helsestyre\nDato: 8. juni 2022\nSted: Oslo\n\nSak 22/22 Plan\nVedtak: Styret slutter seg til planen.\n',
    'referat NEHR 2022-06-08: 22 Plan',
  ],
  [
    'NUFA 2/2026 – referat\n\nDato 12. mars 2026\nSted Oslo\n\nSak Tema Sakstype\n10/26 Plan Drøfting\n',
    'referat NUFA 2026-03-12: 10 Plan',
  ],
  [
    '# Toppnotat\n\nTil: NUFA, møte 2/26\nDato: 12.03.2026\nSaksnummer: 11/26\nType: Drøfting\n\n## Plan\n\n## Hensikt med saken\n\nX\n',
    'toppnotat NUFA 2026-03-12: 11 Plan',
  ],
])('heads in other words: %j', (text, expected) => {
  const [paper] = readDocument(textDocument(text)).papers;
  const items = paper?.items.map(({ number, title }) => `${number} ${title}`).join(', ');
  expect(`${paper?.kind} ${paper?.council} ${paper?.meetingDates.join(' ')}: ${items}`).toBe(expected);
});
