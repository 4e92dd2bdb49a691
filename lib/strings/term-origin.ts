/** Who an entry of the glossary is from, on a card and in lists. */
import type { Language } from '../model/settings.ts';
import type { TermOrigin } from '../model/term.ts';

export interface TermOriginStrings {
  /** Nothing is said of what is built in. */
  readonly origin: Readonly<Record<Exclude<TermOrigin, 'built-in'>, string>>;
  /** Before which entry of the same name it stands. */
  readonly insteadOf: Readonly<Record<Exclude<TermOrigin, 'own'>, string>>;
}

const ALL: Readonly<Record<Language, TermOriginStrings>> = {
  nb: {
    origin: { own: 'Egen oppføring', organisation: 'Fra virksomheten' },
    insteadOf: { 'built-in': 'I stedet for den innebygde', organisation: 'I stedet for virksomhetens' },
  },
  nn: {
    origin: { own: 'Eiga oppføring', organisation: 'Frå verksemda' },
    insteadOf: { 'built-in': 'I staden for den innebygde', organisation: 'I staden for den frå verksemda' },
  },
  en: {
    origin: { own: 'Your own entry', organisation: 'From your organisation' },
    insteadOf: { 'built-in': 'Instead of the built-in one', organisation: 'Instead of your organisation’s' },
  },
};

export function termOriginStrings(language: Language): TermOriginStrings {
  return ALL[language];
}
