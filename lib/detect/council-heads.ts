/**
 * Recognises the lines that divide a meeting paper (DOMAIN.md §3): the heads of its documents, the attachments
 * that end them, the section with earlier treatments, and the headings that end that section.
 */
import { BODY, type Claim, COUNCIL, claimOf, OTHER_BODY } from './council-names.ts';
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
  /(?:^|[\n\r\f])(?:[ \u00a0*•>\uf000-\uf0ff–-]|<\/?[a-z]\w{0,9}>|\d{1,2}(?:\.\d)?\.? (?=\S))*(#{1,6} |(?=(?:Vedtak|Tidl|Sakens? |Saka |Forslag til|Framlegg til|Hensikt|Føremål|Bakgrunn|Videre saks|Vidare saks|Vedlegg|Til[ :\t]|Møte|Referat|Innkalling|Protokoll|Agenda|Dagsorden|Saks?l|Saksnr|Sak[ \t]|Velkom|Presentasj|Sakspap|NUFA|NUIT|NEH|Nasjonalt|Fagutv|Priorit))|<h[1-6])/g;

const EARLIER =
  /^(?:[A-Za-zÀ-ɏ]+ ){0,4}?(?:t|T)id(?:ligere|legare) (?:behandl|handsam|vedtak|drøft)[A-Za-zÀ-ɏ]*(?: (?:i|av|fra|frå|for)(?: [A-Za-zÀ-ɏ]+){1,6})?:?\s*$/;
const EARLIER_CELL = /^Vedtaks? fr[aå] tid(?:ligere|legare) (?:behandl|handsam)/;
const PART =
  /^(?:(?:Forslag|Framlegg) til (?:vedtak|tilråding)|Hensikt[A-Za-zÀ-ɏ]*(?: med saken)?|Føremål[A-Za-zÀ-ɏ]*(?: med saka)?|Bakgrunn|V[ie]d[ae]re saks(?:prosess|gang)|Vedlegg|Vedlegg \d{1,2} ?[A-Z]?(?:[ :.–-]+[A-ZÀ-Þ].{0,140})?):?\s*$/;
const TABLE_HEADER = /(?:sak|saksnr\.?|tema|type|tittel|dato|råd)\s*$/i;
const ATTACHMENT =
  /^(?:Vedlegg \d{1,2} ?[A-Z]?[ :.–-]*Sak \d|Til:?[ \t]+(?:[A-Za-zÀ-ɏ]+ ){0,3}?Møte[ \t]+(?:nr\.? )?\d)/;
const TO_COUNCIL = new RegExp(`^Til:?[ \\t]+(?:Møte i )?${COUNCIL}`);
const HEAD =
  /^(?:(Referat|Møtereferat|Protokoll|Møteprotokoll)|Innkalling|Møteinnkalling|Møte|Velkom[A-Za-zÀ-ɏ]*|Presentasjon[A-Za-zÀ-ɏ]*|Sakspapir[A-Za-zÀ-ɏ]*|Saks?list[ea])(?:\.|:)?(?:[ \t]|$)/;
const AGENDA = new RegExp(
  `^(?:(?:Sak|Saksnr\\.?|Nr\\.?)[ \\t])?(?:Agenda|Dagsorden|Saks?list[ea])(?: for| til| i)? (?:møtet? i )?${COUNCIL}`,
);
const COUNCIL_LINE = new RegExp(
  `^(?:Fagutvalg?et )?\\(?${COUNCIL}\\)?[ ,:–-]*(?:møte(?: \\d{1,2}\\/\\d{2,4})?)?[ ,:–-]*(?:\\d[\\d. –-]{0,12}[A-Za-zÀ-ɏ]* ?(?:20\\d\\d)?)?\\s*$`,
);
const NAMED = new RegExp(
  `^[A-Za-zÀ-ɏ]+:?(?: fra| frå| til)?(?: møtet?)?(?: i| for| av|[ \\t])[ \\t]*(?:det |den )?(?:[A-ZÀ-Þ]|${BODY})`,
);
/** The table under a head. "Møte" alone will not do: plans list one meeting below the other. */
const HEAD_TABLE =
  /\n(?:Dato|Tid|Sted|Stad|Medlem[A-Za-zÀ-ɏ]*|Til stede|Deltak[A-Za-zÀ-ɏ]*)[.:]?(?:[ \t]|\n)/;

/** The first division that starts at `from` or later, or null. Its `at` is never before `from`. */
export function nextDivision(text: string, from: number): { division: Division | null; next: number } | null {
  const start = new RegExp(START);
  start.lastIndex = from;
  const match = start.exec(text);
  if (match === null) return null;
  const at = match.index + match[0].length;
  const next = Math.max(at, match.index + 1);
  const end = lineEnd(text, at);
  const line = plain(text, at, end).trim();
  const mark = (match[1] ?? '').startsWith('#') ? (match[1] ?? '').trim().length : PLAIN;
  return { division: divide(text, match.index === 0 ? 0 : match.index + 1, at, line, mark), next };
}

function divide(text: string, at: number, content: number, line: string, level: number): Division | null {
  const short = line.length < LINE;
  if ((short && EARLIER.test(line)) || EARLIER_CELL.test(line)) return { is: 'earlier', at, level };
  if (TO_COUNCIL.test(line)) return { is: 'head', at, claim: claimOf(line), sure: true, inner: false };
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
  const claim = claimOf(line);
  if (AGENDA.test(line)) return { is: 'head', at, claim, sure: true, inner: true };
  const named = HEAD.exec(line);
  if (named === null) {
    return COUNCIL_LINE.test(line) ? { is: 'head', at, claim, sure: false, inner: false } : null;
  }
  const below = plain(text, content, content + BELOW);
  const sure = HEAD_TABLE.test(below) || line.startsWith('Velkom');
  const minutes = named[1] !== undefined;
  if (claim !== null) return { is: 'head', at, claim, sure, inner: minutes };
  // "Referat fra møte i Skate": a name that is none of ours, where nothing below says otherwise.
  if (minutes && sure && NAMED.test(line)) {
    return { is: 'head', at, claim: claimOf(below) ?? OTHER_BODY, sure, inner: minutes };
  }
  return null;
}

function lineEnd(text: string, from: number): number {
  for (let at = from; at < from + 400; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 12 || code === 13 || Number.isNaN(code)) return at;
  }
  return from + 400;
}
