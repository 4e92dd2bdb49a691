/** What the reader page says of a file that is not what was read in. */
import type { Language } from '../model/settings.ts';

export interface FileNoticeStrings {
  /** Chosen by the reader. */
  readonly other: (name: string) => string;
  /** Fetched anew. */
  readonly changed: (day: string) => string;
}

const ALL: Readonly<Record<Language, FileNoticeStrings>> = {
  nb: {
    other: (name) =>
      `Denne filen har en annen tekst enn «${name}», som ble lest inn. Sidetall og saker derfra kan stå andre steder her.`,
    changed: (day) =>
      `Papiret er endret siden det ble lest inn ${day}. Sidetall og saker derfra kan stå andre steder her.`,
  },
  nn: {
    other: (name) =>
      `Denne fila har ein annan tekst enn «${name}», som blei lesen inn. Sidetal og saker derifrå kan stå andre stader her.`,
    changed: (day) =>
      `Papiret er endra sidan det blei lese inn ${day}. Sidetal og saker derifrå kan stå andre stader her.`,
  },
  en: {
    other: (name) =>
      `This file has another text than "${name}", which was read in. Page numbers and cases from there may stand elsewhere here.`,
    changed: (day) =>
      `The paper has changed since it was read in on ${day}. Page numbers and cases from there may stand elsewhere here.`,
  },
};

export function fileNoticeStrings(language: Language): FileNoticeStrings {
  return ALL[language];
}
