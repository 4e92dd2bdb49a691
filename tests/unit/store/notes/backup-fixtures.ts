/** Backups of made-up notes, and where settings stand while they are tested. */
import type { CaseId } from '../../../../lib/model/case.ts';
import type { LinkJudgement } from '../../../../lib/model/link.ts';
import type { NoteConflict } from '../../../../lib/model/note.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../../lib/model/settings.ts';
import type { KeptNote } from '../../../../lib/notes/kept-notes.ts';
import type { SettingsPlace } from '../../../../lib/store/notes/backup.ts';
import type { Backup } from '../../../../lib/store/notes/backup-file.ts';
import { mergeGlossaries } from '../../../../lib/store/notes/merge-glossary.ts';
import { mergeJudgements } from '../../../../lib/store/notes/merge-judgements.ts';

export const SAVED = '2026-11-22T11:00:00.000Z';

export const AB = 'NUFA-26-2025 NUIT-8-2023';
export const AC = 'NEHR-3-2022 NUFA-26-2025';
export const BC = 'NEHR-3-2022 NUIT-8-2023';

export function judgement(
  pair: string,
  verdict: LinkJudgement['verdict'] = 'hidden',
  judgedAt = '2026-01-01T00:00:00.000Z',
): LinkJudgement {
  const [first = '', second = ''] = pair.split(' ') as CaseId[];
  return { cases: [first as CaseId, second as CaseId], verdict, judgedAt };
}

export function backupOf(parts: Partial<Backup> = {}): Backup {
  return { savedAt: SAVED, judgements: [], notes: [], conflicts: [], glossary: [], settings: null, ...parts };
}

export function memorySettings(first: Settings = DEFAULT_SETTINGS): SettingsPlace & { now: Settings } {
  const place = {
    now: first,
    read: async () => place.now,
    write: async (change: Partial<Settings>) => {
      place.now = { ...place.now, ...change };
    },
  };
  return place;
}

/** Without an order, which a database does not promise. */
export function sorted({ judgements, notes, conflicts, glossary, settings }: Omit<Backup, 'savedAt'>) {
  const byId = (one: KeptNote, other: KeptNote): number => Number(one.id > other.id) || -1;
  const byEditor = (one: NoteConflict, other: NoteConflict): number =>
    Number(one.editing > other.editing) || -1;
  return {
    settings,
    judgements: mergeJudgements(judgements),
    notes: notes.toSorted(byId),
    conflicts: conflicts.toSorted(byEditor),
    glossary: mergeGlossaries(glossary, []),
  };
}
