/** The body of an answer, piece by piece: no more of it than may be held, and whole where the host says how long it is. */

/**
 * @param most bytes
 * @param onPiece bytes so far, and of all where the host says how many
 * @throws what the network says where the line breaks
 */
export async function readBody(
  response: Response,
  most: number,
  onPiece: (bytes: number, all: number | null) => void,
): Promise<Uint8Array<ArrayBuffer> | 'too-large' | 'cut-off'> {
  const all = lengthOf(response.headers);
  if (all !== null && all > most) return 'too-large';
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let read = await reader?.read(); read?.value !== undefined; read = await reader?.read()) {
    size += read.value.length;
    if (size > most) return 'too-large';
    pieces.push(read.value);
    onPiece(size, all);
  }
  // Not every browser takes a line that broke in the middle for a fault.
  if (all !== null && size < all) return 'cut-off';
  return joined(pieces, size);
}

/** Null where the host says nothing, or where what it says is the length of the packed file. */
function lengthOf(headers: Headers): number | null {
  const length = headers.get('content-length') ?? '';
  const encoding = headers.get('content-encoding') ?? 'identity';
  return /^\d{1,12}$/.test(length) && encoding === 'identity' ? Number(length) : null;
}

function joined(pieces: readonly Uint8Array<ArrayBuffer>[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
