/** Words of the backup page, in the reader's three languages. */
import type { Language } from '../model/settings.ts';
import { en } from './backup-en.ts';
import { nb } from './backup-nb.ts';
import { nn } from './backup-nn.ts';

type Count = (count: number) => string;

interface Changed {
  readonly notes: number;
  readonly judgements: number;
  readonly glossary: number;
}

export interface BackupStrings {
  readonly title: string;
  readonly intro: string;
  readonly saveTitle: string;
  readonly saveHelp: string;
  readonly save: string;
  readonly saved: (file: Changed & { readonly name: string }) => string;
  readonly sealed: string;
  readonly revisionsLeftOut: Count;
  readonly unreadable: Count;
  readonly saveMarkdown: string;
  readonly markdownHelp: string;
  readonly saveCaseMarkdown: string;
  readonly markdownSaved: (name: string) => string;
  readonly readTitle: string;
  readonly readHelp: string;
  readonly choose: string;
  readonly reading: string;
  readonly passphrase: string;
  readonly passphraseHelp: string;
  readonly open: string;
  readonly wrongPassphrase: string;
  /** What the file would change. */
  readonly plan: (savedAt: string) => string;
  readonly nothingNew: (savedAt: string) => string;
  readonly notes: {
    readonly fresh: Count;
    readonly replacing: Count;
    readonly conflicting: Count;
    readonly staying: Count;
    readonly same: Count;
  };
  readonly judgements: {
    readonly fresh: Count;
    readonly replacing: Count;
    readonly staying: Count;
    readonly same: Count;
  };
  readonly glossary: {
    readonly fresh: Count;
    readonly replacing: Count;
    readonly staying: Count;
    readonly same: Count;
  };
  /** Notes that were deleted for ever here. */
  readonly returning: string;
  /** Decided while a clock was ahead. */
  readonly ahead: Count;
  readonly takeSettings: string;
  readonly take: string;
  readonly cancel: string;
  readonly taken: string;
  readonly takenConflicts: Count;
  readonly toNotes: string;
  readonly lastImport: (last: Changed & { readonly at: string; readonly hasSettings: boolean }) => string;
  readonly undo: string;
  readonly undone: string;
  /** What was changed since stays. */
  readonly undoneBut: (stayed: Changed) => string;
  readonly age: {
    readonly never: Count;
    readonly last: (day: string, changed: number) => string;
    readonly toBackup: string;
  };
  /** In a file of Markdown. */
  readonly file: {
    readonly title: string;
    readonly tags: string;
    readonly followUp: string;
    readonly saved: (time: string) => string;
  };
  readonly fault: {
    readonly 'too-large': string;
    readonly 'not-json': string;
    readonly 'too-deep': string;
    readonly 'forbidden-key': string;
    readonly 'not-a-backup': string;
    readonly newer: string;
    readonly ahead: string;
    readonly damaged: string;
  };
  /** The database cannot be had, or not be written. */
  readonly unavailable: {
    readonly newer: string;
    readonly full: string;
    readonly 'read-only': string;
    readonly locked: string;
    readonly other: string;
  };
}

const ALL: Readonly<Record<Language, BackupStrings>> = { nb, nn, en };

export function backupStrings(language: Language): BackupStrings {
  return ALL[language];
}
