/** The words of a case's page, in three languages of one shape. */
import type { Language } from '../model/settings.ts';
import type { CaseStatement, Contradictable } from '../model/statement.ts';

export interface CasePageStrings {
  readonly decision: string;
  readonly proposal: string;
  readonly decisionUnknown: string;
  /** A wording that is ours, not the paper's. */
  readonly summary: string;
  readonly corrected: (label: string) => string;
  readonly roles: Readonly<Record<CaseStatement['role'], string>>;
  readonly builtIn: string;
  /** @param date as the reader writes it */
  readonly readOn: (date: string) => string;
  readonly openPage: string;
  readonly inDocument: string;
  readonly file: (name: string) => string;
  readonly pasted: string;
  readonly contradicts: Readonly<Record<Contradictable, string>>;
  readonly documents: string;
  readonly sources: (count: number) => string;
  readonly says: {
    readonly title: string;
    readonly kind: string;
    readonly date: string;
    readonly time: string;
  };
  readonly way: string;
  readonly farther: string;
  readonly fartherHelp: string;
  readonly truncated: string;
  readonly linked: string;
  readonly alsoLinked: string;
  readonly none: string;
  readonly evidence: string;
  readonly hide: (label: string) => string;
  readonly confirm: (label: string) => string;
  readonly unconfirm: (label: string) => string;
  readonly hideShort: string;
  readonly confirmShort: string;
  readonly unconfirmShort: string;
  readonly confirmed: string;
  readonly nowHidden: (label: string) => string;
  readonly nowConfirmed: (label: string) => string;
  readonly nowShown: (label: string) => string;
  readonly undone: string;
  readonly undo: string;
  readonly notKept: string;
  readonly hidden: (count: number) => string;
  readonly showAgain: (label: string) => string;
  readonly showAgainShort: string;
  readonly meetings: string;
  readonly unresolved: string;
  readonly unresolvedHelp: string;
  readonly onlyReferred: string;
  readonly makeHistory: string;
}

const nb: CasePageStrings = {
  decision: 'Vedtak',
  proposal: 'Forslag til vedtak',
  decisionUnknown: 'Ikke kjent. Vedtaket står i referatet fra møtet.',
  summary: 'Med Saksspors ord:',
  corrected: (label) => `Rettet i ${label}:`,
  roles: {
    innkalling: 'Innkalling',
    referat: 'Referat',
    presentasjon: 'Presentasjon',
    toppnotat: 'Toppnotat',
    nettside: 'Rådets nettside',
    quoted: 'Gjengitt i en annen sak',
  },
  builtIn: 'innebygd i Saksspor',
  readOn: (date) => `lest ${date}`,
  openPage: 'Åpne siden',
  inDocument: 'Se dokumentet',
  file: (name) => `filen ${name}`,
  pasted: 'innlimt tekst',
  contradicts: {
    kind: 'Kildene oppgir ulik sakstype',
    meetingDate: 'Kildene oppgir ulik møtedato',
    decision: 'Kildene gjengir vedtaket ulikt',
  },
  documents: 'Filer som nevner saken',
  sources: (n) => `Kilder (${n})`,
  says: { title: 'Tittel', kind: 'Sakstype', date: 'Møtedato', time: 'Tidspunkt' },
  way: 'Sakens vei',
  farther: 'Lenger ut i kjeden',
  fartherHelp: 'Ikke vist til i denne saken, men i saker som den er koblet til.',
  truncated: 'Kjeden er lengre enn 60 saker. De nærmeste er vist.',
  linked: 'Koblet til',
  alsoLinked: 'Koblet også til',
  none: 'Ingen kjente tidligere eller senere saker.',
  evidence: 'Står i papiret:',
  hide: (label) => `Skjul ${label}`,
  confirm: (label) => `Bekreft ${label}`,
  unconfirm: (label) => `Angre bekreftelsen av ${label}`,
  hideShort: 'Skjul',
  confirmShort: 'Bekreft',
  unconfirmShort: 'Angre bekreftelsen',
  confirmed: 'Bekreftet av deg',
  nowHidden: (label) => `${label} er skjult.`,
  nowConfirmed: (label) => `${label} er bekreftet.`,
  nowShown: (label) => `${label} vises igjen.`,
  undone: 'Angret.',
  undo: 'Angre',
  notKept: 'Valget ble ikke lagret. Prøv igjen.',
  hidden: (n) => `Skjulte lenker (${n})`,
  showAgain: (label) => `Vis ${label} igjen`,
  showAgainShort: 'Vis igjen',
  meetings: 'Viser til møter',
  unresolved: 'Henvisninger som ikke er løst',
  unresolvedHelp: 'Ingen sak, eller flere enn én, passer. De står slik papiret har dem.',
  onlyReferred: 'Saken er bare kjent fra henvisninger i andre saker.',
  makeHistory: 'Lag vedtakshistorikk',
};

const nn: CasePageStrings = {
  ...nb,
  proposal: 'Framlegg til vedtak',
  decisionUnknown: 'Ikkje kjent. Vedtaket står i referatet frå møtet.',
  summary: 'Med orda til Saksspor:',
  corrected: (label) => `Retta i ${label}:`,
  roles: { ...nb.roles, nettside: 'Nettsida til rådet', quoted: 'Attgjeve i ei anna sak' },
  builtIn: 'innebygd i Saksspor',
  readOn: (date) => `lese ${date}`,
  openPage: 'Opne sida',
  inDocument: 'Sjå dokumentet',
  file: (name) => `fila ${name}`,
  pasted: 'innlimt tekst',
  contradicts: {
    kind: 'Kjeldene oppgir ulik sakstype',
    meetingDate: 'Kjeldene oppgir ulik møtedato',
    decision: 'Kjeldene gjev att vedtaket ulikt',
  },
  documents: 'Filer som nemner saka',
  sources: (n) => `Kjelder (${n})`,
  says: { title: 'Tittel', kind: 'Sakstype', date: 'Møtedato', time: 'Tidspunkt' },
  way: 'Vegen til saka',
  farther: 'Lenger ut i kjeda',
  fartherHelp: 'Ikkje vist til i denne saka, men i saker som ho er kopla til.',
  truncated: 'Kjeda er lengre enn 60 saker. Dei nærmaste er viste.',
  linked: 'Kopla til',
  alsoLinked: 'Kopla òg til',
  none: 'Ingen kjende tidlegare eller seinare saker.',
  hide: (label) => `Gøym ${label}`,
  confirm: (label) => `Stadfest ${label}`,
  unconfirm: (label) => `Angre stadfestinga av ${label}`,
  hideShort: 'Gøym',
  confirmShort: 'Stadfest',
  unconfirmShort: 'Angre stadfestinga',
  confirmed: 'Stadfesta av deg',
  nowHidden: (label) => `${label} er gøymd.`,
  nowConfirmed: (label) => `${label} er stadfesta.`,
  nowShown: (label) => `${label} blir vist igjen.`,
  undone: 'Angra.',
  notKept: 'Valet vart ikkje lagra. Prøv igjen.',
  hidden: (n) => `Gøymde lenker (${n})`,
  meetings: 'Viser til møte',
  unresolved: 'Tilvisingar som ikkje er løyste',
  unresolvedHelp: 'Inga sak, eller fleire enn éi, passar. Dei står slik papiret har dei.',
  onlyReferred: 'Saka er berre kjend frå tilvisingar i andre saker.',
  makeHistory: 'Lag vedtakshistorikk',
};

const en: CasePageStrings = {
  decision: 'Decision',
  proposal: 'Proposed decision',
  decisionUnknown: 'Not known. The decision stands in the minutes of the meeting.',
  summary: 'In the words of Saksspor:',
  corrected: (label) => `Corrected in ${label}:`,
  roles: {
    innkalling: 'Notice of meeting',
    referat: 'Minutes',
    presentasjon: 'Slides',
    toppnotat: 'Case note',
    nettside: 'The council’s page',
    quoted: 'Quoted in another case',
  },
  builtIn: 'built into Saksspor',
  readOn: (date) => `read ${date}`,
  openPage: 'Open the page',
  inDocument: 'See the document',
  file: (name) => `the file ${name}`,
  pasted: 'pasted text',
  contradicts: {
    kind: 'The sources give different kinds',
    meetingDate: 'The sources give different meeting dates',
    decision: 'The sources word the decision differently',
  },
  documents: 'Files that name the case',
  sources: (n) => `Sources (${n})`,
  says: { title: 'Title', kind: 'Kind', date: 'Meeting date', time: 'Time' },
  way: 'The way of the case',
  farther: 'Farther along the chain',
  fartherHelp: 'Not referred to in this case, but in cases that it is linked to.',
  truncated: 'The chain is longer than 60 cases. The nearest are shown.',
  linked: 'Linked to',
  alsoLinked: 'Also linked to',
  none: 'No known earlier or later cases.',
  evidence: 'In the paper:',
  hide: (label) => `Hide ${label}`,
  confirm: (label) => `Confirm ${label}`,
  unconfirm: (label) => `Undo the confirmation of ${label}`,
  hideShort: 'Hide',
  confirmShort: 'Confirm',
  unconfirmShort: 'Undo confirmation',
  confirmed: 'Confirmed by you',
  nowHidden: (label) => `${label} is hidden.`,
  nowConfirmed: (label) => `${label} is confirmed.`,
  nowShown: (label) => `${label} is shown again.`,
  undone: 'Undone.',
  undo: 'Undo',
  notKept: 'Your choice was not saved. Try again.',
  hidden: (n) => `Hidden links (${n})`,
  showAgain: (label) => `Show ${label} again`,
  showAgainShort: 'Show again',
  meetings: 'Refers to meetings',
  unresolved: 'References that are not resolved',
  unresolvedHelp: 'No case fits, or more than one. They stand as the paper has them.',
  onlyReferred: 'The case is only known from references in other cases.',
  makeHistory: 'Make decision history',
};

const ALL: Readonly<Record<Language, CasePageStrings>> = { nb, nn, en };

export function casePageStrings(language: Language): CasePageStrings {
  return ALL[language];
}
