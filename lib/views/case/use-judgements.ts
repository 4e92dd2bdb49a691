/** The reader's words on topical links, as a view's state: read from the precious database, also after a change elsewhere. */
import { useState } from 'preact/hooks';
import type { CaseId } from '../../model/case.ts';
import type { LinkJudgement } from '../../model/link.ts';
import { useSignalEffect } from '../use-signal.ts';

export interface Judgements {
  readonly all: readonly LinkJudgement[];
  /** Null takes the word back. Rejects where it could not be kept. */
  readonly judge: (
    cases: readonly [CaseId, CaseId],
    verdict: LinkJudgement['verdict'] | null,
  ) => Promise<void>;
}

const NONE: readonly LinkJudgement[] = [];

/** None until they are read, nor where they cannot be: then every link is shown as it was found. */
export function useJudgements(): Judgements {
  const [all, setAll] = useState(NONE);
  useSignalEffect((signal) => {
    const read = async (): Promise<void> => {
      const judgements = await repository();
      const found = await judgements.all();
      if (!signal.aborted) setAll(found);
    };
    const readQuietly = (): void => void read().catch(() => undefined);
    readQuietly();
    repository().then(
      (judgements) => !signal.aborted && judgements.watch(readQuietly, signal),
      () => undefined,
    );
  }, []);
  return {
    all,
    judge: async (cases, verdict) => {
      const judgements = await repository();
      await judgements.set(cases, verdict);
      setAll(await judgements.all());
    },
  };
}

/** Loaded apart from the page's own code, and opened once: it brings the database with it. */
let opened: ReturnType<typeof open> | null = null;

function repository(): ReturnType<typeof open> {
  opened ??= open();
  return opened;
}

async function open() {
  const { openJudgements } = await import('../../store/notes/judgements.ts');
  return openJudgements();
}
