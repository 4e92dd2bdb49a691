/** A document → the rows that the index keeps of it. Rows that could not be read back are left out. */
import type * as z from 'zod/mini';
import { caseStatementSchema, paperRecordSchema } from '../../data/read-schema.ts';
import type { FoundDefinition } from '../../model/definition.ts';
import type { KeptDocument } from '../../model/document.ts';
import { inSlices } from '../../model/in-slices.ts';
import type { StatedReference } from '../../model/link.ts';
import type { UnreadPart } from '../../model/paper.ts';
import type { CaseStatement, PaperRecord } from '../../model/statement.ts';
import { fingerprint } from '../../papers/fingerprint.ts';
import { foundDefinitionsInSteps } from '../../papers/found-definitions.ts';
import { readDocumentInSteps } from '../../papers/read-document.ts';
import { statementsInSteps } from '../../papers/statements.ts';
import { type DefinitionRow, definitionRowSchema, type ReferenceRow, referenceRowSchema } from './rows.ts';

export interface ReadRows {
  /** Only those that say something: of a council and a day, or of a case. */
  readonly papers: readonly PaperRecord[];
  readonly statements: readonly CaseStatement[];
  /** All of them unresolved so far. */
  readonly references: readonly ReferenceRow[];
  readonly definitions: readonly DefinitionRow[];
  readonly unread: readonly UnreadPart[];
}

interface Options {
  readonly signal: AbortSignal;
  /** 0–1. */
  readonly onProgress: (share: number) => void;
}

export async function readDocumentRows(
  document: KeptDocument,
  { signal, onProgress }: Options,
): Promise<ReadRows> {
  const length = Math.max(1, document.text.length);
  const reading = await inSlices(readDocumentInSteps(document), {
    signal,
    onStep: (characters) => onProgress(Math.min(1, characters / length)),
  });
  // Stated since it was first read, however often it is seen again: a rebuilt index says the same.
  const stating = statementsInSteps({ ...document, lastSeen: document.firstRead }, reading);
  const stated = await inSlices(stating, { signal });
  const found = await inSlices(foundDefinitionsInSteps(document, reading.papers), { signal });
  const statements = fitting(caseStatementSchema, stated.statements);
  const speaking = new Set(statements.map(({ paper }) => paper));
  return {
    statements,
    papers: fitting(paperRecordSchema, stated.papers).filter(
      ({ id, council, meetingDates }) => speaking.has(id) || (council !== null && meetingDates.length > 0),
    ),
    references: fitting(referenceRowSchema, stated.references.map(referenceRow)),
    definitions: fitting(definitionRowSchema, found.map(definitionRow)),
    unread: stated.unread,
  };
}

function referenceRow(reference: StatedReference): ReferenceRow {
  return { ...reference, id: fingerprint(reference), isUnresolved: true };
}

function definitionRow(found: FoundDefinition): DefinitionRow {
  const { document, short, long } = found;
  return { ...found, id: fingerprint(document, short, long.toLowerCase()) };
}

function fitting<Row>(schema: z.ZodMiniType<Row>, rows: readonly Row[]): readonly Row[] {
  return rows.filter((row) => schema.safeParse(row).success);
}
