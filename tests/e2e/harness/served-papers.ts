/** PDF files on the council server: as a host gives them, and as a host fails to. */
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

export interface ServedPaper {
  readonly bytes: Uint8Array;
  /** Default: application/pdf. "text/html" for a page that calls itself a PDF. */
  readonly type?: string;
  /** Default: 200. 404, 410, 500 … come without a file. */
  readonly status?: number;
  /** Default: made of the bytes. Null: the host says none. */
  readonly entityTag?: string | null;
  /** As in an HTTP header. Null: the host says none. */
  readonly lastModified?: string | null;
  /** ms between tenths of the file. */
  readonly pause?: number;
  /** The line breaks in the middle of the file. */
  readonly cutOff?: boolean;
  /** Sent on to there instead. */
  readonly redirect?: string;
}

const LAST_MODIFIED = 'Mon, 02 Oct 2023 08:00:00 GMT';
const PARTS = 10;

/** Answers a request for the file, also whether it has changed. */
export async function sendPaper(
  paper: ServedPaper,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { bytes, status = 200, pause = 0, redirect } = paper;
  if (redirect !== undefined) {
    response.writeHead(302, { location: redirect }).end();
    return;
  }
  if (status !== 200) {
    response.writeHead(status, { 'content-type': 'text/plain' }).end('ingen fil');
    return;
  }
  const { entityTag = tagOf(bytes), lastModified = LAST_MODIFIED } = paper;
  const version = {
    ...(entityTag !== null && { etag: entityTag }),
    ...(lastModified !== null && { 'last-modified': lastModified }),
  };
  if (isUnchanged(request, entityTag, lastModified)) {
    response.writeHead(304, version).end();
    return;
  }
  response.writeHead(200, {
    'content-type': paper.type ?? 'application/pdf',
    'content-length': bytes.length,
    ...version,
  });
  if (paper.cutOff === true) {
    response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy());
    return;
  }
  if (pause === 0) {
    response.end(bytes);
    return;
  }
  const step = Math.max(1, Math.ceil(bytes.length / PARTS));
  for (let at = 0; at < bytes.length && !response.destroyed; at += step) {
    response.write(bytes.subarray(at, at + step));
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  response.end();
}

function tagOf(bytes: Uint8Array): string {
  return `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`;
}

/** RFC 9110 §13.2.2: where both are asked, the tag decides. */
function isUnchanged(
  { headers }: IncomingMessage,
  entityTag: string | null,
  lastModified: string | null,
): boolean {
  const asked = headers['if-none-match'];
  if (asked !== undefined) return entityTag !== null && asked === entityTag;
  const since = headers['if-modified-since'];
  return since !== undefined && lastModified !== null && Date.parse(lastModified) <= Date.parse(since);
}
