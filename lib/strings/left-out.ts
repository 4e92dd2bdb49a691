/** Words of a glossary of the reader's own that is larger than what can be in use, in their three languages. */
import type { Language } from '../model/settings.ts';
import { counted } from './counted.ts';

export interface LeftOutStrings {
  readonly some: (count: number) => string;
  /** Of one word. */
  readonly this: (name: string) => string;
  readonly change: string;
  readonly remove: string;
}

const ALL: Readonly<Record<Language, LeftOutStrings>> = {
  nb: {
    some: (count) =>
      `Ordlisten din er for stor. Du har fortsatt ${count === 1 ? 'det eldste ordet' : `de ${count} eldste ordene`}, men ${count === 1 ? 'det' : 'de'} merkes ikke på sider og finnes ikke ved søk. Slett ord du ikke trenger, eller kort ned lange forklaringer.`,
    this: (name) =>
      `Du har «${name}», men ordlisten din er for stor: De eldste ordene merkes ikke på sider og finnes ikke ved søk. Slett ord du ikke trenger, eller kort ned lange forklaringer. Et ord som du endrer, er i bruk igjen.`,
    change: 'Endre',
    remove: 'Slett oppføringen',
  },
  nn: {
    some: (count) =>
      `Ordlista di er for stor. Du har framleis ${count === 1 ? 'det eldste ordet' : `dei ${count} eldste orda`}, men ${count === 1 ? 'det' : 'dei'} blir ikkje ${count === 1 ? 'merkt' : 'merkte'} på sider og finst ikkje ved søk. Slett ord du ikkje treng, eller kort ned lange forklaringar.`,
    this: (name) =>
      `Du har «${name}», men ordlista di er for stor: Dei eldste orda blir ikkje merkte på sider og finst ikkje ved søk. Slett ord du ikkje treng, eller kort ned lange forklaringar. Eit ord som du endrar, er i bruk igjen.`,
    change: 'Endre',
    remove: 'Slett oppføringa',
  },
  en: {
    some: (count) =>
      `Your glossary is too large. You still have ${count === 1 ? 'the oldest word' : `the ${counted(count, 'oldest word', 'oldest words')}`}, but ${count === 1 ? 'it is' : 'they are'} neither marked in pages nor found by searching. Delete words that you do not need, or shorten long definitions.`,
    this: (name) =>
      `You have “${name}”, but your glossary is too large: the oldest words are neither marked in pages nor found by searching. Delete words that you do not need, or shorten long definitions. A word that you change is in use again.`,
    change: 'Edit',
    remove: 'Delete the entry',
  },
};

export function leftOutStrings(language: Language): LeftOutStrings {
  return ALL[language];
}
