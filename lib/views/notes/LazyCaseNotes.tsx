/** Notes of a case, loaded after everything else: what a popup shows first must not wait for them. */
import { useState } from 'preact/hooks';
import { useSignalEffect } from '../use-signal.ts';
import type { CaseNotesProps } from './CaseNotes.tsx';

type View = typeof import('./CaseNotes.tsx');

export function LazyCaseNotes(props: CaseNotesProps) {
  const [loaded, setLoaded] = useState<View | null>(null);
  useSignalEffect((signal) => {
    import('./CaseNotes.tsx').then(
      (view) => !signal.aborted && setLoaded(view),
      () => undefined,
    );
  }, []);
  return loaded === null ? null : <loaded.CaseNotes {...props} />;
}
