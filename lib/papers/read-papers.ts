/**
 * Text → papers. By general rules on the form of council papers (DOMAIN.md §3); what cannot be read is left out,
 * never guessed. Any text at all gives an answer, in time linear in its length.
 */
import type { Paper } from '../model/paper.ts';
import { type Line, readLines } from './line.ts';
import { readMeetingHead, readMeetingItems } from './meeting-paper.ts';
import { readNote } from './note.ts';
import { readSlides } from './slides.ts';
import { type SubDocument, splitPapers } from './sub-document.ts';

export function readPapers(text: string): readonly Paper[] {
  return papersOfLines(text, readLines(text));
}

/** @param lines of `text`. */
export function papersOfLines(text: string, lines: readonly Line[]): readonly Paper[] {
  const documents = splitPapers(lines);
  return documents.map((document, index) => {
    const next = documents[index + 1];
    const span = {
      start: index === 0 ? 0 : (lines[document.from]?.start ?? 0),
      end: next === undefined ? text.length : (lines[next.from]?.start ?? text.length),
    };
    return {
      council: document.council,
      kind: document.kind,
      ...span,
      ...content(document, lines),
      unread: [],
    };
  });
}

type Content = Omit<Paper, 'start' | 'end' | 'council' | 'kind' | 'unread'>;

function content(document: SubDocument, lines: readonly Line[]): Content {
  const own = lines.slice(document.from, document.to);
  switch (document.kind) {
    case 'toppnotat':
      return { venue: null, ...readNote(own) };
    case 'presentasjon':
      return { label: null, meetingNumber: null, ...readSlides(own) };
    default:
      return { label: null, ...readMeetingHead(own), items: readMeetingItems(own) };
  }
}
