/** The cases of a meeting with what is asked and decided; null until all of it is read. */
import { useState } from 'preact/hooks';
import type { LinkJudgement } from '../../model/link.ts';
import { openJudgements } from '../../store/notes/judgements.ts';
import type { IndexLists } from '../index-context.tsx';
import { useSignalEffect } from '../use-signal.ts';
import { type AgendaCase, agendaCase, inAgendaOrder } from './agenda-case.ts';
import { casesOnAgenda } from './cases-on-agenda.ts';
import type { Meeting } from './meetings.ts';

export function useAgenda(lists: IndexLists, meeting: Meeting): readonly AgendaCase[] | 'failed' | null {
  const [agenda, setAgenda] = useState<readonly AgendaCase[] | 'failed' | null>(null);
  useSignalEffect(
    (signal) => {
      readAgenda(lists, meeting).then(
        (read) => !signal.aborted && setAgenda(read),
        () => !signal.aborted && setAgenda('failed'),
      );
    },
    [lists, meeting],
  );
  return agenda;
}

async function readAgenda(
  { index, keeper, cases }: IndexLists,
  meeting: Meeting,
): Promise<readonly AgendaCase[]> {
  // What the reader judged is in another database: without it the agenda still stands.
  const judged = openJudgements()
    .all()
    .catch((): readonly LinkJudgement[] => []);
  const agenda = await Promise.all(
    (await casesOnAgenda(meeting, index.statements, cases)).map(async (fact) => {
      const [record, links, judgements] = await Promise.all([
        keeper.record(fact.id),
        index.links.of(fact.id),
        judged,
      ]);
      return agendaCase(fact, record, links, cases, judgements);
    }),
  );
  return inAgendaOrder(agenda);
}
