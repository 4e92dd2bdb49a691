/** Words of what changed from one treatment of a matter to another, and from a proposal to its decision. */
import type { Language } from '../model/settings.ts';

export type ComparedWhat = 'proposal' | 'decision' | 'text' | 'outcome';

export interface DifferenceStrings {
  readonly title: (before: string, after: string) => string;
  /** From the proposal to the decision of one case. */
  readonly withinTitle: (label: string) => string;
  readonly from: string;
  readonly to: string;
  readonly swap: string;
  /** Said of the choice of what a side is taken from. */
  readonly source: string;
  readonly parts: Readonly<Record<ComparedWhat, string>>;
  readonly legend: readonly [removed: string, between: string, added: string, end: string];
  readonly same: string;
  readonly unread: (what: 'proposal' | 'decision' | 'text', label: string) => string;
  readonly bothUnread: string;
  readonly howToRead: string;
  readonly readIn: string;
  readonly inOurWords: (label: string) => string;
  /** Of the one side that is known. */
  readonly standsIn: (label: string) => string;
  readonly showSame: string;
  readonly hideSame: string;
  readonly leftOut: (paragraphs: number) => string;
  readonly place: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  /** Above a copied text. */
  readonly notation: string;
  readonly link: string;
  /** Said after it to those who do not see where it stands. */
  readonly between: (before: string, after: string) => string;
  readonly withinLink: string;
}

const nb: DifferenceStrings = {
  title: (before, after) => `Hva er endret fra ${before} til ${after}?`,
  withinTitle: (label) => `Fra forslag til vedtak i ${label}`,
  from: 'Fra',
  to: 'Til',
  swap: 'Bytt om',
  source: 'kilde',
  parts: {
    proposal: 'Forslag til vedtak',
    decision: 'Vedtak',
    text: 'Saksteksten',
    outcome: 'Forslag og vedtak',
  },
  legend: ['Gjennomstreket', ' er fjernet, ', 'understreket', ' er lagt til.'],
  same: 'Ordlyden er den samme.',
  unread: (what, label) =>
    ({
      proposal: `Forslaget til vedtak i ${label} er ikke lest inn.`,
      decision: `Vedtaket i ${label} er ikke lest inn.`,
      text: `Saksteksten til ${label} er ikke lest inn.`,
    })[what],
  bothUnread: 'Ikke lest inn for noen av sakene.',
  howToRead: 'Åpne papiret fra rådets side, eller les inn filen her.',
  readIn: 'Les inn et dokument',
  inOurWords: (label) => `${label} er bare kjent med Saksspors ord:`,
  standsIn: (label) => `Slik står det i ${label}:`,
  showSame: 'Vis også det som er likt',
  hideSame: 'Vis bare det som er endret',
  leftOut: (n) => (n === 1 ? '… likt …' : `… ${n} avsnitt er like …`),
  place: 'Vis i teksten',
  copy: 'Kopier som tekst',
  copied: 'Kopiert',
  notCopied: 'Kunne ikke kopiere. Marker teksten og kopier den selv.',
  notation: '[-fjernet-] {+lagt til+}',
  link: 'Hva er endret?',
  between: (before, after) => `Fra ${before} til ${after}`,
  withinLink: 'Hva er endret fra forslaget?',
};

const nn: DifferenceStrings = {
  ...nb,
  title: (before, after) => `Kva er endra frå ${before} til ${after}?`,
  withinTitle: (label) => `Frå framlegg til vedtak i ${label}`,
  from: 'Frå',
  source: 'kjelde',
  parts: {
    proposal: 'Framlegg til vedtak',
    decision: 'Vedtak',
    text: 'Sakteksten',
    outcome: 'Framlegg og vedtak',
  },
  legend: ['Gjennomstreka', ' er fjerna, ', 'understreka', ' er lagt til.'],
  same: 'Ordlyden er den same.',
  unread: (what, label) =>
    ({
      proposal: `Framlegget til vedtak i ${label} er ikkje lese inn.`,
      decision: `Vedtaket i ${label} er ikkje lese inn.`,
      text: `Sakteksten til ${label} er ikkje lesen inn.`,
    })[what],
  bothUnread: 'Ikkje lese inn for nokon av sakene.',
  howToRead: 'Opne papiret frå sida til rådet, eller les inn fila her.',
  readIn: 'Les inn eit dokument',
  inOurWords: (label) => `${label} er berre kjend med orda til Saksspor:`,
  standsIn: (label) => `Slik står det i ${label}:`,
  showSame: 'Vis òg det som er likt',
  hideSame: 'Vis berre det som er endra',
  copied: 'Kopiert',
  notCopied: 'Kunne ikkje kopiere. Merk teksten og kopier han sjølv.',
  notation: '[-fjerna-] {+lagt til+}',
  link: 'Kva er endra?',
  between: (before, after) => `Frå ${before} til ${after}`,
  withinLink: 'Kva er endra frå framlegget?',
};

const en: DifferenceStrings = {
  title: (before, after) => `What changed from ${before} to ${after}?`,
  withinTitle: (label) => `From proposal to decision in ${label}`,
  from: 'From',
  to: 'To',
  swap: 'Swap',
  source: 'source',
  parts: {
    proposal: 'Proposed decision',
    decision: 'Decision',
    text: 'Text of the case',
    outcome: 'Proposal and decision',
  },
  legend: ['Struck through', ' is removed, ', 'underlined', ' is added.'],
  same: 'The wording is the same.',
  unread: (what, label) =>
    ({
      proposal: `The proposed decision of ${label} has not been read.`,
      decision: `The decision of ${label} has not been read.`,
      text: `The text of ${label} has not been read.`,
    })[what],
  bothUnread: 'Not read for either case.',
  howToRead: 'Open the paper from the council’s page, or read the file in here.',
  readIn: 'Read a document',
  inOurWords: (label) => `${label} is only known in the words of Saksspor:`,
  standsIn: (label) => `As it stands in ${label}:`,
  showSame: 'Also show what is the same',
  hideSame: 'Only show what changed',
  leftOut: (n) => (n === 1 ? '… the same …' : `… ${n} paragraphs are the same …`),
  place: 'Show in the text',
  copy: 'Copy as text',
  copied: 'Copied',
  notCopied: 'Could not copy. Select the text and copy it yourself.',
  notation: '[-removed-] {+added+}',
  link: 'What changed?',
  between: (before, after) => `From ${before} to ${after}`,
  withinLink: 'What changed from the proposal?',
};

const ALL: Readonly<Record<Language, DifferenceStrings>> = { nb, nn, en };

export function differenceStrings(language: Language): DifferenceStrings {
  return ALL[language];
}
