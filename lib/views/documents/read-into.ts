/** Reads one document into the index and says what came of it, or why nothing did. */
import type { SourceDocument } from '../../model/document.ts';
import type { UnreadPart } from '../../model/paper.ts';
import type { GrowthSummary, PaperRecord } from '../../model/statement.ts';
import { LearnRefused } from '../../store/index/learn-refused.ts';
import type { IndexLists } from '../index-context.tsx';
import { type ImportFault, ImportRefused } from './import-refused.ts';

export type ReadingFault = ImportFault | 'no-consent' | 'no-database' | 'no-room' | 'failed';

export interface ReadingResult {
  /** False where nothing of the councils is in the document, and it explains no abbreviation. */
  readonly found: boolean;
  readonly summary: GrowthSummary;
  readonly papers: readonly PaperRecord[];
  /** ISO time when the same document was first read, where that was before. */
  readonly seenBefore: string | null;
  readonly unread: readonly (UnreadPart & { readonly text: string })[];
  /** False where it holds nothing that the index keeps. */
  readonly isKept: boolean;
}

interface ReadOptions {
  readonly signal: AbortSignal;
  /** 0–1, ascending. */
  readonly onProgress: (share: number) => void;
}

export async function readInto(
  { keeper, index }: Pick<IndexLists, 'keeper' | 'index'>,
  source: SourceDocument,
  options: ReadOptions,
): Promise<ReadingResult> {
  options.signal.throwIfAborted();
  const started = new Date().toISOString();
  const summary = await keeper.learn(source, options);
  const [papers, documents] = await Promise.all([index.papers.all(), index.documents.all()]);
  const kept = documents.find(({ id }) => id === summary.document);
  const own = papers.filter(({ document }) => document === summary.document);
  const { newCases, fuller, same, defined } = summary;
  return {
    found:
      own.some(({ council }) => council !== null) ||
      newCases.length + fuller.length + same.length + defined.length > 0,
    summary,
    papers: own,
    seenBefore: kept !== undefined && kept.firstRead < started ? kept.firstRead : null,
    unread: summary.unread.map((part) => ({ ...part, text: source.text.slice(part.start, part.end) })),
    isKept: kept !== undefined,
  };
}

export function readingFault(error: unknown): ReadingFault {
  if (error instanceof ImportRefused) return error.fault;
  if (error instanceof LearnRefused) return error.reason === 'too-long' ? 'too-large' : error.reason;
  return 'failed';
}
