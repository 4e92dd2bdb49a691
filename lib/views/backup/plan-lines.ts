/** The counts of an import as lines; what there is none of is not said. */
import type { ImportPlan } from '../../store/notes/backup.ts';
import type { BackupStrings } from '../../strings/backup.ts';

interface PlanLines {
  readonly lines: readonly string[];
  /** False where all that the file has is here, settings aside. */
  readonly changes: boolean;
}

type PlanWords = Pick<BackupStrings, 'notes' | 'judgements'>;

const NOTE_KINDS = ['fresh', 'replacing', 'conflicting', 'staying', 'same'] as const;
const JUDGEMENT_KINDS = ['fresh', 'replacing', 'staying', 'same'] as const;

export function planLines(
  { notes, judgements }: Pick<ImportPlan, 'notes' | 'judgements'>,
  words: PlanWords,
): PlanLines {
  return {
    lines: [
      ...NOTE_KINDS.flatMap((kind) => (notes[kind] > 0 ? [words.notes[kind](notes[kind])] : [])),
      ...JUDGEMENT_KINDS.flatMap((kind) =>
        judgements[kind] > 0 ? [words.judgements[kind](judgements[kind])] : [],
      ),
    ],
    changes: notes.fresh + notes.replacing + notes.conflicting + judgements.fresh + judgements.replacing > 0,
  };
}
