/** Two treatments put side by side, with what changed from the one to the other. In slices: texts may be long. */
import type { DifferencePiece } from '../../difference/difference.ts';
import { paperDifferenceInSteps } from '../../difference/paper-difference.ts';
import type { CaseId } from '../../model/case.ts';
import { inSlices } from '../../model/in-slices.ts';
import type { CaseRecord } from '../../model/statement.ts';
import type { IndexLists } from '../index-context.tsx';
import type { ChosenSources } from './chosen-sources.ts';
import { type ComparedPart, type ComparedSide, comparedParts } from './compared.ts';

export interface PartDifference extends ComparedPart {
  /** Null where one side, or both, is not known in a paper's words. */
  readonly pieces: readonly DifferencePiece[] | null;
  /** The one wording that is known; null where two were compared, or none is known. */
  readonly text: string | null;
}

export interface CaseDifference {
  readonly before: CaseRecord | null;
  readonly after: CaseRecord | null;
  readonly parts: readonly PartDifference[];
}

/** Rejects with the signal's reason where that has aborted, and where the index does not answer. */
export async function compareCases(
  { index, keeper }: Pick<IndexLists, 'index' | 'keeper'>,
  [from, to]: readonly [CaseId, CaseId],
  signal: AbortSignal,
  chosen: ChosenSources = {},
): Promise<CaseDifference> {
  const [before, after] = await Promise.all([keeper.record(from), keeper.record(to)]);
  const parts: PartDifference[] = [];
  for (const part of comparedParts(before, after, chosen)) {
    signal.throwIfAborted();
    const [old, next] = await Promise.all([textOf(index, part.before), textOf(index, part.after)]);
    const pieces =
      old === null || next === null ? null : await inSlices(paperDifferenceInSteps(old, next), { signal });
    // A whole text with nothing to compare it with is read where it stands.
    const text = pieces === null && part.what !== 'text' ? (old ?? next) : null;
    parts.push({ ...part, pieces, text });
  }
  return { before, after, parts };
}

async function textOf({ documents }: IndexLists['index'], side: ComparedSide): Promise<string | null> {
  if (side.is !== 'read') return null;
  if ('text' in side.from) return side.from.text;
  const { document } = side.statement;
  const { places } = side.from;
  const texts = await Promise.all(places.map(({ start, end }) => documents.textOf(document, start, end)));
  const found = texts.filter((text) => text !== null);
  return found.length === 0 ? null : found.join('\n\n');
}
