/** What a document is called: its title, else where it came from. */
import type { KeptDocument } from '../../model/document.ts';
import type { DocumentsStrings } from '../../strings/documents-strings.ts';

export function documentName(
  { title, origin }: Pick<KeptDocument, 'title' | 'origin'>,
  strings: Pick<DocumentsStrings, 'pasted' | 'untitled'>,
): string {
  if (title.trim() !== '') return title.trim();
  if (origin.is === 'file') return origin.name;
  return origin.is === 'pasted' ? strings.pasted : strings.untitled;
}
