/**
 * The text of a document as it is kept: cut into blocks, each packed by itself, so that 60,000 pages take a third of
 * their room and one page is read without the others.
 */
import type { DocumentId } from '../../model/document.ts';
import type { IndexDatabase } from './database.ts';
import type { TextBlock } from './rows.ts';

/** UTF-16 units: a dozen pages. Half as many take a tenth more room; twice as many, twice the time to read one. */
const SIZE = 32_768;

const encoder = new TextEncoder();

export async function packText(document: DocumentId, text: string): Promise<readonly TextBlock[]> {
  const blocks: TextBlock[] = [];
  for (let begin = 0; begin < text.length; ) {
    let end = begin + SIZE;
    // Never between the halves of a character.
    if (text.charCodeAt(end) >> 10 === 0x37) end += 1;
    const part = text.slice(begin, end);
    const bytes = await through(encoder.encode(part), new CompressionStream('deflate-raw')).bytes();
    blocks.push({ document, begin, length: part.length, bytes });
    begin = end;
  }
  return blocks;
}

/** The text from `begin` to `end`. Rejects where a block is lost or damaged: its length tells, and what unpacks it. */
export async function readPacked(
  { textBlocks }: IndexDatabase,
  document: DocumentId,
  begin: number,
  end: number,
): Promise<string> {
  const blocks = await textBlocks
    .where(':id')
    .between([document, begin - SIZE], [document, end])
    .toArray();
  const first = blocks[0]?.begin ?? begin;
  let text = '';
  for (const block of blocks) {
    const part = await through(block.bytes, new DecompressionStream('deflate-raw')).text();
    if (block.begin === first + text.length && part.length === block.length) text += part;
  }
  if (first > begin || first + text.length < end) throw new Error('A text is not whole');
  return text.slice(begin - first, end - first);
}

/** Without a blob, which asks another process: half of the time that a block takes. */
function through(bytes: BufferSource, { writable, readable }: GenericTransformStream): Response {
  const writer = writable.getWriter();
  // What is damaged is told by who reads.
  Promise.all([writer.write(bytes), writer.close()]).catch(() => undefined);
  return new Response(readable);
}
