/**
 * The reader's own glossary in the precious database (version 3), as views ask for it. Its texts are not encrypted under
 * a passphrase: their forms are marked in pages anyway. Files and backups are.
 */
import type { GlossaryChoice, GlossaryState, OwnWord } from '../../model/own-term.ts';

export type GlossarySave =
  | { readonly is: 'saved'; readonly word: OwnWord }
  /** Another window has changed it since; nothing was written. */
  | { readonly is: 'changed'; readonly word: OwnWord };

/** What an import of a glossary does with a name. */
export type GlossaryImportKind = 'new' | 'same' | 'differs';

export interface GlossaryImportLine {
  readonly name: string;
  readonly kind: GlossaryImportKind;
  /** What the reader has; null for a new one. */
  readonly here: GlossaryChoice | null;
  readonly theirs: GlossaryChoice;
}

export interface LastTakeIn {
  /** ISO time. */
  readonly takenAt: string;
  /** How many it changed. */
  readonly words: number;
}

/** Each rejects as `NotesKeeper` does. */
export interface GlossaryRepository {
  /** Each name's state as it is now, those taken back left out. In no promised order. */
  all(): Promise<readonly OwnWord[]>;
  /** Names of words that are kept, but neither marked nor found: the oldest of a glossary that is too large. */
  leftOut(): Promise<readonly string[]>;
  find(name: string): Promise<OwnWord | null>;
  /** Earlier states, newest first, at most fifty. */
  revisions(name: string): Promise<readonly GlossaryState[]>;
  /**
   * @param choice null takes back what was decided
   * @param basedOn the state that the reader saw; null where there was none
   */
  save(
    name: string,
    choice: GlossaryChoice | null,
    basedOn: Pick<GlossaryState, 'operation'> | null,
  ): Promise<GlossarySave>;
  /** What taking these in would do. Changes nothing. */
  planImport(
    words: readonly { readonly name: string; readonly choice: GlossaryChoice }[],
  ): Promise<readonly GlossaryImportLine[]>;
  /** Takes in the lines that the reader chose, in one transaction; what they replace becomes an earlier state. */
  takeIn(lines: readonly GlossaryImportLine[]): Promise<void>;
  /** The `takeIn` that can be undone, whichever page did it and when; null where there is none. */
  lastTakeIn(): Promise<LastTakeIn | null>;
  /** Takes the last `takeIn` back, but for what was changed since. Resolves to how many names came back; null: none to undo. */
  undoTakeIn(): Promise<number | null>;
  /** Calls `listener` after each change, whichever of our pages made it, until `signal` aborts. */
  watch(listener: () => void, signal: AbortSignal): void;
}
