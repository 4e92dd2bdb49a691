/** The words of the drawing of a chain, in three languages of one shape. */
import type { CouncilId } from '../model/council.ts';
import type { Language } from '../model/settings.ts';

export interface ChainStrings {
  /** @param label of the shown case */
  readonly drawing: (label: string, cases: number) => string;
  readonly keys: string;
  readonly lanes: Readonly<Record<CouncilId, string>>;
  /** Short, for a box. */
  readonly dateUnknown: (year: number) => string;
  readonly shown: string;
  readonly legend: {
    readonly explicit: string;
    readonly topical: string;
    readonly confirmed: string;
    readonly direction: string;
  };
  readonly renamed: string;
  /** January to December, short. */
  readonly months: readonly string[];
}

const nb: ChainStrings = {
  drawing: (label, cases) => `Kjeden til ${label}, ${cases} saker`,
  keys: 'Piltastene går mellom sakene, Enter åpner. Det samme står som liste under.',
  lanes: {
    NEHR: 'Nasjonalt e-helsestyre / e-helseråd (NEHS/NEHR)',
    NUIT: 'Prioriteringsutvalget (NUIT)',
    NUFA: 'Fagutvalget (NUFA)',
  },
  dateUnknown: (year) => `${year}, ukjent dato`,
  shown: 'denne saken',
  legend: {
    explicit: 'vist til i papirene',
    topical: 'samme tema',
    confirmed: 'samme tema, bekreftet av deg',
    direction: 'Pilen peker på den senere saken.',
  },
  renamed: '1.9.2022: styret ble råd',
  months: ['jan.', 'feb.', 'mars', 'april', 'mai', 'juni', 'juli', 'aug.', 'sep.', 'okt.', 'nov.', 'des.'],
};

const nn: ChainStrings = {
  ...nb,
  drawing: (label, cases) => `Kjeda til ${label}, ${cases} saker`,
  keys: 'Piltastane går mellom sakene, Enter opnar. Det same står som liste under.',
  lanes: {
    NEHR: 'Nasjonalt e-helsestyre / e-helseråd (NEHS/NEHR)',
    NUIT: 'Prioriteringsutvalet (NUIT)',
    NUFA: 'Fagutvalet (NUFA)',
  },
  dateUnknown: (year) => `${year}, ukjend dato`,
  shown: 'denne saka',
  legend: {
    explicit: 'vist til i papira',
    topical: 'same tema',
    confirmed: 'same tema, stadfesta av deg',
    direction: 'Pila peikar på den seinare saka.',
  },
  renamed: '1.9.2022: styret vart råd',
};

const en: ChainStrings = {
  ...nb,
  drawing: (label, cases) => `The chain of ${label}, ${cases} cases`,
  keys: 'Arrow keys move between the cases, Enter opens. The same stands as a list below.',
  dateUnknown: (year) => `${year}, date unknown`,
  shown: 'this case',
  legend: {
    explicit: 'referred to in the papers',
    topical: 'same topic',
    confirmed: 'same topic, confirmed by you',
    direction: 'The arrow points to the later case.',
  },
  renamed: '1 Sept 2022: board renamed council',
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
};

const ALL: Readonly<Record<Language, ChainStrings>> = { nb, nn, en };

export function chainStrings(language: Language): ChainStrings {
  return ALL[language];
}
