/** Every text of the extension pages, in one shape for all languages. Functions where a number or name goes in. */
import type { RebuildReason } from '../model/index-status.ts';
import type { Language, TermPainting } from '../model/settings.ts';

export interface PageStrings {
  readonly common: {
    readonly overview: string;
    readonly settings: string;
    readonly sidePanel: string;
    readonly opensInTab: string;
    readonly retry: string;
    readonly failedTitle: string;
    readonly failedText: string;
    readonly noHits: string;
    readonly showMore: (count: number) => string;
    readonly or: string;
    readonly close: string;
  };
  readonly tabs: {
    readonly label: string;
    readonly page: string;
    readonly glossary: string;
    readonly cases: string;
    readonly notes: string;
  };
  readonly switches: { readonly page: string; readonly host: (host: string) => string };
  readonly gate: { readonly title: string; readonly text: string; readonly link: string };
  readonly page: PageTabStrings;
  readonly glossary: { readonly filter: string; readonly count: (count: number) => string };
  readonly index: { readonly loading: string; readonly failedTitle: string; readonly failedText: string };
  readonly facts: FactStrings;
  readonly workspace: WorkspaceStrings;
  readonly welcome: WelcomeStrings;
  readonly options: OptionStrings;
}

interface Message {
  readonly title: string;
  readonly text: string;
}

export interface PageTabStrings {
  readonly show: string;
  readonly all: string;
  readonly cases: string;
  readonly terms: string;
  readonly filter: string;
  readonly places: (count: number) => string;
  readonly placeOf: (index: number, count: number) => string;
  readonly shows: (name: string, index: number, count: number) => string;
  readonly placeGone: string;
  readonly moreAbout: (name: string) => string;
  readonly unknownTitle: (count: number) => string;
  readonly unknownText: string;
  readonly truncated: string;
  readonly scanning: string;
  readonly empty: Message;
  readonly notCouncil: Message;
  readonly notCovered: Message;
  readonly noAccess: Message & {
    readonly button: string;
    readonly refused: string;
    readonly granted: string;
  };
  readonly offPage: Message & { readonly button: string };
  readonly offHost: (host: string) => Message & { readonly button: string };
  readonly noLexicon: Message;
  readonly paused: Message & { readonly button: string };
}

/** Only what the card's own words (`CardStrings`) do not have: pages and card say the same thing the same way. */
export interface FactStrings {
  readonly meeting: string;
  readonly kind: string;
  readonly outcome: string;
  readonly otherTitles: string;
  readonly openCase: string;
  readonly openTerm: string;
  readonly english: string;
  readonly category: string;
  readonly related: string;
}

export interface WorkspaceStrings {
  readonly title: string;
  readonly intro: string;
  readonly backToOverview: string;
  readonly notFoundTitle: string;
  readonly notFoundText: string;
  readonly caseNotFound: (label: string) => Message;
  readonly termNotFound: (entry: string) => Message;
  readonly renamed: Message;
}

export interface WelcomeStrings {
  readonly title: string;
  readonly lead: string;
  readonly pictures: readonly { readonly title: string; readonly text: string; readonly alt: string }[];
  readonly disclosureTitle: string;
  readonly disclosure: readonly { readonly term: string; readonly text: string }[];
  /** The one button; its name is part of the contract in DESIGN.md. */
  readonly start: string;
  readonly failed: string;
  readonly onTitle: string;
  readonly onText: readonly string[];
  readonly off: string;
  readonly offDone: string;
  readonly noAccess: string;
}

export interface OptionStrings {
  readonly title: string;
  readonly savedAtOnce: string;
  readonly painting: string;
  readonly paintingHelp: string;
  readonly paintings: Readonly<Record<TermPainting, string>>;
  readonly language: string;
  readonly browserLanguage: string;
  /** Each language in its own name, the same in every language. */
  readonly languages: Readonly<Record<Language, string>>;
  readonly hosts: string;
  readonly hostsHelp: string;
  readonly hostRefused: string;
  readonly index: {
    readonly title: string;
    readonly holds: (terms: number, cases: number, links: number) => string;
    /** @param when date and time as the reader writes them */
    readonly built: (when: string, why: string) => string;
    readonly because: Readonly<Record<RebuildReason, string>>;
    readonly unavailable: string;
    readonly rebuild: string;
    readonly building: string;
    readonly failed: string;
  };
  readonly consent: string;
  readonly consentOff: string;
  readonly turnOff: string;
  readonly notSaved: string;
}
