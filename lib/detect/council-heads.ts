/**
 * Recognises the lines that divide a meeting paper (DOMAIN.md §3): the heads of its documents, the attachments
 * that end them, the section with earlier treatments, and the headings that end that section.
 */
import { type Claim, claimOf, OTHER_BODY } from './council-names.ts';
import type { Patterns } from './language/patterns.ts';
import { plain } from './normalise.ts';

export type Division =
  /**
   * A document of a council (or of another body) starts. `sure`: a head table or an agenda says so too.
   * `inner`: it can be a part of another council's file, as minutes are that come as an attachment.
   */
  | {
      readonly is: 'head';
      readonly at: number;
      readonly claim: Claim;
      readonly sure: boolean;
      readonly inner: boolean;
    }
  /** An attachment or a case note starts: it belongs to the paper that it is attached to. */
  | { readonly is: 'attachment'; readonly at: number; readonly level: 0 }
  /** "Vedtak fra tidligere behandlinger i rådsmodellen". */
  | { readonly is: 'earlier'; readonly at: number; readonly level: number }
  /** A heading that may end that section. Level: 1–6 of Markdown; 0 for a part that every case note has. */
  | { readonly is: 'heading'; readonly at: number; readonly level: number };

/** Level of a line that is no Markdown heading: below all of them. */
export const PLAIN = 7;
/** A title is one line; more than this is a sentence. */
const LINE = 150;
/** The head table starts within this many characters of the head. */
const BELOW = 200;

/** A line that may divide; what it is, is read when it is asked. */
export interface DividingLine {
  readonly at: number;
  readonly division: () => Division | null;
}

/** Gives the lines of a text that may divide it, one after the other, then null: a long text may have none that does. */
export function createDivisionScan(text: string, patterns: Patterns): () => DividingLine | null {
  const start = new RegExp(patterns.dividingLine);
  return () => {
    const match = start.exec(text);
    if (match === null) return null;
    const { 0: before, 1: marks = '', index } = match;
    const content = index + before.length;
    start.lastIndex = Math.max(content, index + 1);
    const at = index === 0 ? 0 : index + 1;
    const level = marks === '' ? PLAIN : marks.length - 1;
    return { at, division: () => divide(text, at, content, level, patterns) };
  };
}

function divide(
  text: string,
  at: number,
  content: number,
  level: number,
  patterns: Patterns,
): Division | null {
  const [first = ''] = text.slice(content, content + 2 * LINE).split(/[\n\r\f]/, 1);
  const line = plain(first, 0, 2 * LINE, patterns).trim();
  if (patterns.earlierHeading.test(line)) return { is: 'earlier', at, level };
  if (patterns.attachment.test(line)) return { is: 'attachment', at, level: 0 };
  if (line.length >= LINE) return null;
  const head = headOf(text, at, content, line, patterns);
  if (head !== null) return head;
  // "Sak⏎Tema⏎Forslag til vedtak" is the header of a table written one cell to a line.
  if (patterns.partHeading.test(line) && !patterns.tableHeader.test(plain(text, at - 20, at, patterns)))
    return { is: 'heading', at, level: 0 };
  return level < PLAIN ? { is: 'heading', at, level } : null;
}

function headOf(
  text: string,
  at: number,
  content: number,
  line: string,
  patterns: Patterns,
): Division | null {
  const named = patterns.documentHead.exec(line);
  if (named === null) {
    return patterns.councilLine.test(line)
      ? { is: 'head', at, claim: claimOf(line, patterns), sure: false, inner: false }
      : null;
  }
  let claim = claimOf(line, patterns);
  const [words, agenda, minutes] = named;
  const below = plain(text, content, content + BELOW, patterns);
  const sure = agenda !== undefined || /^(?:Velkom|Til)/.test(words) || patterns.headTable.test(below);
  // "Referat fra møte i Skate": a name that is none of ours, where nothing below says otherwise.
  if (claim === null && minutes !== undefined && sure && / [A-ZÀ-Þ]/.test(line)) {
    claim = claimOf(below, patterns) ?? OTHER_BODY;
  }
  const inner = agenda !== undefined || minutes !== undefined;
  return claim === null ? null : { is: 'head', at, claim, sure, inner };
}
