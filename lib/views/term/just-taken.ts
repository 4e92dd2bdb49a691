/** What was taken in on this page, so that it can be taken back. Lives as long as its page. */
import type { GlossaryChoice, OwnWord } from '../../model/own-term.ts';

export interface JustTaken {
  /** As it was saved. */
  readonly word: OwnWord;
  /** What the reader had decided of the name before. */
  readonly before: GlossaryChoice | null;
  readonly long: string;
  /** ms since 1970. */
  readonly at: number;
}

const taken = new Map<string, JustTaken>();

/** By the name that was saved; null where nothing was, or it was taken back. */
export function justTaken(name: string): JustTaken | null {
  return taken.get(name) ?? null;
}

export function rememberTaken(name: string, what: JustTaken | null): void {
  if (what === null) taken.delete(name);
  else taken.set(name, what);
}
