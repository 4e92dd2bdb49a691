/**
 * The card's words, in three languages of one shape. They travel with every council page: keep them few.
 * Facts (titles, definitions, summaries) are in bokmål whatever the language is.
 */
import type { CaseKind, OutcomeBasis, OutcomeClass } from '../model/case.ts';
import type { LinkKind } from '../model/link.ts';
import type { CouncilBasis } from '../model/mention.ts';
import type { Language } from '../model/settings.ts';
import type { Confidence } from '../model/term.ts';

export interface CardStrings {
  readonly pin: string;
  readonly close: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly openSidePanel: string;
  readonly openWorkspace: string;
  readonly notOpened: string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  readonly otherMeanings: string;
  readonly sources: string;
  readonly confidence: Readonly<Record<Exclude<Confidence, 'certain'>, string>>;
  /** "Sak", before a number without a council. */
  readonly caseWord: string;
  readonly ambiguous: string;
  readonly unknown: string;
  readonly unknownHelp: string;
  readonly noTitle: string;
  readonly earlier: string;
  readonly later: string;
  readonly noRelated: string;
  readonly linkKind: Readonly<Record<LinkKind, string>>;
  readonly noOutcome: string;
  readonly outcomeBasis: Readonly<Record<OutcomeBasis, string>>;
  readonly outcomeClass: Readonly<Record<OutcomeClass, string>>;
  /** Where it differs from bokmål. */
  readonly caseKind: Readonly<Partial<Record<CaseKind, string>>>;
  readonly council: string;
  /** Where the council was read. */
  readonly councilBasis: Readonly<Record<CouncilBasis, string>>;
}

const nb: CardStrings = {
  pin: 'Fest kortet',
  close: 'Lukk',
  copy: 'Kopier henvisning',
  copied: 'Kopiert',
  notCopied: 'Kunne ikke kopiere',
  openSidePanel: 'Åpne i sidepanelet',
  openWorkspace: 'Åpne i Saksspor',
  notOpened: 'Kunne ikke åpne',
  loading: 'Henter …',
  failed: 'Saksspor svarte ikke. Prøv igjen, eller last siden på nytt.',
  retry: 'Prøv igjen',
  otherMeanings: 'Kan også bety',
  sources: 'Kilde',
  confidence: { likely: 'Trolig, ikke bekreftet', unsure: 'Usikker' },
  caseWord: 'Sak',
  ambiguous: 'Teksten sier ikke hvilket råd saken hører til. Mulige saker:',
  unknown: 'Saken er ikke i Saksspors register.',
  unknownHelp: 'Åpne Saksspor for å søke etter den, eller se i møtepapirene.',
  noTitle: 'Uten kjent tittel',
  earlier: 'Tidligere saker',
  later: 'Senere saker',
  noRelated: 'Ingen kjente tidligere eller senere saker.',
  linkKind: { explicit: 'Vist til i papirene', topical: 'Samme tema' },
  noOutcome: 'Utfallet er ikke kjent',
  outcomeBasis: {
    decision: 'Vedtak',
    'quoted-decision': 'Vedtak, gjengitt i senere sak',
    proposal: 'Forslag til vedtak',
    slide: 'Forslag på lysark',
  },
  outcomeClass: {
    approved: 'Godkjenning',
    noted: 'Til orientering',
    'noted-with-input': 'Til orientering, med innspill',
    'noted-and-studied': 'Til orientering, utredes videre',
    acknowledged: 'Til etterretning',
    'acknowledged-and-supported': 'Til etterretning, med støtte',
    discussed: 'Drøfting',
    'input-given': 'Innspill',
    supported: 'Støtte',
    recommended: 'Anbefaling',
    endorsed: 'Tilslutning',
  },
  caseKind: {},
  council: 'Råd',
  councilBasis: {
    'beside-number': 'står ved nummeret',
    'decision-text': 'fra vedtaket',
    'document-head': 'fra dokumentets hode',
    'page-address': 'fra sidens adresse',
    'page-heading': 'fra overskriften',
    'title-words': 'ut fra tittelen',
  },
};

const nn: CardStrings = {
  ...nb,
  copy: 'Kopier tilvising',
  notCopied: 'Kunne ikkje kopiere',
  openSidePanel: 'Opne i sidepanelet',
  openWorkspace: 'Opne i Saksspor',
  notOpened: 'Kunne ikkje opne',
  loading: 'Hentar …',
  failed: 'Saksspor svarte ikkje. Prøv igjen, eller last sida på nytt.',
  otherMeanings: 'Kan òg bety',
  sources: 'Kjelde',
  confidence: { likely: 'Truleg, ikkje stadfesta', unsure: 'Usikker' },
  ambiguous: 'Teksten seier ikkje kva råd saka høyrer til. Moglege saker:',
  unknown: 'Saka er ikkje i registeret til Saksspor.',
  unknownHelp: 'Opne Saksspor for å søkje etter ho, eller sjå i møtepapira.',
  noTitle: 'Utan kjend tittel',
  earlier: 'Tidlegare saker',
  later: 'Seinare saker',
  noRelated: 'Ingen kjende tidlegare eller seinare saker.',
  linkKind: { explicit: 'Vist til i papira', topical: 'Same tema' },
  noOutcome: 'Utfallet er ikkje kjent',
  outcomeBasis: {
    ...nb.outcomeBasis,
    'quoted-decision': 'Vedtak, attgjeve i seinare sak',
    proposal: 'Framlegg til vedtak',
    slide: 'Framlegg på lysark',
  },
  outcomeClass: {
    ...nb.outcomeClass,
    'noted-with-input': 'Til orientering, med innspel',
    'noted-and-studied': 'Til orientering, blir greidd ut vidare',
    'input-given': 'Innspel',
    recommended: 'Tilråding',
    endorsed: 'Tilslutnad',
  },
  caseKind: { Anbefaling: 'Tilråding', Tilslutning: 'Tilslutnad' },
  councilBasis: {
    ...nb.councilBasis,
    'document-head': 'frå hovudet i dokumentet',
    'decision-text': 'frå vedtaket',
    'page-address': 'frå adressa til sida',
    'page-heading': 'frå overskrifta',
    'title-words': 'ut frå tittelen',
  },
};

const en: CardStrings = {
  pin: 'Pin card',
  close: 'Close',
  copy: 'Copy citation',
  copied: 'Copied',
  notCopied: 'Could not copy',
  openSidePanel: 'Open in side panel',
  openWorkspace: 'Open in Saksspor',
  notOpened: 'Could not open',
  loading: 'Loading …',
  failed: 'Saksspor did not answer. Try again, or reload the page.',
  retry: 'Try again',
  otherMeanings: 'Can also mean',
  sources: 'Source',
  confidence: { likely: 'Likely, not confirmed', unsure: 'Uncertain' },
  caseWord: 'Case',
  ambiguous: 'The text does not say which council the case belongs to. Possible cases:',
  unknown: 'This case is not in the Saksspor index.',
  unknownHelp: 'Open Saksspor to search for it, or look in the meeting papers.',
  noTitle: 'Title not known',
  earlier: 'Earlier cases',
  later: 'Later cases',
  noRelated: 'No known earlier or later cases.',
  linkKind: { explicit: 'Referred to in the papers', topical: 'Same topic' },
  noOutcome: 'Outcome not known',
  outcomeBasis: {
    decision: 'Decision',
    'quoted-decision': 'Decision, as quoted in a later case',
    proposal: 'Proposed decision',
    slide: 'Proposal on a slide',
  },
  outcomeClass: {
    approved: 'Approval',
    noted: 'For information',
    'noted-with-input': 'For information, with input',
    'noted-and-studied': 'For information, to be studied',
    acknowledged: 'Acknowledged',
    'acknowledged-and-supported': 'Acknowledged, with support',
    discussed: 'Discussion',
    'input-given': 'Input',
    supported: 'Support',
    recommended: 'Recommendation',
    endorsed: 'Endorsement',
  },
  caseKind: {
    Godkjenning: 'Approval',
    Orientering: 'Information',
    Drøfting: 'Discussion',
    Anbefaling: 'Recommendation',
    Tilslutning: 'Endorsement',
    'Orientering/drøfting': 'Information/discussion',
    Eventuelt: 'Any other business',
  },
  council: 'Council',
  councilBasis: {
    'beside-number': 'beside the number',
    'decision-text': 'from the decision',
    'document-head': 'from the head of the document',
    'page-address': 'from the page address',
    'page-heading': 'from the heading',
    'title-words': 'inferred from the title',
  },
};

const ALL: Readonly<Record<Language, CardStrings>> = { nb, nn, en };

export function cardStrings(language: Language): CardStrings {
  return ALL[language];
}
