/** The lines that divide a meeting paper (DOMAIN.md §3), its labels and its rows. */
import { COUNCIL } from './councils.ts';

export const DOCUMENT_PATTERNS = {
  /** Most windows of text have nothing to make plain, and asking once is cheaper than four replacements. */
  unplain:
    /[<\\_*#[\]\r\f\u00a0\u00ad\u2000-\u200f\u202a-\u202c\u202f\u2060-\u2069\ufeff]|[\u0300-\u036f]| [ \n]|\n /,
  /** Tags and what is invisible. Overrides (U+202D, U+202E) stay: a rule asks for them. */
  unseen: /<\/?[a-z][^<>]{0,80}>|[\u00ad\u200b-\u200f\u202a-\u202c\u2060-\u2069\ufeff]/gi,
  /** Escaped underscores of file names and Markdown emphasis separate words. Not a single space: most are. */
  markupSigns:
    / [\\_*#[\] \u00a0\u2000-\u200a\u202f]+|[\\_*#[\]\u00a0\u2000-\u200a\u202f][\\_*#[\] \u00a0\u2000-\u200a\u202f]*/g,
  /** What becomes one line break, without those that are one already. */
  lineBreaks: / [\n\r\f] ?|[\r\f] ?|\n /g,
  /** Composing is slow, and few texts have anything to compose: signs above letters, kelvin, ångström. */
  uncomposed: /[\u0300-\u1fff\u2126-\u212b]/,

  /** The start of a line that may divide: looked for in the whole text, so cheap to say no. */
  dividingLine:
    /(?:^|[\n\r\f])(?:[ \u00a0*•>\uf000-\uf0ff–-]|<\/?[a-z]\w{0,9}>|\d{1,2}(?:\.\d)?\.? (?=\S))*(#{1,6} |(?=Vedtak|Tidl|Sak|Forslag|Framlegg|Hensikt|Føremål|Bakgrunn|Vid[ae]re|Vedlegg|Til|Møte|Referat|Innkalling|Protokoll|Agenda|Dagsorden|Velkom|Presentasj|NUFA|NUIT|NEH|Nasjonalt|Fagutv|Priorit))/g,
  earlierHeading:
    /^(?:[A-Za-zÀ-ɏ]+ ){0,4}?[Tt]id(?:ligere|legare) (?:behandling|handsaming|vedtak)[a-z]*(?: (?:i|av|fra|frå|for) [A-Za-zÀ-ɏ, -]{1,50})?:?$|^Vedtaks? fr[aå] tid(?:lig|leg)/,
  /** A heading that every case note has. */
  partHeading:
    /^(?:(?:Forslag|Framlegg) til (?:vedtak|tilråding)|(?:Hensikt|Føremål).{0,20}|Bakgrunn|V[ie]d[ae]re saks\S+|Vedlegg(?: \d{1,2} ?[A-Z]?(?:[ :.–-]+[A-ZÀ-Þ].*)?)?):?$/,
  tableHeader: /(?:sak|saksnr\.?|tema|type|tittel|dato|råd)\s*$/i,
  attachment: /^(?:Vedlegg \d{1,2} ?[A-Z]?[ :.–-]*Sak \d|Til:?[ \t].{0,40}?Møte[ \t]+(?:nr\.? )?\d)/i,
  /** What a document says it is: an agenda (group 1), minutes (group 2), or another paper of a meeting. */
  documentHead: new RegExp(
    `^(?:((?:Sak(?:snr\\.?)?[ \\t])?(?:Agenda|Dagsorden|Saks?list[ea]))|((?:Møter|R)eferat|(?:Møtep|P)rotokoll)|(?:(?:Møtei|I)nnkalling|Møte|Velkommen|Presentasjon|Sakspapir(?:er)?)[.:]?[ \\t]|Til:?[ \\t]+(?=${COUNCIL}))`,
  ),
  /** "NUFA", "Fagutvalget (NUFA) – møte 29. januar 2020". */
  councilLine: new RegExp(
    `^(?:Fagutvalg?et )?\\(?${COUNCIL}[^A-Za-zÀ-ɏ]*(?:møte[^A-Za-zÀ-ɏ]+)?(?:[a-z]{3,9}[^A-Za-zÀ-ɏ]*)?$`,
  ),
  /** The table under a head. "Møte" alone will not do: plans list one meeting below the other. */
  headTable: /\n(?:Dato|Tid|Sted|Stad|Medlem\w*|Til stede|Deltak\w*)[.:]?[ \t\n]/,

  /** "Tidligere behandling: 5/23": a label on the number's own line, instead of a section. */
  earlierLabel: /^.{0,30}[Tt]id(?:ligere|legare) (?:behandl|handsam|vedtak)[^.]{0,60}[:\t]/,
  /** A label in the block at the head of a case note. */
  blockLabel:
    /^(?:Til|Dato|Saksnummer|Saksnr\.?|Sak|Innretning|Type|Sakstype|Møte|Møtenr\.?|Møtenummer|Tid|Tidspunkt|Sted|Stad|Fra|Frå|Saksbehandler|Saksbehandlar):?$/,
  /** Labels stand some lines above; without one of them there is no block to read. */
  someLabel: /\n(?:Saks|Møte|Dato|Til)/,
  lineBegins: /[\n\f]\s?$/,
  lineEnds: /^[^\S\n]*(?:[\n\f]|$)/,
  firstCell: /^[^\n]*\t/,
  /** Where the next row starts: a number at the start of a line. */
  nextRow: /\n(?:<\/?\w{1,8}>|[^\n<A-Za-zÀ-ɏ\d]){0,12}(?:Sak |NUFA |NUIT |NEH[SR] )?\d{1,3}\/\d\d(?!\d)/,
};
