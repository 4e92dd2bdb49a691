/**
 * Recognises the lines that divide a meeting paper (DOMAIN.md §3): the heads of its documents, the attachments
 * that end them, the section with earlier treatments, and the headings that end that section.
 */
import { type Claim, COUNCIL, claimOf, OTHER_BODY } from './council-names.ts';
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
  | { readonly is: 'attachment'; readonly at: number }
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

/** The start of a line that may divide: looked for in the whole text, so cheap to say no. */
const START =
  /(?:^|[\n\r\f])(?:[ \u00a0*•>\uf000-\uf0ff–-]|<\/?[a-z]\w{0,9}>|\d{1,2}(?:\.\d)?\.? (?=\S))*(#{1,6} |(?=Vedtak|Tidl|Sak|Forslag|Framlegg|Hensikt|Føremål|Bakgrunn|Vid[ae]re|Vedlegg|Til|Møte|Referat|Innkalling|Protokoll|Agenda|Dagsorden|Velkom|Presentasj|NUFA|NUIT|NEH|Nasjonalt|Fagutv|Priorit))/g;

const EARLIER =
  /^(?:[A-Za-zÀ-ɏ]+ ){0,4}?[Tt]id(?:ligere|legare) (?:behandling|handsaming|vedtak)[a-z]*(?: (?:i|av|fra|frå|for) [A-Za-zÀ-ɏ, -]{1,50})?:?$|^Vedtaks? fr[aå] tid(?:lig|leg)/;
const PART =
  /^(?:(?:Forslag|Framlegg) til (?:vedtak|tilråding)|(?:Hensikt|Føremål).{0,20}|Bakgrunn|V[ie]d[ae]re saks\S+|Vedlegg(?: \d{1,2} ?[A-Z]?(?:[ :.–-]+[A-ZÀ-Þ].*)?)?):?$/;
const TABLE_HEADER = /(?:sak|saksnr\.?|tema|type|tittel|dato|råd)\s*$/i;
const ATTACHMENT = /^(?:Vedlegg \d{1,2} ?[A-Z]?[ :.–-]*Sak \d|Til:?[ \t].{0,40}?Møte[ \t]+(?:nr\.? )?\d)/i;
/** What a document says it is: an agenda, minutes, or another paper of a meeting. */
const HEAD = new RegExp(
  `^(?:((?:Sak(?:snr\\.?)?[ \\t])?(?:Agenda|Dagsorden|Saks?list[ea]))|((?:Møter|R)eferat|(?:Møtep|P)rotokoll)|(?:(?:Møtei|I)nnkalling|Møte|Velkommen|Presentasjon|Sakspapir(?:er)?)[.:]?[ \\t]|Til:?[ \\t]+(?=${COUNCIL}))`,
);
/** "NUFA", "Fagutvalget (NUFA) – møte 29. januar 2020". */
const COUNCIL_LINE = new RegExp(
  `^(?:Fagutvalg?et )?\\(?${COUNCIL}[^A-Za-zÀ-ɏ]*(?:møte[^A-Za-zÀ-ɏ]+)?(?:[a-z]{3,9}[^A-Za-zÀ-ɏ]*)?$`,
);
/** The table under a head. "Møte" alone will not do: plans list one meeting below the other. */
const HEAD_TABLE = /\n(?:Dato|Tid|Sted|Stad|Medlem\w*|Til stede|Deltak\w*)[.:]?[ \t\n]/;

/** The first division that starts at `from` or later, or null. Its `at` is never before `from`. */
export function nextDivision(text: string, from: number): { division: Division | null; next: number } | null {
  const start = new RegExp(START);
  start.lastIndex = from;
  const match = start.exec(text);
  if (match === null) return null;
  const at = match.index + match[0].length;
  const next = Math.max(at, match.index + 1);
  const line = plain(text.slice(at, at + 2 * LINE).split(/[\n\r\f]/, 1)[0] ?? '', 0, 2 * LINE).trim();
  const level = match[1] === '' || match[1] === undefined ? PLAIN : match[1].length - 1;
  return { division: divide(text, match.index === 0 ? 0 : match.index + 1, at, line, level), next };
}

function divide(text: string, at: number, content: number, line: string, level: number): Division | null {
  const short = line.length < LINE;
  if (EARLIER.test(line)) return { is: 'earlier', at, level };
  if (ATTACHMENT.test(line)) return { is: 'attachment', at };
  if (!short) return null;
  const head = headOf(text, at, content, line);
  if (head !== null) return head;
  // "Sak⏎Tema⏎Forslag til vedtak" is the header of a table written one cell to a line.
  if (PART.test(line) && !TABLE_HEADER.test(plain(text, at - 20, at))) return { is: 'heading', at, level: 0 };
  return level < PLAIN ? { is: 'heading', at, level } : null;
}

/** A heading that every case note has, as a line of plain text. */
export function isPartHeading(line: string): boolean {
  return PART.test(line.trim());
}

function headOf(text: string, at: number, content: number, line: string): Division | null {
  const named = HEAD.exec(line);
  if (named === null) {
    return COUNCIL_LINE.test(line)
      ? { is: 'head', at, claim: claimOf(line), sure: false, inner: false }
      : null;
  }
  let claim = claimOf(line);
  const [words, agenda, minutes] = named;
  const below = plain(text, content, content + BELOW);
  const sure = agenda !== undefined || /^(?:Velkom|Til)/.test(words) || HEAD_TABLE.test(below);
  // "Referat fra møte i Skate": a name that is none of ours, where nothing below says otherwise.
  if (claim === null && minutes !== undefined && sure && / [A-ZÀ-Þ]/.test(line)) {
    claim = claimOf(below) ?? OTHER_BODY;
  }
  const inner = agenda !== undefined || minutes !== undefined;
  return claim === null ? null : { is: 'head', at, claim, sure, inner };
}
