/** Words of sharing a glossary: handing own entries out, and taking another's in. In the reader's three languages. */
import type { Language } from '../model/settings.ts';
import { en } from './share-glossary-en.ts';
import { nb } from './share-glossary-nb.ts';
import { nn } from './share-glossary-nn.ts';

type Count = (count: number) => string;

/** As the columns of the file (`lib/glossary/share/columns.ts`), and what no entry has. */
interface FieldNames {
  readonly entry: string;
  readonly nb: string;
  readonly en: string;
  readonly definition: string;
  readonly category: string;
  readonly forms: string;
  readonly otherNames: string;
  readonly otherMeanings: string;
  readonly related: string;
  readonly marking: string;
  readonly place: string;
  readonly sentence: string;
  readonly other: string;
}

export interface ShareStrings {
  readonly title: string;
  readonly intro: string;
  readonly handOut: {
    readonly title: string;
    readonly none: string;
    readonly write: string;
    readonly chosen: (chosen: number, of: number) => string;
    readonly json: string;
    readonly csv: string;
    readonly help: string;
    readonly saved: (count: number, name: string) => string;
    readonly tooLarge: string;
    readonly failed: string;
  };
  readonly all: string;
  readonly nothing: string;
  readonly more: Count;
  readonly takeIn: {
    readonly title: string;
    readonly help: string;
    readonly choose: string;
    readonly reading: string;
    readonly writing: string;
    readonly cancel: string;
    readonly stopped: string;
    readonly take: Count;
    readonly taken: Count;
    readonly undo: string;
    /** What can be undone, and when it was, in words. */
    readonly last: (count: number, at: string) => string;
    readonly undone: Count;
    readonly stayed: Count;
    readonly nothingToUndo: string;
    readonly toGlossary: string;
  };
  readonly plan: {
    readonly summary: (name: string) => string;
    readonly new: Count;
    readonly same: Count;
    readonly differs: Count;
    readonly nothingNew: string;
    readonly differsHelp: string;
    readonly here: string;
    readonly theirs: string;
    readonly insteadOfBuiltIn: string;
    readonly ordinary: string;
    readonly unknownColumns: (names: string) => string;
    readonly unknownCategories: (names: string) => string;
  };
  readonly fields: FieldNames;
  readonly choices: {
    readonly hidden: string;
    readonly 'without-forms': string;
    readonly ignored: string;
  };
  readonly marking: {
    readonly always: string;
    readonly 'in-context': (words: string) => string;
    readonly never: string;
  };
  readonly empty: string;
  /** Each says what to do. */
  readonly fault: {
    readonly 'too-large': string;
    readonly 'too-deep': string;
    readonly 'forbidden-key': string;
    readonly 'not-a-glossary': string;
    readonly newer: string;
    readonly backup: string;
    readonly workbook: string;
    readonly empty: string;
    readonly 'too-many': string;
    readonly 'no-names': string;
    readonly unreadable: string;
    readonly several: string;
    readonly 'open-quote': (line: number) => string;
    readonly 'after-quote': (line: number) => string;
    readonly 'too-many-cells': (line: number) => string;
    readonly entries: Count;
    readonly moreFaults: Count;
  };
  readonly entryFault: {
    /** "Linje 12, «HDS»" */
    readonly inLine: (line: number, entry: string) => string;
    readonly inList: (number: number, entry: string) => string;
    readonly missing: (field: string) => string;
    readonly 'too-long': (field: string) => string;
    readonly 'too-many': (field: string) => string;
    readonly twice: string;
    readonly 'not-understood': (field: string) => string;
  };
  /** The repository takes no more. */
  readonly full: string;
}

const ALL: Readonly<Record<Language, ShareStrings>> = { nb, nn, en };

export function shareStrings(language: Language): ShareStrings {
  return ALL[language];
}
