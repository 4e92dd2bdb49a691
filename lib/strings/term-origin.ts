/** Who an entry of the glossary is from, on a card: in the words of its page (lib/strings/term-page.ts). */
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
    insteadOf: { 'built-in': 'Står foran Saksspors egen', organisation: 'Står foran virksomhetens' },
  },
  nn: {
    origin: { own: 'Eiga oppføring', organisation: 'Frå verksemda' },
    insteadOf: { 'built-in': 'Står framfor Saksspor si eiga', organisation: 'Står framfor verksemda si' },
  },
  en: {
    origin: { own: 'Your own entry', organisation: 'From your organisation' },
    insteadOf: {
      'built-in': 'Stands before that of Saksspor',
      organisation: 'Stands before that of your organisation',
    },
  },
};

export function termOriginStrings(language: Language): TermOriginStrings {
  return ALL[language];
}
