/**
 * Put into an extension page by its source: the index with made-up papers in it, and the search over them, by the
 * product's own modules. Papers are written as `learn` writes them, without being read for cases, which takes minutes.
 */
import type { CaseId } from '../../../lib/model/case.ts';
import type { IsoDate } from '../../../lib/model/date.ts';
import type { DocumentId } from '../../../lib/model/document.ts';
import { UNSTOPPED } from '../../../lib/model/in-slices.ts';
import type { CaseStatement } from '../../../lib/model/statement.ts';
import { catchUp } from '../../../lib/store/full-text/catch-up.ts';
import { fullTextDatabase } from '../../../lib/store/full-text/full-text-database.ts';
import { createPaperSearch, type PaperHits } from '../../../lib/store/full-text/paper-search.ts';
import { IndexDatabase } from '../../../lib/store/index/database.ts';
import { dexieIndex } from '../../../lib/store/index/dexie-index.ts';
import { packText } from '../../../lib/store/index/packed-text.ts';
import { madePage } from '../made-pages.ts';

export interface PapersHandle {
  /** @returns ms for each paper to be made searchable, its text packed and kept before */
  readonly fill: (from: number, papers: number, pages: number) => Promise<readonly number[]>;
  /** As the search box asks. */
  readonly find: (query: string) => Promise<{ readonly took: number; readonly found: PaperHits }>;
  /** Bytes, by the browser's own count. */
  readonly usage: () => Promise<number>;
}

declare global {
  var papersBench: PapersHandle;
}

const SHOWN = 5;
const CASES = 30;

const database = new IndexDatabase();
const index = dexieIndex(database);
const fullText = fullTextDatabase();
const search = createPaperSearch(fullText, index);

globalThis.papersBench = {
  async fill(from, papers, pages) {
    await database.open();
    const times: number[] = [];
    for (let paper = from; paper < from + papers; paper++) {
      await keep(paper, pages);
      const start = performance.now();
      await catchUp(fullText, index, {
        generation: String(paper),
        signal: UNSTOPPED,
        onProgress: () => undefined,
      });
      times.push(performance.now() - start);
    }
    return times;
  },
  async find(query) {
    const start = performance.now();
    const found = await search.find(query, SHOWN, UNSTOPPED);
    return { took: performance.now() - start, found };
  },
  usage: async () => (await navigator.storage.estimate()).usage ?? 0,
};

async function keep(paper: number, pages: number): Promise<void> {
  const id = `made-${String(paper).padStart(5, '0')}` as DocumentId;
  const begins: number[] = [];
  let text = '';
  for (let page = 0; page < pages; page++) {
    begins.push(text.length);
    text += `${madePage(paper * 1_000 + page)}\n`;
  }
  const blocks = await packText(id, text);
  const day = `20${19 + (paper % 8)}-0${1 + (paper % 9)}-15`;
  const seen = new Date(Date.UTC(2026, 0, 1, 0, 0, paper)).toISOString();
  const origin = { is: 'paper', address: `https://www.ehelse.no/made/${paper}.pdf` } as const;
  const summary = { id, origin, title: `Laget papir ${paper}`, firstRead: seen, lastSeen: seen };
  await database.transaction('rw', database.tables, async () => {
    await database.documents.put({ ...summary, contentMark: `made ${paper}`, unread: [] });
    await database.texts.put({ id, text: text.length, headings: [], links: [], pages: begins });
    await database.textBlocks.bulkPut(blocks);
    await database.statements.bulkPut(statementsOf(paper, text, day));
  });
}

/** What a paper of that length says of its cases. */
function statementsOf(paper: number, text: string, day: string): readonly CaseStatement[] {
  const document = `made-${String(paper).padStart(5, '0')}` as DocumentId;
  const step = Math.floor(text.length / CASES);
  return Array.from({ length: CASES }, (_, at): CaseStatement => {
    const start = at * step;
    const words = text.slice(start, start + 1_500).split(/\s+/);
    return {
      id: `${document} ${at}`,
      caseId: `NUFA-${((paper + at) % 99) + 1}-${2019 + (paper % 8)}` as CaseId,
      paper: `${document}:0`,
      document,
      role: 'referat',
      place: { start, end: start + step },
      otherPlaces: [],
      readAt: '2026-01-01T00:00:00.000Z',
      title: words.slice(0, 8).join(' '),
      otherTitles: [],
      kind: null,
      otherKind: null,
      meetingDate: day as IsoDate,
      meetingDates: [day as IsoDate],
      time: null,
      proposal: words.slice(8, 50).join(' '),
      decision: words.slice(50, 90).join(' '),
      outcomeClass: null,
      attachments: [],
      documents: [],
      bodyWords: [...new Set(words)].slice(0, 80),
    };
  });
}
