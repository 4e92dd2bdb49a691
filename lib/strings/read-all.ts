/** Words of the page that reads all papers of the councils, in three languages of one shape. */
import type { Language } from '../model/settings.ts';
import { readAllEn } from './read-all-en.ts';
import { readAllNb } from './read-all-nb.ts';
import { readAllNn } from './read-all-nn.ts';

/** Why a paper was not read: `lib/store/reading-list/queued-paper.ts`. */
type Fault =
  | 'not-pdf'
  | 'password'
  | 'broken'
  | 'no-text'
  | 'too-large'
  | 'refused'
  | 'host-error'
  | 'crashed';

export interface ReadAllStrings {
  readonly intro: string;
  /** How it is done: said before it begins. */
  readonly manner: string;
  readonly looking: string;
  readonly noneTitle: string;
  readonly noneText: string;
  readonly lookAgain: string;
  readonly papers: string;
  readonly groupCount: (papers: number, read: number) => string;
  readonly noMeeting: string;
  readonly show: string;
  readonly hide: string;
  readonly chooseUnread: string;
  readonly chooseNone: string;
  readonly start: (papers: number) => string;
  readonly startNone: string;
  readonly about: (milliseconds: number) => string;
  /** State of one paper. */
  readonly waiting: string;
  readonly reading: string;
  readonly read: (day: string, cases: number) => string;
  /** Not through the list. */
  readonly readBefore: (day: string) => string;
  readonly unchanged: (day: string) => string;
  readonly sameAs: (name: string) => string;
  readonly changed: (day: string) => string;
  readonly vanished: string;
  readonly lost: string;
  readonly failed: Readonly<Record<Fault, string>>;
  readonly whatToDo: Readonly<Record<Fault | 'vanished', string>>;
  /** Of what has vanished, where nothing of it is kept. */
  readonly never: string;
  readonly original: string;
  readonly openInReader: string;
  /** The run. */
  readonly progress: (done: number, all: number) => string;
  readonly now: (name: string) => string;
  readonly left: (milliseconds: number) => string;
  readonly stayOpen: string;
  readonly pause: string;
  readonly pausing: string;
  readonly resume: string;
  readonly cancel: string;
  readonly paused: (left: number) => string;
  readonly brokenOff: (left: number) => string;
  readonly elsewhere: string;
  readonly offline: string;
  readonly resting: (time: string) => string;
  readonly stopped: Readonly<
    Record<'host-error' | 'no-room' | 'no-access' | 'no-consent' | 'no-database', string>
  >;
  readonly notBefore: (time: string) => string;
  readonly done: (read: number, cases: number) => string;
  readonly troubles: (papers: number) => string;
  readonly retry: string;
}

const ALL: Readonly<Record<Language, ReadAllStrings>> = { nb: readAllNb, nn: readAllNn, en: readAllEn };

export function readAllStrings(language: Language): ReadAllStrings {
  return ALL[language];
}
