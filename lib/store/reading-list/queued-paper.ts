/** A paper that the reader has asked to have read, and how far that has come. */
import type { DocumentId } from '../../model/document.ts';

/** What the host said of a file, to ask whether it has changed. */
export interface PaperVersion {
  readonly entityTag: string | null;
  readonly lastModified: string | null;
}

/** A reading that came to its end. */
export interface PaperReading {
  readonly version: PaperVersion;
  /** Of text and links: the same paper at another address has the same one. */
  readonly contentMark: string;
  /** Null where nothing of the councils stood in it: the index does not keep it then. */
  readonly document: DocumentId | null;
  /** ISO time. */
  readonly at: string;
  readonly bytes: number;
  readonly pages: number;
  readonly cases: number;
  /** ms, with what fetching took. */
  readonly took: number;
  /** Another address on the list with the same content, read before. */
  readonly sameAs: string | null;
}

/** Why a paper could not be read. The rest go on. */
export type PaperFault =
  | 'not-pdf'
  | 'password'
  | 'broken'
  /** Pictures of pages: a scan. */
  | 'no-text'
  | 'too-large'
  /** The host gives it to nobody, or not to us. */
  | 'refused'
  /** The host failed each time that it was asked. */
  | 'host-error'
  /** Reading broke off each time: the worker was killed, or something in the file stops it. */
  | 'crashed';

export type PaperState =
  /** `known`: it has been read, and is asked for again. */
  | { readonly is: 'waiting'; readonly tries: number; readonly known: PaperReading | null }
  | { readonly is: 'reading'; readonly tries: number; readonly known: PaperReading | null }
  | { readonly is: 'read'; readonly reading: PaperReading }
  /** The same as when it was read; `at`: ISO time when it was last asked for. */
  | { readonly is: 'unchanged'; readonly reading: PaperReading; readonly at: string }
  | {
      readonly is: 'failed';
      readonly fault: PaperFault;
      readonly tries: number;
      readonly at: string;
      readonly known: PaperReading | null;
    }
  /** The host has it no more. What was read of it stays. */
  | { readonly is: 'vanished'; readonly at: string; readonly known: PaperReading | null };

export interface QueuedPaper {
  readonly address: string;
  readonly name: string;
  /** Papers are read in this order, lowest first. */
  readonly order: number;
  readonly state: PaperState;
  /** What it said before it was changed, newest first. The index keeps each. */
  readonly earlier: readonly PaperReading[];
}

/** The last reading that came to its end, whatever has happened since. */
export function lastReading({ state }: Pick<QueuedPaper, 'state'>): PaperReading | null {
  return 'reading' in state ? state.reading : state.known;
}

/** Whether it is still to be read. */
export function isPending({ state }: QueuedPaper): boolean {
  return state.is === 'waiting' || state.is === 'reading';
}
