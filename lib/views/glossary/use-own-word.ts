/** What the reader has decided of a name, read again after each change. */
import type { OwnWord } from '../../model/own-term.ts';
import type { GlossaryRepository } from '../../store/notes/glossary-repository.ts';
import { useRead } from '../notes/use-read.ts';

/** Null until it was read. A word whose decision was taken back is a word still. */
export function useOwnWord(
  repository: GlossaryRepository,
  name: string,
  changes: number,
): { readonly word: OwnWord | null } | null {
  return useRead(async () => ({ word: await repository.find(name) }), [repository, name, changes]);
}
