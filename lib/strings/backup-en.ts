/** Words of the backup page in English. */
import type { BackupStrings } from './backup.ts';
import { counted, listed } from './counted.ts';

const notes = (count: number): string => counted(count, 'note', 'notes');
const choices = (count: number): string => counted(count, 'choice', 'choices');
const are = (count: number): string => (count === 1 ? 'is' : 'are');
const ownWords = (count: number): string => counted(count, 'word of your own', 'words of your own');
const named = (count: number, words: (count: number) => string): string | null =>
  count === 0 ? null : words(count);

export const en: BackupStrings = {
  title: 'Backup',
  intro:
    'Here you save what is yours in Saksspor: notes, which links between cases you have confirmed or hidden, your own words in the glossary, and settings. All of it is kept on this machine only, until you save a file yourself.',
  saveTitle: 'Save a copy',
  saveHelp: 'You get a file to keep, or to read in on another machine.',
  save: 'Save backup',
  saved: (file) =>
    `The file ${file.name} is made. It holds ${listed([notes(file.notes), `${choices(file.judgements)} on links`, named(file.glossary, ownWords)], 'and')}.`,
  sealed: 'It is encrypted. To read it in you need the passphrase that is in force now.',
  revisionsLeftOut: (count) =>
    `All notes are in it, but there was no room for ${counted(count, 'earlier version', 'earlier versions')} of them.`,
  unreadable: (count) => `${notes(count)} ${are(count)} damaged and not in it. Keep older copies.`,
  saveMarkdown: 'Save the notes as Markdown',
  markdownHelp:
    'Markdown can be read in other programs, but not read in here again. Such a file is never encrypted.',
  saveCaseMarkdown: 'Save as Markdown',
  markdownSaved: (name) => `The file ${name} is made.`,
  readTitle: 'Read a copy in',
  readHelp:
    'You see what the file changes before anything changes. No text is lost: where a note was changed both here and in the file, you keep both texts.',
  choose: 'Choose a file, or drop it here',
  reading: 'Reading the file …',
  passphrase: 'Passphrase',
  passphraseHelp: 'The file is encrypted. Write the passphrase that was in force when it was saved.',
  open: 'Open the file',
  wrongPassphrase: 'That is not the passphrase of this file, or the file is damaged. Try again.',
  plan: (savedAt) => `The copy was saved ${savedAt}. If you read it in:`,
  nothingNew: (savedAt) =>
    `The copy was saved ${savedAt}. You have all of it here already, so there is nothing to read in.`,
  notes: {
    fresh: (count) => counted(count, 'new note', 'new notes'),
    replacing: (count) =>
      `${notes(count)} ${are(count)} newer in the file. The text that you have here becomes an earlier version.`,
    conflicting: (count) =>
      `${notes(count)} ${count === 1 ? 'was' : 'were'} changed both here and in the file. You keep both texts and choose afterwards.`,
    staying: (count) => `${notes(count)} ${are(count)} newer here and ${count === 1 ? 'stays' : 'stay'}`,
    same: (count) => `${notes(count)} that you have already`,
  },
  judgements: {
    fresh: (count) => counted(count, 'new choice on links', 'new choices on links'),
    replacing: (count) => `${choices(count)} on links ${are(count)} newer in the file and replace yours`,
    staying: (count) => `${choices(count)} on links ${are(count)} newer here and stay`,
    same: (count) => `${choices(count)} on links that you have already`,
  },
  glossary: {
    fresh: (count) => counted(count, 'new word in the glossary', 'new words in the glossary'),
    replacing: (count) =>
      `${ownWords(count)} ${are(count)} newer in the file. What you have here becomes an earlier version.`,
    staying: (count) => `${ownWords(count)} ${are(count)} newer here and ${count === 1 ? 'stays' : 'stay'}`,
    same: (count) => `${ownWords(count)} that you have already`,
  },
  returning: 'Notes that you have deleted for good come back if they are in the file.',
  ahead: (count) =>
    `${counted(count, 'choice', 'choices')} in the file ${count === 1 ? 'is' : 'are'} dated in the future: a clock was wrong. What the file says then counts as the newest. You can undo the reading in.`,
  takeSettings: 'Take over the settings in the file too',
  take: 'Read in',
  cancel: 'Cancel',
  taken: 'The copy has been read in.',
  takenConflicts: (count) =>
    `${notes(count)} ${count === 1 ? 'has' : 'have'} two texts. Open the notes and choose.`,
  toNotes: 'To the notes',
  lastImport: ({ at, hasSettings, ...changed }) =>
    `Last read in ${at}. Changed: ${listed(
      [
        named(changed.notes, notes),
        named(changed.judgements, (count) => `${choices(count)} on links`),
        named(changed.glossary, ownWords),
        hasSettings ? 'settings' : null,
      ],
      'and',
    )}.`,
  undo: 'Undo reading in',
  undone: 'Reading in is undone.',
  undoneBut: (stayed) =>
    `Reading in is undone, except for ${listed([named(stayed.notes, notes), named(stayed.judgements, choices), named(stayed.glossary, ownWords)], 'and')} changed since.`,
  age: {
    never: (changed) =>
      changed === 0
        ? 'You have not saved a backup on this machine.'
        : `You have not saved a backup. ${notes(changed)} ${are(changed)} on this machine only.`,
    last: (day, changed) =>
      changed === 0
        ? `Last backup: ${day}. No notes have changed since.`
        : `Last backup: ${day}. ${notes(changed)} ${count(changed)} changed since.`,
    toBackup: 'Save a copy',
  },
  file: {
    title: 'Notes from Saksspor',
    tags: 'Tags',
    followUp: 'Comes back',
    saved: (time) => `Last changed ${time}`,
  },
  fault: {
    'too-large': 'The file is too large to be a backup from Saksspor. Nothing was changed.',
    'not-json':
      'The file is not a backup from Saksspor, or it is not whole. Nothing was changed. Fetch it again from where you put it, or choose an older one.',
    'too-deep': 'The file is not built like a backup from Saksspor. Nothing was changed.',
    'forbidden-key': 'The file holds something that does not belong in a backup. Nothing was changed.',
    'not-a-backup': 'The file is not a backup from Saksspor. Nothing was changed.',
    newer: 'The file was saved by a newer Saksspor. Update Saksspor and try again.',
    ahead:
      'Something in the file has a year that cannot be right. Nothing was read in. Choose another backup.',
    damaged:
      'Something in the file is damaged or changed. Nothing was read in. Fetch it again from where you put it, or choose an older one.',
  },
  unavailable: {
    newer: 'What is yours was written by a newer Saksspor. This one leaves it alone. Update Saksspor.',
    full: 'There is no room on the disk. Nothing has changed. Make room and try again.',
    'read-only':
      'The browser lets Saksspor save nothing here. Nothing has changed. Where the window is private, open another.',
    locked: 'The notes are locked. Nothing has changed. Unlock them and try again.',
    other: 'The browser gives no access to the storage now. Nothing has changed. Try to restart the browser.',
  },
};

function count(changed: number): string {
  return changed === 1 ? 'has' : 'have';
}
