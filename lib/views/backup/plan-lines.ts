/** The counts of an import as lines; what there is none of is not said. */
import type { ImportPlan } from '../../store/notes/backup.ts';
import type { BackupStrings } from '../../strings/backup.ts';

interface PlanLines {
  readonly lines: readonly string[];
  /** False where all that the file has is here, settings aside. */
  readonly changes: boolean;
}

type PlanWords = Pick<BackupStrings, 'notes' | 'judgements' | 'glossary'>;

const NOTE_KINDS = ['fresh', 'replacing', 'conflicting', 'staying', 'same'] as const;
/** Of what is decided once for each pair of cases, or each name. */
const DECIDED_KINDS = ['fresh', 'replacing', 'staying', 'same'] as const;

export function planLines(
  { notes, judgements, glossary }: Pick<ImportPlan, 'notes' | 'judgements' | 'glossary'>,
  words: PlanWords,
): PlanLines {
  return {
    lines: [
      ...NOTE_KINDS.flatMap((kind) => (notes[kind] > 0 ? [words.notes[kind](notes[kind])] : [])),
      ...DECIDED_KINDS.flatMap((kind) =>
        judgements[kind] > 0 ? [words.judgements[kind](judgements[kind])] : [],
      ),
      ...DECIDED_KINDS.flatMap((kind) => (glossary[kind] > 0 ? [words.glossary[kind](glossary[kind])] : [])),
    ],
    changes:
      notes.conflicting > 0 ||
      [notes, judgements, glossary].some(({ fresh, replacing }) => fresh + replacing > 0),
  };
}
