/** Words for what was read on this machine, and for making the index anew, in three languages of one shape. */
import type { Language } from '../model/settings.ts';

export interface IndexSettingStrings {
  readonly read: (documents: number, cases: number) => string;
  readonly lost: (documents: number) => string;
  /** What making anew does. */
  readonly help: string;
  /** Name of the progress bar. */
  readonly progress: string;
  readonly reading: (done: number, total: number) => string;
  readonly mayLeave: string;
}

const nb: IndexSettingStrings = {
  read: (documents, cases) =>
    `${documents === 1 ? '1 dokument er lest' : `${documents} dokumenter er lest`} på denne maskinen, om ${cases === 1 ? '1 sak' : `${cases} saker`}.`,
  lost: (documents) =>
    `${documents === 1 ? '1 dokument' : `${documents} dokumenter`} gikk tapt og må leses på nytt: åpne siden, eller les inn dokumentet én gang til.`,
  help: 'Alt som er utledet, lages på nytt av det som følger med Saksspor og av dokumentene som er lest. Dokumentene og dine egne ting blir værende.',
  progress: 'Lager på nytt',
  reading: (done, total) =>
    total === 0 ? 'Legger inn begreper og saker.' : `Leser dokumentene på nytt: ${done} av ${total}.`,
  mayLeave: 'Du kan lukke denne siden. Det som ikke blir ferdig, fortsetter neste gang Saksspor starter.',
};

const nn: IndexSettingStrings = {
  read: (documents, cases) =>
    `${documents === 1 ? '1 dokument er lese' : `${documents} dokument er lesne`} på denne maskina, om ${cases === 1 ? '1 sak' : `${cases} saker`}.`,
  lost: (documents) =>
    `${documents === 1 ? '1 dokument' : `${documents} dokument`} gjekk tapt og må lesast på nytt: opne sida, eller les inn dokumentet éin gong til.`,
  help: 'Alt som er utleidd, blir laga på nytt av det som følgjer med Saksspor og av dokumenta som er lesne. Dokumenta og dine eigne ting blir verande.',
  progress: 'Lagar på nytt',
  reading: (done, total) =>
    total === 0 ? 'Legg inn omgrep og saker.' : `Les dokumenta på nytt: ${done} av ${total}.`,
  mayLeave: 'Du kan lukke denne sida. Det som ikkje blir ferdig, held fram neste gong Saksspor startar.',
};

const en: IndexSettingStrings = {
  read: (documents, cases) =>
    `${documents === 1 ? '1 document has' : `${documents} documents have`} been read on this machine, about ${cases === 1 ? '1 case' : `${cases} cases`}.`,
  lost: (documents) =>
    `${documents === 1 ? '1 document was' : `${documents} documents were`} lost and must be read again: open the page, or read the document in once more.`,
  help: 'Everything that is derived is made again from what comes with Saksspor and from the documents that were read. The documents and what is yours stay.',
  progress: 'Making again',
  reading: (done, total) =>
    total === 0 ? 'Filling in terms and cases.' : `Reading the documents again: ${done} of ${total}.`,
  mayLeave: 'You can close this page. What is not finished goes on the next time Saksspor starts.',
};

const STRINGS: Readonly<Record<Language, IndexSettingStrings>> = { nb, nn, en };

export function indexSettingStrings(language: Language): IndexSettingStrings {
  return STRINGS[language];
}
