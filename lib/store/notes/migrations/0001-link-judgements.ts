/**
 * Version 1: the reader's words on topical links, one for each pair of cases, and what the last import changed, so
 * that it can be undone.
 *
 *   linkJudgements  { cases: ['NUFA-26-2025', 'NUIT-8-2023'], verdict: 'hidden', judgedAt: '2026-11-22T10:00:00.000Z' }
 *   imports         { id: 'last', importedAt: '2026-11-22T10:00:00.000Z', changes: [{ before: null, after: {…} }] }
 */
import type Dexie from 'dexie';

export function addLinkJudgements(database: Dexie): void {
  database.version(1).stores({ linkJudgements: 'cases', imports: 'id' });
}
