/** Attachments as papers name them: "Vedlegg 4A: …" beside a case, a section "Vedlegg" at a note's end. */
import type { PlacedAttachment } from '../model/paper.ts';
import type { Line } from './line.ts';
import { joinPieces, type Piece } from './piece.ts';

const LABEL = /(?:^|(?<=\s))vedlegg\s(\d{1,2}[a-zæøå]?)\s?:/iu;
const SECTION = /^vedlegg(?:\s?[-–]\s.{0,80})?:?$/iu;
const ENTRY =
  /^(?:[-•]\s)?vedlegg\s(\d{1,2}[a-zæøå]?)(?:[\s_:–-]{1,4}sak[\s_]{1,3}\d{1,3}[-/]\d{2})?[\s_:–-]{0,4}(.{0,300})$/iu;
const NUMBERED = /^(\d{1,2})\.\s(.{1,300})$/u;
const IN_PROSE = /vedlegg\s(\d{1,2}[a-z])\s«([^»]{1,200})»/giu;
/** Where an attachment lies is no part of its title. */
const LINKED = /\s(?:er\s)?lenke[tr]?\sopp\s.*$|\spå\s(?:web|nett|nettet|internett)\.?$/iu;

/** Attachments labelled "Vedlegg N:" in a case's pieces; a title runs to the next label, gap or part. */
export function labelledAttachments(
  pieces: readonly Piece[],
  endsBefore: (index: number) => boolean,
): readonly PlacedAttachment[] {
  const found: { readonly label: string; readonly title: Piece[]; readonly start: number }[] = [];
  let open = false;
  pieces.forEach((piece, index) => {
    const parts = splitAtLabels(piece);
    if (parts.length === 1 && open && (endsBefore(index) || /^(?:forslag til )?vedtak:/iu.test(piece.text))) {
      // A blank line right after the label is no end: the title is still to come.
      if (found.at(-1)?.title.length !== 0) open = false;
    }
    for (const part of parts) {
      if (part.label !== null) {
        found.push({ label: `Vedlegg ${part.label.toUpperCase()}`, title: [], start: piece.start });
        open = true;
      }
      if (open && part.text !== '') found.at(-1)?.title.push({ ...piece, text: part.text });
    }
  });
  return unique(found.map(({ label, title, start }) => ({ label, title: joinPieces(title) || null, start })));
}

function splitAtLabels(piece: Piece): readonly { readonly label: string | null; readonly text: string }[] {
  const parts: { label: string | null; text: string }[] = [];
  let rest = piece.text;
  let label: string | null = null;
  for (let match = LABEL.exec(rest); match !== null; match = LABEL.exec(rest)) {
    parts.push({ label, text: rest.slice(0, match.index).trim() });
    label = match[1] ?? null;
    rest = rest.slice(match.index + match[0].length).trim();
  }
  parts.push({ label, text: rest });
  return parts.length > 1 && parts[0]?.text === '' ? parts.slice(1) : parts;
}

/** The attachments of a toppnotat: its section "Vedlegg", its headings "Vedlegg 1 - …", titles named in its text. */
export function noteAttachments(lines: readonly Line[]): readonly PlacedAttachment[] {
  const found: PlacedAttachment[] = [];
  let inSection = false;
  for (const line of lines) {
    const { start } = line;
    if (SECTION.test(line.text)) inSection = true;
    else if (line.heading > 0 || inSection) {
      const entry = ENTRY.exec(line.text) ?? (inSection ? NUMBERED.exec(line.text) : null);
      if (entry !== null)
        found.push({ label: labelOf(entry[1] ?? '', line.text), title: titleOf(entry[2] ?? ''), start });
      else if (line.heading > 0) inSection = false;
    }
    for (const [, label = '', title = ''] of line.text.matchAll(IN_PROSE)) {
      found.push({ label: labelOf(label, 'vedlegg'), title, start });
    }
  }
  return unique(found);
}

function labelOf(number: string, text: string): string {
  return /vedlegg/iu.test(text) ? `Vedlegg ${number.toUpperCase()}` : number;
}

function titleOf(text: string): string | null {
  return text.replace(LINKED, '').replace(/[«»_]/gu, ' ').replace(/\s+/gu, ' ').trim() || null;
}

function unique(attachments: readonly PlacedAttachment[]): readonly PlacedAttachment[] {
  return attachments.filter(
    ({ label }, index) => attachments.findIndex((other) => other.label === label) === index,
  );
}
