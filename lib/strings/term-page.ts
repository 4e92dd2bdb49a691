/** Words of an entry's page, in the reader's three languages. */
import type { Language } from '../model/settings.ts';
import { counted } from './counted.ts';

type Basis = 'paper' | 'address' | 'general-knowledge' | 'reader' | 'organisation';

export interface TermPageStrings {
  readonly origin: Readonly<Record<'built-in' | 'organisation' | 'own', string>>;
  readonly hidden: string;
  readonly hiddenHelp: string;
  readonly locked: string;
  readonly insteadOf: Readonly<Record<'built-in' | 'organisation' | 'own', string>>;
  readonly behindLocked: string;
  readonly grounds: string;
  readonly basis: string;
  readonly bases: Readonly<Record<Basis, string>>;
  readonly confidence: string;
  readonly confidences: Readonly<Record<'certain' | 'likely' | 'unsure', string>>;
  readonly remarks: string;
  readonly pointedFrom: string;
  readonly spellings: string;
  readonly markings: Readonly<Record<'always' | 'in-context' | 'never', string>>;
  readonly hideForm: string;
  readonly showForm: string;
  readonly formHidden: string;
  readonly formOf: string;
  readonly edit: string;
  readonly hide: string;
  readonly show: string;
  readonly remove: string;
  /** Of an entry that stands before another: that one is shown again. */
  readonly takeBack: string;
  readonly changed: string;
  readonly done: string;
  readonly notSaved: (reason: string) => string;
  readonly add: (name: string) => string;
  readonly revisions: string;
  readonly restore: string;
  readonly states: Readonly<Record<'written' | 'hidden' | 'without-forms' | 'ignored' | 'none', string>>;
  readonly asOf: (moment: string) => string;
  readonly now: string;
  readonly cases: string;
  readonly casesCount: (count: number) => string;
  readonly noCases: string;
  readonly searching: string;
  readonly places: Readonly<Record<'other-title' | 'outcome' | 'document', string>>;
  readonly morePlaces: (count: number) => string;
}

const nb: TermPageStrings = {
  origin: { 'built-in': 'Fra Saksspor', organisation: 'Fra virksomheten', own: 'Egen oppføring' },
  hidden: 'Skjult',
  hiddenHelp: 'Du har skjult oppføringen. Den merkes ikke på sidene og finnes ikke ved søk.',
  locked: 'Låst av virksomheten. Den kan ikke endres eller skjules.',
  insteadOf: {
    'built-in': 'Står foran Saksspors egen',
    organisation: 'Står foran virksomhetens',
    own: 'Står foran din',
  },
  behindLocked: 'Du har også en egen oppføring. Virksomhetens er låst og vises i stedet.',
  grounds: 'Grunnlag',
  basis: 'Langformen er',
  bases: {
    paper: 'lest i et sakspapir',
    address: 'lest på en nettside',
    'general-knowledge': 'alminnelig kjent',
    reader: 'skrevet av deg',
    organisation: 'skrevet av virksomheten',
  },
  confidence: 'Sikkerhet',
  confidences: { certain: 'Sikker', likely: 'Trolig, ikke bekreftet', unsure: 'Usikker' },
  remarks: 'Merknad',
  pointedFrom: 'Nevnt under',
  spellings: 'Skrivemåter',
  markings: {
    always: 'Merkes på sidene.',
    'in-context': 'Merkes på sidene bare der teksten rundt passer.',
    never: 'Merkes ikke på sidene.',
  },
  hideForm: 'Skjul skrivemåten',
  showForm: 'Vis igjen',
  formHidden: 'skjult',
  formOf: 'merkes som',
  edit: 'Endre',
  hide: 'Skjul',
  show: 'Vis igjen',
  remove: 'Slett oppføringen',
  takeBack: 'Slett min tekst',
  changed: 'Endret i et annet vindu. Se på det nye, og prøv igjen.',
  done: 'Lagret',
  notSaved: (reason) => `Ikke lagret: ${reason}`,
  add: (name) => `Legg til «${name}»`,
  revisions: 'Tidligere utgaver',
  restore: 'Hent tilbake',
  states: {
    written: 'Egen tekst',
    hidden: 'Skjult',
    'without-forms': 'Uten noen skrivemåter',
    ignored: 'Spørres ikke om',
    none: 'Ingenting eget',
  },
  asOf: (moment) => `Slik ${moment}`,
  now: 'Slik nå',
  cases: 'I sakene',
  casesCount: (n) => `Nevnt i ${counted(n, 'sak', 'saker')}`,
  noCases: 'Ikke nevnt i titler, vedtak eller dokumenter som er lest inn.',
  searching: 'Leter i sakene …',
  places: { 'other-title': 'Annen tittel', outcome: 'Utfall', document: 'Dokument' },
  morePlaces: (n) => counted(n, 'sted til', 'steder til'),
};

const nn: TermPageStrings = {
  origin: { 'built-in': 'Frå Saksspor', organisation: 'Frå verksemda', own: 'Eiga oppføring' },
  hidden: 'Gøymd',
  hiddenHelp: 'Du har gøymt oppføringa. Ho blir ikkje merkt på sidene og finst ikkje ved søk.',
  locked: 'Låst av verksemda. Ho kan ikkje endrast eller gøymast.',
  insteadOf: {
    'built-in': 'Står framfor Saksspor si eiga',
    organisation: 'Står framfor verksemda si',
    own: 'Står framfor di',
  },
  behindLocked: 'Du har òg ei eiga oppføring. Den frå verksemda er låst og blir vist i staden.',
  grounds: 'Grunnlag',
  basis: 'Langforma er',
  bases: {
    paper: 'lesen i eit sakspapir',
    address: 'lesen på ei nettside',
    'general-knowledge': 'allment kjend',
    reader: 'skriven av deg',
    organisation: 'skriven av verksemda',
  },
  confidence: 'Tryggleik',
  confidences: { certain: 'Sikker', likely: 'Truleg, ikkje stadfesta', unsure: 'Usikker' },
  remarks: 'Merknad',
  pointedFrom: 'Nemnd under',
  spellings: 'Skrivemåtar',
  markings: {
    always: 'Blir merkt på sidene.',
    'in-context': 'Blir merkt på sidene berre der teksten rundt passar.',
    never: 'Blir ikkje merkt på sidene.',
  },
  hideForm: 'Gøym skrivemåten',
  showForm: 'Vis igjen',
  formHidden: 'gøymd',
  formOf: 'blir merkt som',
  edit: 'Endre',
  hide: 'Gøym',
  show: 'Vis igjen',
  remove: 'Slett oppføringa',
  takeBack: 'Slett teksten min',
  changed: 'Endra i eit anna vindauge. Sjå på det nye, og prøv igjen.',
  done: 'Lagra',
  notSaved: (reason) => `Ikkje lagra: ${reason}`,
  add: (name) => `Legg til «${name}»`,
  revisions: 'Tidlegare utgåver',
  restore: 'Hent tilbake',
  states: {
    written: 'Eigen tekst',
    hidden: 'Gøymd',
    'without-forms': 'Utan nokre skrivemåtar',
    ignored: 'Blir ikkje spurt om',
    none: 'Ingenting eige',
  },
  asOf: (moment) => `Slik ${moment}`,
  now: 'Slik no',
  cases: 'I sakene',
  casesCount: (n) => `Nemnd i ${counted(n, 'sak', 'saker')}`,
  noCases: 'Ikkje nemnd i titlar, vedtak eller dokument som er lesne inn.',
  searching: 'Leitar i sakene …',
  places: { 'other-title': 'Annan tittel', outcome: 'Utfall', document: 'Dokument' },
  morePlaces: (n) => counted(n, 'stad til', 'stader til'),
};

const en: TermPageStrings = {
  origin: { 'built-in': 'From Saksspor', organisation: 'From your organisation', own: 'Your own entry' },
  hidden: 'Hidden',
  hiddenHelp: 'You have hidden the entry. It is neither marked in pages nor found by searching.',
  locked: 'Locked by your organisation. It can be neither changed nor hidden.',
  insteadOf: {
    'built-in': 'Stands before that of Saksspor',
    organisation: 'Stands before that of your organisation',
    own: 'Stands before yours',
  },
  behindLocked: 'You have an entry of your own too. That of your organisation is locked and shown instead.',
  grounds: 'Grounds',
  basis: 'The long form was',
  bases: {
    paper: 'read in a paper',
    address: 'read on a web page',
    'general-knowledge': 'common knowledge',
    reader: 'written by you',
    organisation: 'written by your organisation',
  },
  confidence: 'Confidence',
  confidences: { certain: 'Certain', likely: 'Likely, not confirmed', unsure: 'Unsure' },
  remarks: 'Remark',
  pointedFrom: 'Mentioned under',
  spellings: 'Spellings',
  markings: {
    always: 'Marked in pages.',
    'in-context': 'Marked in pages only where the text around fits.',
    never: 'Not marked in pages.',
  },
  hideForm: 'Hide the spelling',
  showForm: 'Show again',
  formHidden: 'hidden',
  formOf: 'is marked as',
  edit: 'Edit',
  hide: 'Hide',
  show: 'Show again',
  remove: 'Delete the entry',
  takeBack: 'Delete my text',
  changed: 'Changed in another window. Look at what is new and try again.',
  done: 'Saved',
  notSaved: (reason) => `Not saved: ${reason}`,
  add: (name) => `Add “${name}”`,
  revisions: 'Earlier versions',
  restore: 'Bring back',
  states: {
    written: 'Your text',
    hidden: 'Hidden',
    'without-forms': 'Without some spellings',
    ignored: 'Not asked about',
    none: 'Nothing of your own',
  },
  asOf: (moment) => `On ${moment}`,
  now: 'Now',
  cases: 'In the cases',
  casesCount: (n) => `Mentioned in ${counted(n, 'case', 'cases')}`,
  noCases: 'Not mentioned in titles, outcomes or documents that were read.',
  searching: 'Looking through the cases …',
  places: { 'other-title': 'Other title', outcome: 'Outcome', document: 'Document' },
  morePlaces: (n) => counted(n, 'more place', 'more places'),
};

const ALL: Readonly<Record<Language, TermPageStrings>> = { nb, nn, en };

export function termPageStrings(language: Language): TermPageStrings {
  return ALL[language];
}
