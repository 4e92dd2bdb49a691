/** Words of the form of an own entry, in the reader's three languages. */
import type { Language } from '../model/settings.ts';
import { termEditorEn } from './term-editor-en.ts';
import { termEditorNb } from './term-editor-nb.ts';
import { termEditorNn } from './term-editor-nn.ts';

type Field =
  | 'name'
  | 'nb'
  | 'en'
  | 'definition'
  | 'forms'
  | 'otherNames'
  | 'otherMeanings'
  | 'related'
  | 'category'
  | 'marking'
  | 'words';

export interface TermEditorStrings {
  readonly newTitle: string;
  readonly editTitle: (entry: string) => string;
  readonly fields: Readonly<Record<Field, string>>;
  readonly help: Readonly<Partial<Record<Field, string>>>;
  readonly markings: Readonly<Record<'always' | 'near' | 'never' | 'kept', string>>;
  readonly preview: string;
  readonly save: string;
  readonly cancel: string;
  readonly toEntry: string;
  readonly saving: string;
  readonly saved: string;
  /** @param reason a whole sentence */
  readonly notSaved: (reason: string) => string;
  readonly fixFields: (count: number) => string;
  readonly answerFirst: string;
  readonly renewed: string;
  readonly problems: {
    readonly emptyName: string;
    readonly reserved: string;
    readonly tooLong: (limit: number) => string;
    readonly longLine: (line: string, limit: number) => string;
    readonly tooMany: (limit: number) => string;
    readonly noLetter: (line: string) => string;
    readonly noMeaning: string;
    readonly noWords: string;
    readonly taken: (entry: string) => string;
    readonly editTaken: string;
    readonly locked: (entry: string) => string;
  };
  readonly unknownRelated: (entries: string) => string;
  readonly warnings: {
    readonly ordinary: (form: string) => string;
    readonly onlyNear: string;
    readonly always: string;
    readonly same: (form: string, entry: string) => string;
    readonly sameLocked: (form: string, entry: string) => string;
    readonly mine: string;
    readonly theirs: (entry: string) => string;
    readonly leaveOut: string;
    readonly chosen: string;
  };
  readonly override: {
    readonly builtIn: string;
    readonly organisation: string;
    readonly hidden: (entry: string) => string;
    readonly theirs: Readonly<Record<'built-in' | 'organisation' | 'own', string>>;
    readonly mine: string;
  };
  readonly conflict: {
    readonly title: string;
    readonly text: string;
    readonly theirs: string;
    readonly mine: string;
    readonly takenBack: string;
    readonly hidden: string;
    readonly keepMine: string;
    readonly takeTheirs: string;
  };
  readonly leave: {
    readonly title: string;
    readonly save: string;
    readonly discard: string;
    readonly stay: string;
  };
  readonly nothing: string;
  readonly foundIn: (label: string) => string;
}

const ALL: Readonly<Record<Language, TermEditorStrings>> = {
  nb: termEditorNb,
  nn: termEditorNn,
  en: termEditorEn,
};

export function termEditorStrings(language: Language): TermEditorStrings {
  return ALL[language];
}
