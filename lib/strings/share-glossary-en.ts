import { counted } from './counted.ts';
import type { ShareStrings } from './share-glossary.ts';

const words = (count: number): string => counted(count, 'word', 'words');
const named = (entry: string): string => (entry === '' ? '' : `, “${entry}”`);

export const en: ShareStrings = {
  title: 'Share the glossary',
  intro:
    'Give your own words to others as a file, or take in words from a file that you were given. The file is not sent anywhere: you save it yourself.',
  handOut: {
    title: 'Save your own words',
    none: 'You have no words of your own yet.',
    write: 'Write a new word',
    chosen: (chosen, of) => `${chosen} of ${words(of)} chosen`,
    json: 'Save as JSON',
    csv: 'Save as CSV',
    help: 'JSON is best for another Saksspor. CSV opens in Excel and can be changed there.',
    saved: (count, name) => `Saved ${words(count)} in ${name}.`,
    tooLarge: 'The file would be larger than what Saksspor takes back in (5 MB). Choose fewer words.',
    failed: 'The words could not be read now. Try again.',
  },
  all: 'Choose all',
  nothing: 'Choose none',
  more: (count) => `Show ${count} more`,
  takeIn: {
    title: 'Take in words from a file',
    help: 'JSON from Saksspor, or CSV: a line of headings, then one word on each line. The heading “Entry” or “Abbreviation” is needed; “Norwegian”, “English”, “Definition” and others may be there. You see what is in the file before anything changes.',
    choose: 'Choose a file',
    reading: 'Reading the file …',
    writing: 'One moment …',
    cancel: 'Cancel',
    stopped: 'Stopped. Nothing has changed.',
    take: (count) => `Take in ${words(count)}`,
    taken: (count) => `${count === 1 ? '1 word is' : `${count} words are`} taken in.`,
    undo: 'Undo',
    last: (count, at) => `Last taken in: ${words(count)}, ${at}.`,
    stayed: (count) =>
      `${words(count)} ${count === 1 ? 'stays, since you have' : 'stay, since you have'} changed ${count === 1 ? 'it' : 'them'}.`,
    undone: (count) => `Undone: ${words(count)} as before.`,
    nothingToUndo: 'There is nothing to undo.',
    toGlossary: 'To the glossary',
  },
  plan: {
    summary: (name) => `In ${name}:`,
    new: (count) => counted(count, 'new word', 'new words'),
    same: (count) => `${words(count)} that you have already, the same`,
    differs: (count) => `${words(count)} that differ from yours`,
    nothingNew: 'You have all that is in the file. There is nothing to take in.',
    differsHelp:
      'Yours stays where you do not choose the file’s. What is replaced is kept as an earlier version.',
    here: 'Yours',
    theirs: 'In the file',
    insteadOfBuiltIn: 'Goes before the built-in one',
    ordinary: 'Is also an ordinary word: may be marked wrongly',
    unknownColumns: (names) => `These columns were not understood and are left out: ${names}.`,
    unknownCategories: (names) =>
      `These groups do not exist here; the words get the group “annet”: ${names}.`,
  },
  fields: {
    entry: 'Entry',
    nb: 'Norwegian',
    en: 'English',
    definition: 'Definition',
    category: 'Group',
    forms: 'Spellings',
    otherNames: 'Other names',
    otherMeanings: 'Other meanings',
    related: 'See also',
    marking: 'Marking',
    place: 'Found in',
    sentence: 'Sentence',
    other: 'A field that has no place in a glossary',
  },
  choices: {
    hidden: 'Hidden',
    'without-forms': 'Some spellings are not marked',
    ignored: 'Not asked about',
  },
  marking: {
    always: 'Always marked',
    'in-context': (near) => (near === '' ? 'Marked in context' : `Marked near: ${near}`),
    never: 'Never marked',
  },
  empty: '(empty)',
  fault: {
    'too-large':
      'The file is too large: Saksspor takes in glossaries of up to 5 MB. Nothing has changed. Split it into several files.',
    'too-deep': 'The file is not built as a glossary from Saksspor. Nothing has changed. Ask for a new file.',
    'forbidden-key':
      'The file holds something that has no place in a glossary. Nothing has changed. Ask for a new file.',
    'not-a-glossary':
      'The file is not a glossary, or it is not whole. Nothing has changed. Choose JSON from Saksspor, or CSV with the heading “Entry”.',
    newer: 'The file was saved by a newer Saksspor. Nothing has changed. Update Saksspor and try again.',
    backup: 'The file is a backup. Nothing has changed. Read it in on the page “Backup”.',
    workbook:
      'The file is a workbook. Nothing has changed. Open it in Excel, choose “Save as” and “CSV UTF-8”, and choose that file here.',
    empty: 'There are no words in the file. Nothing has changed.',
    'too-many':
      'There are more than 20,000 words in the file. Nothing has changed. Split it into several files.',
    'no-names':
      'The table has no column with the heading “Entry” or “Abbreviation” in its first line. Nothing has changed. Write the heading and try again.',
    unreadable:
      'The browser could not read the file. Nothing has changed. See whether it is still there, and try again.',
    several: 'Choose one file at a time. Nothing has changed.',
    'open-quote': (line) =>
      `Line ${line}: a quotation mark is never closed. Nothing has changed. Mend the line and try again.`,
    'after-quote': (line) =>
      `Line ${line}: there is text right after a closed quotation mark. Nothing has changed. Write "" for a quotation mark inside a text, and try again.`,
    'too-many-cells': (line) =>
      `Line ${line}: there are more than 100 fields on the line. Nothing has changed. See whether the file is a glossary.`,
    entries: (count) =>
      `${count === 1 ? 'One place' : `${count} places`} in the file must be mended. Nothing has changed. Mend and try again:`,
    moreFaults: (count) => `… and ${count} more.`,
  },
  entryFault: {
    inLine: (line, entry) => `Line ${line}${named(entry)}`,
    inList: (number, entry) => `Word number ${number}${named(entry)}`,
    missing: (field) => `${field} is missing.`,
    'too-long': (field) => `${field} is too long. Shorten it.`,
    'too-many': (field) => `${field} has too many parts: 30 is the most.`,
    twice: 'The word is in the file already. Leave it there once.',
    'not-understood': (field) => `${field} was not understood.`,
  },
  full: 'The glossary cannot have more than 20,000 words of your own. Nothing has changed. Choose fewer.',
};
