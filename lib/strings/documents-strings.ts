/** The shape of the words of the pages where a document is read in, and where what was read stands. */
import type { UnreadPart } from '../model/paper.ts';

export interface DocumentsStrings {
  readonly title: string;
  readonly intro: string;
  readonly field: string;
  readonly fieldHelp: string;
  readonly read: string;
  readonly choose: string;
  readonly drop: string;
  readonly held: (name: string, characters: string) => string;
  readonly pasted: string;
  readonly remove: string;
  readonly reading: string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly retry: string;
  readonly fault: Readonly<
    Record<
      'empty' | 'too-large' | 'not-text' | 'unreadable' | 'no-consent' | 'no-database' | 'no-room' | 'failed',
      string
    >
  >;
  readonly done: string;
  readonly seen: (day: string) => string;
  readonly nothing: string;
  readonly nothingHelp: string;
  readonly papers: string;
  readonly newCases: string;
  readonly fuller: string;
  readonly same: string;
  readonly contradicting: string;
  readonly contradictingHelp: string;
  /** Abbreviations. */
  readonly defined: string;
  readonly links: (count: number) => string;
  readonly unread: (count: number) => string;
  readonly unreadWhat: Readonly<Record<UnreadPart['what'], string>>;
  readonly andMore: (count: number) => string;
  readonly openDocument: string;
  readonly councilUnknown: string;
  readonly dateUnknown: string;
  readonly listTitle: string;
  readonly listEmpty: string;
  readonly count: (papers: number) => string;
  readonly origin: string;
  readonly firstRead: string;
  readonly lastSeen: string;
  readonly cases: string;
  readonly text: string;
  readonly textPart: (from: string, to: string, all: string) => string;
  readonly before: string;
  readonly after: string;
  readonly notFoundTitle: string;
  readonly notFoundText: string;
  readonly back: string;
  readonly untitled: string;
  /** "Denne siden": what was read in the page. */
  readonly learnt: (day: string, meetings: number, cases: number) => string;
}
