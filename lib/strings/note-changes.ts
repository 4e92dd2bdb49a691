/** Words of what changed in a note: differences, earlier states, and two texts of which the reader chooses. */
import type { Language } from '../model/settings.ts';

export interface NoteChangesStrings {
  /** Said before and after what was added or removed, for those who do not see the marks. */
  readonly added: string;
  readonly removed: string;
  readonly onlyHere: string;
  readonly end: string;
  readonly leftOut: (lines: number) => string;
  readonly noDifference: string;
  readonly fields: Readonly<Record<'heading' | 'day' | 'tags' | 'followUp', string>>;
  readonly none: string;
  readonly yes: string;
  readonly no: string;
  readonly revisions: string;
  readonly noRevisions: string;
  readonly revisionsHelp: string;
  readonly revision: (when: string) => string;
  readonly characters: (count: number) => string;
  readonly inTrash: string;
  /** Above the difference between an earlier state and the present one. */
  readonly sinceThen: string;
  readonly restore: string;
  readonly restored: (when: string) => string;
  readonly notDone: string;
  readonly conflict: string;
  readonly conflictHelp: string;
  readonly here: string;
  readonly elsewhere: (when: string) => string;
  /** Of a window that could not save, which may be this one. */
  readonly notSavedOver: (when: string) => string;
  readonly inNote: (when: string) => string;
  readonly gone: string;
  readonly keepThis: string;
  readonly keepOther: string;
  readonly keepBoth: string;
  readonly letGo: string;
  readonly tooLong: string;
  readonly again: string;
  readonly settled: string;
  readonly emptyText: string;
}

const nb: NoteChangesStrings = {
  added: 'lagt til: ',
  removed: 'fjernet: ',
  onlyHere: 'bare her: ',
  end: ' (slutt) ',
  leftOut: (lines) => (lines === 1 ? '… likt …' : `… ${lines} linjer er like …`),
  noDifference: 'Teksten er den samme som nå.',
  fields: { heading: 'Overskrift', day: 'Dag', tags: 'Emneord', followUp: 'Kommer tilbake' },
  none: 'ingen',
  yes: 'ja',
  no: 'nei',
  revisions: 'Tidligere utgaver',
  noRevisions: 'Ingen tidligere utgaver ennå. De kommer når du endrer notatet.',
  revisionsHelp: 'De 50 siste tas vare på. Å hente tilbake en utgave lager en ny; ingenting blir borte.',
  revision: (when) => `Utgave fra ${when}`,
  characters: (n) => `${n} tegn`,
  inTrash: 'i papirkurven',
  sinceThen: 'Endret siden da:',
  restore: 'Hent tilbake',
  restored: (when) => `Utgaven fra ${when} er hentet tilbake.`,
  notDone: 'Det gikk ikke. Ingenting er endret. Prøv igjen.',
  conflict: 'Notatet har to tekster',
  conflictHelp:
    'Det ble endret to steder samtidig. Begge tekstene er tatt vare på. Velg hva som skal stå; resten finner du i tidligere utgaver.',
  here: 'Teksten i dette vinduet',
  elsewhere: (when) => `Lagret i et annet vindu ${when}`,
  notSavedOver: (when) => `Skrevet samtidig ${when}`,
  inNote: (when) => `Står i notatet, lagret ${when}`,
  gone: 'Notatet er slettet for alltid i et annet vindu. Teksten her er tatt vare på.',
  keepThis: 'Behold denne teksten',
  keepOther: 'Behold den andre',
  keepBoth: 'Behold begge',
  letGo: 'Slett teksten',
  tooLong: 'Til sammen er tekstene lengre enn et notat kan være. Velg én av dem.',
  again: 'Notatet ble endret igjen. Se på tekstene en gang til.',
  settled: 'Valget er lagret.',
  emptyText: 'Ingen tekst',
};

const nn: NoteChangesStrings = {
  ...nb,
  removed: 'fjerna: ',
  onlyHere: 'berre her: ',
  leftOut: (lines) => (lines === 1 ? '… likt …' : `… ${lines} linjer er like …`),
  noDifference: 'Teksten er den same som no.',
  fields: { heading: 'Overskrift', day: 'Dag', tags: 'Emneord', followUp: 'Kjem tilbake' },
  revisions: 'Tidlegare utgåver',
  noRevisions: 'Ingen tidlegare utgåver enno. Dei kjem når du endrar notatet.',
  revisionsHelp:
    'Dei 50 siste blir tekne vare på. Å hente tilbake ei utgåve lagar ei ny; ingenting blir borte.',
  revision: (when) => `Utgåve frå ${when}`,
  characters: (n) => `${n} teikn`,
  inTrash: 'i papirkorga',
  sinceThen: 'Endra sidan då:',
  restored: (when) => `Utgåva frå ${when} er henta tilbake.`,
  notDone: 'Det gjekk ikkje. Ingenting er endra. Prøv igjen.',
  conflict: 'Notatet har to tekstar',
  conflictHelp:
    'Det vart endra to stader samstundes. Begge tekstane er tekne vare på. Vel kva som skal stå; resten finn du i tidlegare utgåver.',
  here: 'Teksten i dette vindauget',
  elsewhere: (when) => `Lagra i eit anna vindauge ${when}`,
  notSavedOver: (when) => `Skrive samstundes ${when}`,
  inNote: (when) => `Står i notatet, lagra ${when}`,
  gone: 'Notatet er sletta for alltid i eit anna vindauge. Teksten her er teken vare på.',
  keepThis: 'Behald denne teksten',
  keepOther: 'Behald den andre',
  keepBoth: 'Behald begge',
  tooLong: 'Til saman er tekstane lengre enn eit notat kan vere. Vel éin av dei.',
  again: 'Notatet vart endra igjen. Sjå på tekstane ein gong til.',
  settled: 'Valet er lagra.',
};

const en: NoteChangesStrings = {
  added: 'added: ',
  removed: 'removed: ',
  onlyHere: 'only here: ',
  end: ' (end) ',
  leftOut: (lines) => (lines === 1 ? '… the same …' : `… ${lines} lines are the same …`),
  noDifference: 'The text is the same as now.',
  fields: { heading: 'Heading', day: 'Day', tags: 'Tags', followUp: 'Comes back' },
  none: 'none',
  yes: 'yes',
  no: 'no',
  revisions: 'Earlier versions',
  noRevisions: 'No earlier versions yet. They come when you change the note.',
  revisionsHelp: 'The last 50 are kept. To bring one back makes a new version; nothing is lost.',
  revision: (when) => `Version of ${when}`,
  characters: (n) => `${n} characters`,
  inTrash: 'in the trash',
  sinceThen: 'Changed since then:',
  restore: 'Bring back',
  restored: (when) => `The version of ${when} is brought back.`,
  notDone: 'That did not work. Nothing has changed. Try again.',
  conflict: 'The note has two texts',
  conflictHelp:
    'It was changed in two places at once. Both texts are kept. Choose what is to stand; the rest is in earlier versions.',
  here: 'The text in this window',
  elsewhere: (when) => `Saved in another window ${when}`,
  notSavedOver: (when) => `Written at the same time ${when}`,
  inNote: (when) => `In the note, saved ${when}`,
  gone: 'The note was deleted for good in another window. The text here is kept.',
  keepThis: 'Keep this text',
  keepOther: 'Keep the other',
  keepBoth: 'Keep both',
  letGo: 'Delete the text',
  tooLong: 'Together the texts are longer than a note can be. Choose one of them.',
  again: 'The note was changed again. Look at the texts once more.',
  settled: 'The choice is saved.',
  emptyText: 'No text',
};

const ALL: Readonly<Record<Language, NoteChangesStrings>> = { nb, nn, en };

export function noteChangesStrings(language: Language): NoteChangesStrings {
  return ALL[language];
}
