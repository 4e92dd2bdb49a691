/** Something that takes a while and may fail: one at a time, with the words for what came of it. */
import { useState } from 'preact/hooks';
import { UnreadableNote } from '../../store/notes/lock/rewrite-bodies.ts';
import type { LockStrings } from '../../strings/lock.ts';

export interface Work {
  readonly isWorking: boolean;
  /** What went wrong; null where nothing did. */
  readonly failure: string | null;
  /** Does nothing while something is being done. */
  readonly start: (work: () => Promise<unknown>) => void;
}

export function useWork(words: LockStrings['fresh']): Work {
  const [step, setStep] = useState<'idle' | 'working' | 'failed' | 'damaged'>('idle');
  return {
    isWorking: step === 'working',
    failure: step === 'failed' || step === 'damaged' ? words[step] : null,
    start: (work) => {
      if (step === 'working') return;
      setStep('working');
      work().then(
        () => setStep('idle'),
        (error: unknown) => setStep(error instanceof UnreadableNote ? 'damaged' : 'failed'),
      );
    },
  };
}
