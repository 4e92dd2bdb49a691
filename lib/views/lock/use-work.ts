/** Something that takes a while and may fail: one at a time, with the words for what came of it. */
import { useState } from 'preact/hooks';
import { type RewriteProgress, UnreadableNote } from '../../store/notes/lock/rewrite-bodies.ts';
import type { LockStrings } from '../../strings/lock.ts';

export interface Work {
  readonly isWorking: boolean;
  /** 0–1; null where how much is done is not known. */
  readonly share: number | null;
  /** What went wrong; null where nothing did. */
  readonly failure: string | null;
  /** Does nothing while something is being done. */
  readonly start: (work: (onProgress: RewriteProgress) => Promise<unknown>) => void;
}

export function useWork(words: LockStrings['fresh']): Work {
  const [step, setStep] = useState<'idle' | 'working' | 'failed' | 'damaged'>('idle');
  const [share, setShare] = useState<number | null>(null);
  return {
    isWorking: step === 'working',
    share,
    failure: step === 'failed' || step === 'damaged' ? words[step] : null,
    start: (work) => {
      if (step === 'working') return;
      setStep('working');
      setShare(null);
      // What follows the last of it, the copy, says nothing of itself.
      work((done) => setShare(done < 1 ? done : null)).then(
        () => setStep('idle'),
        (error: unknown) => setStep(error instanceof UnreadableNote ? 'damaged' : 'failed'),
      );
    },
  };
}
