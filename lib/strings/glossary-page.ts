/** Words of the glossary as a list, in the reader's three languages. */
import type { Language } from '../model/settings.ts';

export interface GlossaryPageStrings {
  readonly title: string;
  readonly intro: string;
  readonly newEntry: string;
  readonly share: string;
  readonly unknown: string;
  readonly all: string;
  readonly order: string;
  readonly byLetter: string;
  readonly byCategory: string;
  readonly letters: string;
  readonly from: string;
  readonly fromAll: string;
  readonly origins: Readonly<Record<'built-in' | 'organisation' | 'own' | 'hidden', string>>;
  /** Beside a name. */
  readonly marks: Readonly<Record<'organisation' | 'own' | 'instead' | 'hidden' | 'locked', string>>;
  readonly none: string;
}

const ALL: Readonly<Record<Language, GlossaryPageStrings>> = {
  nb: {
    title: 'Ordliste',
    intro: 'Saksspors egne begreper, virksomhetens og dine. Dine gjelder foran de andre.',
    newEntry: 'Ny oppføring',
    share: 'Del ordlisten',
    unknown: 'Ukjente forkortelser',
    all: 'Hele ordlisten',
    order: 'Rekkefølge',
    byLetter: 'A–Å',
    byCategory: 'Etter gruppe',
    letters: 'Bokstav',
    from: 'Opphav',
    fromAll: 'Alle',
    origins: {
      'built-in': 'Saksspors',
      organisation: 'Virksomhetens',
      own: 'Dine egne',
      hidden: 'Skjulte',
    },
    marks: {
      organisation: 'virksomhetens',
      own: 'egen',
      instead: 'egen, i stedet',
      hidden: 'skjult',
      locked: 'låst',
    },
    none: 'Ingen oppføringer her.',
  },
  nn: {
    title: 'Ordliste',
    intro: 'Omgrepa til Saksspor, verksemda sine og dine. Dine gjeld framfor dei andre.',
    newEntry: 'Ny oppføring',
    share: 'Del ordlista',
    unknown: 'Ukjende forkortingar',
    all: 'Heile ordlista',
    order: 'Rekkjefølgje',
    byLetter: 'A–Å',
    byCategory: 'Etter gruppe',
    letters: 'Bokstav',
    from: 'Opphav',
    fromAll: 'Alle',
    origins: {
      'built-in': 'Saksspor sine',
      organisation: 'Verksemda sine',
      own: 'Dine eigne',
      hidden: 'Gøymde',
    },
    marks: {
      organisation: 'verksemda si',
      own: 'eiga',
      instead: 'eiga, i staden',
      hidden: 'gøymd',
      locked: 'låst',
    },
    none: 'Ingen oppføringar her.',
  },
  en: {
    title: 'Glossary',
    intro: 'The terms of Saksspor, of your organisation, and yours. Yours come before the others.',
    newEntry: 'New entry',
    share: 'Share the glossary',
    unknown: 'Unknown abbreviations',
    all: 'The whole glossary',
    order: 'Order',
    byLetter: 'A–Å',
    byCategory: 'By group',
    letters: 'Letter',
    from: 'Origin',
    fromAll: 'All',
    origins: {
      'built-in': 'Saksspor',
      organisation: 'Organisation',
      own: 'Your own',
      hidden: 'Hidden',
    },
    marks: {
      organisation: 'organisation',
      own: 'yours',
      instead: 'yours, instead',
      hidden: 'hidden',
      locked: 'locked',
    },
    none: 'No entries here.',
  },
};

export function glossaryPageStrings(language: Language): GlossaryPageStrings {
  return ALL[language];
}
