/** A page of a paper, in the form that its kind of paper wants: "side 7 i referatet", "lysbilde 7 i presentasjonen". */
import type { Language } from '../model/settings.ts';
import type { CaseStatement } from '../model/statement.ts';

type Role = CaseStatement['role'];

/** In bokmål, nynorsk and English. Short: the background has them at every start. */
type Words = Readonly<Record<Language, string>>;

const PAGE: Words = { nb: 'side', nn: 'side', en: 'page' };
/** Of a deck. */
const SLIDE: Words = { nb: 'lysbilde', nn: 'lysbilete', en: 'slide' };
const IN: Words = { nb: 'i', nn: 'i', en: 'of' };
const FILE: Words = { nb: 'filen med ', nn: 'fila med ', en: 'the file with ' };
const PAPER: Words = { nb: 'papiret', nn: 'papiret', en: 'the paper' };
const PAPERS: Readonly<Partial<Record<Role, Words>>> = {
  innkalling: { nb: 'innkallingen', nn: 'innkallinga', en: 'the notice of meeting' },
  referat: { nb: 'referatet', nn: 'referatet', en: 'the minutes' },
  presentasjon: { nb: 'presentasjonen', nn: 'presentasjonen', en: 'the slides' },
  toppnotat: { nb: 'toppnotatet', nn: 'toppnotatet', en: 'the case note' },
};

export interface PagePlace {
  readonly role: Role;
  /** One-based, of the file. */
  readonly page: number;
  /** The paper begins where its file does. Else its pages are not the file's, and that is said. */
  readonly isOwnFile: boolean;
}

export function pagePlace({ role, page, isOwnFile }: PagePlace, language: Language): string {
  const paper = PAPERS[role];
  const word = (role === 'presentasjon' ? SLIDE : PAGE)[language];
  const file = isOwnFile || paper === undefined ? '' : FILE[language];
  return `${word} ${page} ${IN[language]} ${file}${(paper ?? PAPER)[language]}`;
}
