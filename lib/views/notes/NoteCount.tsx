/** "2 notater" beside a case that has some. */
import type { CaseId } from '../../model/case.ts';
import { noteCountWords } from '../../strings/note-count.ts';
import { usePage } from '../page-context.ts';
import { useNoteCounts } from './use-note-counts.ts';

/** @param of the readings of one number where its council is not known */
export function NoteCount({ of: ids }: { readonly of: readonly CaseId[] }) {
  const { language } = usePage();
  const counts = useNoteCounts();
  const count = ids.reduce((sum, id) => sum + (counts[id] ?? 0), 0);
  if (count === 0) return null;
  return <span class="note-count small">{noteCountWords(language, count)}</span>;
}
