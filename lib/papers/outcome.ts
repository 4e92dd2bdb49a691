/**
 * "Forslag til vedtak" and "Vedtak", verbatim and never mixed: only the label decides which it is, and what has
 * no label is neither (DOMAIN.md §3).
 */
import type { Quote } from '../model/paper.ts';
import { type Piece, quote } from './piece.ts';

export interface Outcomes {
  readonly proposal: Quote | null;
  readonly decision: Quote | null;
}

/** A word before "vedtak" that makes it what is proposed: "Framlegg til vedtak", "Foreslått vedtak". */
const PROPOSED =
  '(?:forslag(?:et)?|framlegg(?:et)?|fremlegg|utkast|innstilling|tilråding) til vedtak(?:sformulering)?|foreslått(?:e)? vedtak|forslag vedtak';
const LABEL = new RegExp(
  String.raw`(?:^|(?<=\s))(?<!tidligere |tidlegare )(${PROPOSED}|vedtak(?:et)?)(?: i sak \d{1,3}[-/]\d{2,4})?\s?:\s?`,
  'iu',
);
const HEADING = new RegExp(String.raw`^(${PROPOSED}|vedtak)(?:\s?[-–]\s?\p{L}.{0,80})?$`, 'iu');

/** Ends the wording of an outcome: another part of the case, or the meeting's own rows. */
const BOUNDARY =
  /^(?:vedlegg\s\d{1,2}[a-z]?(?:\s?:|$)|slutt(?:\sdag)?(?:\s\d|$)|pause(?:\s|$)|lunsj(?:\s|$)|middag(?:\s|$)|dag\s\d|sak(?:snr\.?)?\s{1,3}(?:man|tirs|ons|tors|fre|lør|søn)dag|fortsetter(?::|$)|neste møte(?:\s|$)|møtet (?:ble|vart) (?:hevet|avsluttet|heva|avslutta)|(?:føremål|formål)(?:et)? med sak|innspel:|hensikt med saken$|bakgrunn$|innspill:|(?:til|dato|saksnummer|innretning)$)/iu;
const NOISE = /^(?:https?:\/\/\S+|side \d{1,3}(?: av \d{1,3})?|\[overskrift\])$/iu;

type Kind = keyof Outcomes;

export interface Breaks {
  /** True where the wording must end before the piece at this index although nothing says so in words. */
  readonly endsBefore: (index: number, gathered: readonly Piece[]) => boolean;
}

/** The outcomes in a case's pieces, in order. Several of one kind (NUIT 5/23, NUFA 27/25) become one quote. */
export function readOutcomes(pieces: readonly Piece[], breaks: Breaks): Outcomes {
  const found: Record<Kind, Piece[]> = { proposal: [], decision: [] };
  let kind: Kind | null = null;
  let gathered: Piece[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index];
    if (piece === undefined || NOISE.test(piece.text)) continue;
    const label = readLabel(piece);
    if (label !== null) {
      kind = label.kind;
      gathered = found[kind];
      if (label.rest !== null) gathered.push(label.rest);
    } else if (kind !== null) {
      if (BOUNDARY.test(piece.text) || breaks.endsBefore(index, gathered)) kind = null;
      else gathered.push(piece);
    }
  }
  return { proposal: quote(found.proposal), decision: quote(found.decision) };
}

function readLabel(piece: Piece): { readonly kind: Kind; readonly rest: Piece | null } | null {
  const heading = HEADING.exec(piece.text);
  if (heading !== null) return { kind: kindOf(heading[1]), rest: null };
  const label = LABEL.exec(piece.text);
  if (label === null) return null;
  const text = piece.text.slice(label.index + label[0].length);
  return { kind: kindOf(label[1]), rest: text === '' ? null : { ...piece, text } };
}

function kindOf(label: string | undefined): Kind {
  return /^vedtak(?:et)?$/iu.test(label ?? '') ? 'decision' : 'proposal';
}
