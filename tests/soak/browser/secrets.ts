/**
 * Notes that hold words found nowhere else, for campaigns that look for them where no note may be: in a page, in what it
 * was sent, in what a background answered.
 */
import { randomUUID } from 'node:crypto';
import type { CaseId } from '../../../lib/model/case.ts';
import type { IsoDate } from '../../../lib/model/date.ts';
import type { EditingId, NoteDraft, NoteId, OperationId } from '../../../lib/model/note.ts';

export interface Secrets {
  readonly drafts: readonly NoteDraft[];
  /** Of text, heading and tags, and the ids of the notes. */
  readonly words: readonly string[];
}

/** A word that no page, no browser and no dictionary has. */
export function secretWord(): string {
  return `qz${randomUUID().replaceAll('-', '').slice(0, 14)}`;
}

/** Two notes for each case. */
export function makeSecrets(cases: readonly string[]): Secrets {
  const drafts = [...cases, ...cases].map((caseId): NoteDraft => {
    const [heading, text, tag] = [secretWord(), secretWord(), secretWord()];
    return {
      note: randomUUID() as string as NoteId,
      operation: randomUUID() as string as OperationId,
      editing: randomUUID() as string as EditingId,
      basedOn: [],
      content: {
        caseId: caseId as CaseId,
        day: '2026-11-02' as IsoDate,
        heading,
        text: `Spør ${text} om **${text}**.`,
        tags: [tag],
        followUp: true,
      },
    };
  });
  return { drafts, words: drafts.flatMap(wordsOf) };
}

function wordsOf({ note, operation, content }: NoteDraft): string[] {
  const { heading, text, tags } = content;
  return [note, operation, heading, ...tags, ...(text.match(/qz\w+/g) ?? []).slice(0, 1)];
}

/** Which of the words stand in any of the texts: "text 3 holds qz…". */
export function leaks(words: readonly string[], texts: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(texts).flatMap(([place, text]) => {
    const seen = text.toLowerCase();
    return words.filter((word) => seen.includes(word)).map((word) => `${place} holds ${word}`);
  });
}
