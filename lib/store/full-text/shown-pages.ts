/**
 * The pages of a document that are shown for a query, and the text of the best one. A phrase is looked for in the text:
 * in the best page and those around it that have its words too, since they are unpacked together.
 */
import { type FoundDocument, foundParts } from './find-pages.ts';
import { hasPhrases } from './found-sentence.ts';
import type { DocumentRow } from './full-text-database.ts';
import type { PaperQuery } from './paper-query.ts';

export interface ShownPages {
  /** Places among the document's parts, best first. Never empty. */
  readonly parts: readonly number[];
  /** Of the best. */
  readonly text: string;
}

export interface Looked {
  /** Null where the phrase was not found, or the text is lost. */
  readonly shown: ShownPages | null;
  /** False where pages that have the words were not looked through. */
  readonly isWhole: boolean;
}

/** UTF-16 units that are looked through, a dozen pages: one or two packed blocks. Most papers are no longer. */
const WINDOW = 32_768;

/** @param textOf from one place in the document's text to another (UTF-16); null where it is lost */
export async function shownPages(
  found: FoundDocument,
  query: PaperQuery,
  textOf: (start: number, end: number) => Promise<string | null>,
): Promise<Looked> {
  const parts = foundParts(found);
  const { document } = found;
  if (query.phrases.length === 0) {
    const [best = 0] = parts;
    const text = await textOf(...spanOf(document, best));
    return { shown: text === null ? null : { parts, text }, isWhole: true };
  }
  const near = partsNear(document, parts);
  const start = Math.min(...near.map((part) => spanOf(document, part)[0]));
  const text = await textOf(start, Math.max(...near.map((part) => spanOf(document, part)[1])));
  const textIn = (part: number): string => {
    const [from, to] = spanOf(document, part);
    return text?.slice(from - start, to - start) ?? '';
  };
  const having = near.filter((part) => hasPhrases(textIn(part), query));
  const [first] = having;
  if (first === undefined) return { shown: null, isWhole: near.length === parts.length };
  return { shown: { parts: having, text: textIn(first) }, isWhole: true };
}

/** Where the part begins and ends in the text. */
export function spanOf({ begins, length }: DocumentRow, part: number): readonly [number, number] {
  return [begins[part] ?? 0, begins[part + 1] ?? length];
}

/** The best one and those of the others that lie in one window with it, best first. */
function partsNear(document: DocumentRow, parts: readonly number[]): readonly number[] {
  const [best = 0] = parts;
  const [middle] = spanOf(document, best);
  return parts.filter((part) => {
    const [start, end] = spanOf(document, part);
    return part === best || (start >= middle - WINDOW / 2 && end <= middle + WINDOW / 2);
  });
}
