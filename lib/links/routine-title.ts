/** Items that stand on every agenda and say nothing of a topic: they never link by topic. */
import type { CaseFact } from '../model/case.ts';

const BEGINNINGS = [
  'godkjenning av',
  'eventuelt',
  'orientering fra',
  'orientering ved',
  'orienteringer',
  'hva har skjedd',
  'velkommen',
  'innledning',
  'oppsummering av møtet',
  'referat fra',
  'referatsaker',
  'oppfølging av tidligere saker',
  'status for tidligere saker',
  'status på tidligere saker',
  'møteplan',
  'neste møte',
  'kommende møter',
];

export function isRoutineTitle(title: string): boolean {
  const folded = title.trim().toLowerCase().replace(/\s+/g, ' ');
  if (BEGINNINGS.some((beginning) => folded.startsWith(beginning))) return true;
  // "Helsedirektoratet ved NN orienterer", "Nytt fra direktoratet", "Aktuelt fra sekretariatet".
  if (/\borienterer[.!]?$/.test(folded)) return true;
  return /^(?:nytt|aktuelt|siste nytt) fra /.test(folded);
}

/** By its kind, or by any of its titles. */
export function isRoutineCase({ kind, title, otherTitles }: CaseFact): boolean {
  if (kind === 'Godkjenning' || kind === 'Eventuelt') return true;
  return [title, ...otherTitles].some((wording) => wording !== null && isRoutineTitle(wording));
}
