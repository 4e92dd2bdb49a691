/** Words of what an organisation has decided for its readers, in three languages. */
import type { Language } from '../model/settings.ts';
import { counted } from './counted.ts';

export interface PolicyStrings {
  readonly title: string;
  readonly requirePassphrase: string;
  readonly consent: string;
  readonly glossary: (count: number, isLocked: boolean) => string;
  readonly faults: string;
  readonly moreFaults: (count: number) => string;
  readonly unknown: (field: string) => string;
  readonly notTrueOrFalse: (field: string) => string;
  readonly unreadable: string;
  readonly notAList: string;
  readonly tooMany: (most: number) => string;
  /** "Oppføring 3 («OUS»)", before what is wrong with it. */
  readonly entry: (place: number, name: string | null) => string;
  readonly entryFault: {
    readonly noEntry: string;
    readonly saysNothing: string;
    readonly twice: string;
    readonly unknownField: (field: string) => string;
    readonly badField: (field: string) => string;
  };
}

const nb: PolicyStrings = {
  title: 'Styrt av virksomheten',
  requirePassphrase: 'Notater kan bare skrives med en passfrase.',
  consent: 'Saksspor er tatt i bruk av virksomheten.',
  glossary: (count, isLocked) =>
    `Virksomheten har lagt til ${counted(count, 'oppføring', 'oppføringer')} i ordlisten.${isLocked ? ' De kan ikke endres eller skjules.' : ''}`,
  faults: 'Noe i oppsettet fra virksomheten ble ikke forstått:',
  moreFaults: (count) => `Og ${count} til.`,
  unknown: (field) => `«${field}» er ukjent og ble hoppet over.`,
  notTrueOrFalse: (field) => `«${field}» må være true eller false, og ble hoppet over.`,
  unreadable: 'Oppsettet kunne ikke leses. Ingenting av det gjelder.',
  notAList: '«glossary» må være en liste med oppføringer, og ble hoppet over.',
  tooMany: (most) => `Bare de første ${most} oppføringene i «glossary» ble lest.`,
  entry: (place, name) => `Oppføring ${place}${name === null ? '' : ` («${name}»)`}`,
  entryFault: {
    noEntry: 'mangler et navn i «entry», og ble hoppet over.',
    saysNothing: 'har verken «expansion», «english» eller «definition», og ble hoppet over.',
    twice: 'står der fra før, og ble hoppet over.',
    unknownField: (field) => `har et ukjent felt, «${field}». Resten av den gjelder.`,
    badField: (field) => `ble hoppet over: «${field}» er ikke som det skal.`,
  },
};

const nn: PolicyStrings = {
  title: 'Styrt av verksemda',
  requirePassphrase: 'Notat kan berre skrivast med ein passfrase.',
  consent: 'Saksspor er teke i bruk av verksemda.',
  glossary: (count, isLocked) =>
    `Verksemda har lagt til ${counted(count, 'oppføring', 'oppføringar')} i ordlista.${isLocked ? ' Dei kan ikkje endrast eller gøymast.' : ''}`,
  faults: 'Noko i oppsettet frå verksemda vart ikkje forstått:',
  moreFaults: (count) => `Og ${count} til.`,
  unknown: (field) => `«${field}» er ukjent og vart hoppa over.`,
  notTrueOrFalse: (field) => `«${field}» må vere true eller false, og vart hoppa over.`,
  unreadable: 'Oppsettet kunne ikkje lesast. Ingenting av det gjeld.',
  notAList: '«glossary» må vere ei liste med oppføringar, og vart hoppa over.',
  tooMany: (most) => `Berre dei første ${most} oppføringane i «glossary» vart lesne.`,
  entry: (place, name) => `Oppføring ${place}${name === null ? '' : ` («${name}»)`}`,
  entryFault: {
    noEntry: 'manglar eit namn i «entry», og vart hoppa over.',
    saysNothing: 'har korkje «expansion», «english» eller «definition», og vart hoppa over.',
    twice: 'står der frå før, og vart hoppa over.',
    unknownField: (field) => `har eit ukjent felt, «${field}». Resten av henne gjeld.`,
    badField: (field) => `vart hoppa over: «${field}» er ikkje som det skal.`,
  },
};

const en: PolicyStrings = {
  title: 'Managed by the organisation',
  requirePassphrase: 'Notes can be written with a passphrase only.',
  consent: 'Saksspor is turned on by the organisation.',
  glossary: (count, isLocked) =>
    `The organisation has added ${counted(count, 'entry', 'entries')} to the glossary.${isLocked ? ' They can be neither changed nor hidden.' : ''}`,
  faults: 'Something in the organisation’s settings was not understood:',
  moreFaults: (count) => `And ${count} more.`,
  unknown: (field) => `“${field}” is unknown and was left out.`,
  notTrueOrFalse: (field) => `“${field}” must be true or false, and was left out.`,
  unreadable: 'The settings could not be read. None of them is in force.',
  notAList: '“glossary” must be a list of entries, and was left out.',
  tooMany: (most) => `Only the first ${most} entries of “glossary” were read.`,
  entry: (place, name) => `Entry ${place}${name === null ? '' : ` (“${name}”)`}`,
  entryFault: {
    noEntry: 'lacks a name in “entry”, and was left out.',
    saysNothing: 'has neither “expansion” nor “english” nor “definition”, and was left out.',
    twice: 'is there already, and was left out.',
    unknownField: (field) => `has an unknown field, “${field}”. The rest of it is in force.`,
    badField: (field) => `was left out: “${field}” is not as it should be.`,
  },
};

const ALL: Readonly<Record<Language, PolicyStrings>> = { nb, nn, en };

export function policyStrings(language: Language): PolicyStrings {
  return ALL[language];
}
