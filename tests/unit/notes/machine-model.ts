/** Machines that write on the same notes apart, as the repository does, and save their notes at any moment. */
import fc from 'fast-check';
import type { CaseId } from '../../../lib/model/case.ts';
import type { IsoDate } from '../../../lib/model/date.ts';
import {
  type EditingId,
  MAX_REVISIONS,
  type NoteContent,
  type NoteId,
  type OperationId,
} from '../../../lib/model/note.ts';
import type { KeptNote, KeptNotes, KeptState } from '../../../lib/notes/kept-notes.ts';

export const uuid = (kind: string, at: number): string =>
  `${kind.padEnd(8, '0')}-0000-4000-8000-${String(at).padStart(12, '0')}`;

export const noteContent = (text: string, more: Partial<NoteContent> = {}): NoteContent => ({
  caseId: 'NUFA-26-2025' as CaseId,
  day: '2026-03-03' as IsoDate,
  heading: '',
  text,
  tags: [],
  followUp: false,
  ...more,
});

/** ISO time, so many seconds after a day in March. */
export const at = (seconds: number): string => new Date(Date.UTC(2026, 2, 3) + seconds * 1000).toISOString();

export const state = (operation: number, more: Partial<KeptState> = {}): KeptState => ({
  operation: uuid('0a', operation) as OperationId,
  number: operation,
  editing: uuid('ed', operation) as EditingId,
  begunAt: at(operation),
  savedAt: at(operation),
  deletedAt: null,
  content: noteContent(`text ${operation}`),
  ...more,
});

export const note = (id: number, head: KeptState, revisions: readonly KeptState[] = []): KeptNote => ({
  id: uuid('1d', id) as NoteId,
  ...head,
  revisions,
});

export type Act =
  /** A new editor writes: the head becomes a revision. */
  | 'open-and-write'
  /** The same editor goes on: its state is replaced. */
  | 'write-on'
  /** The same editor takes much away: the head becomes a revision. */
  | 'cut'
  | 'throw-away'
  | 'take-back';

interface Step {
  readonly machine: number;
  readonly note: number;
  readonly act: Act;
}

const MACHINES = 3;

/** Three machines that began with the same notes, each saved after some of its steps. No text is written twice. */
export function savedByThree(acts: readonly Act[], maxSteps = 14): fc.Arbitrary<readonly KeptNotes[]> {
  const step: fc.Arbitrary<Step> = fc.record({
    machine: fc.nat(MACHINES - 1),
    note: fc.nat(1),
    act: fc.constantFrom(...acts),
  });
  return fc
    .record({
      before: fc.array(step, { maxLength: 4 }),
      steps: fc.array(step, { maxLength: maxSteps }),
      // What each machine has saved is what it had after so many of the steps.
      savedAfter: fc.tuple(fc.nat(maxSteps), fc.nat(maxSteps), fc.nat(maxSteps)),
      from: fc.tuple(fc.nat(MACHINES - 1), fc.nat(MACHINES - 1), fc.nat(MACHINES - 1)),
    })
    .map(({ before, steps, savedAfter, from }) => {
      let clock = 0;
      const next = (): number => {
        clock += 1;
        return clock;
      };
      const first = before.reduce<readonly KeptNote[]>(
        (notes, one) => done(notes, { ...one, machine: 0 }, next()),
        [],
      );
      const machines = Array.from({ length: MACHINES }, () => [first]);
      for (const one of steps) {
        const time = next();
        machines.forEach((history, index) => {
          const now = history.at(-1) ?? [];
          history.push(index === one.machine ? done(now, one, time) : now);
        });
      }
      return from.map((machine, index) => {
        const history = machines[machine] ?? [];
        return { notes: history[Math.min(savedAfter[index] ?? 0, history.length - 1)] ?? [], conflicts: [] };
      });
    });
}

function done(notes: readonly KeptNote[], step: Step, time: number): readonly KeptNote[] {
  const id = uuid('1d', step.note) as NoteId;
  const known = notes.find((one) => one.id === id);
  // An editor is on one page of one machine.
  const made = state(time, { editing: uuid(`ed${step.machine}`, time) as EditingId });
  if (known === undefined) return [...notes, { id, ...made, number: 1, revisions: [] }];
  const { revisions: _, id: __, ...head } = known;
  const number = known.number + 1;
  const pushed = [head, ...known.revisions].slice(0, MAX_REVISIONS);
  const { editing, begunAt, deletedAt, content } = known;
  const after: Readonly<Record<Act, KeptNote>> = {
    'open-and-write': { id, ...made, number, deletedAt, revisions: pushed },
    'write-on': { id, ...made, number, editing, begunAt, deletedAt, revisions: known.revisions },
    cut: { id, ...made, number, editing, deletedAt, revisions: pushed },
    'throw-away': { id, ...made, number, content, deletedAt: made.savedAt, revisions: pushed },
    'take-back': { id, ...made, number, content, deletedAt: null, revisions: pushed },
  };
  const isOwnEditor = editing.startsWith(`ed${step.machine}`);
  const act =
    isOwnEditor || step.act === 'throw-away' || step.act === 'take-back' ? step.act : 'open-and-write';
  return notes.map((one) => (one.id === id ? after[act] : one));
}
