/** A file of the reader's choice as a glossary, judged before it is read. Its size is known before a byte of it is. */
import { type GlossaryReading, MAX_GLOSSARY_FILE } from '../../store/glossary-file/glossary-file.ts';
import { decodeText } from '../documents/decode-text.ts';

/** Where the browser gives no bytes: the file was moved, or is not ours to read. */
export type FileReading = GlossaryReading | { readonly is: 'unreadable' };

/** Rejects with the signal's reason. */
export async function readGlossary(file: File, signal: AbortSignal): Promise<FileReading> {
  if (file.size > MAX_GLOSSARY_FILE) return { is: 'rejected', fault: { why: 'too-large' } };
  const bytes = await file.arrayBuffer().catch(() => null);
  signal.throwIfAborted();
  if (bytes === null) return { is: 'unreadable' };
  const { readGlossaryFile } = await import('../../store/glossary-file/read-glossary-file.ts');
  return readGlossaryFile(decodeText(new Uint8Array(bytes)), signal);
}
