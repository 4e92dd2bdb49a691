/** Notes of a case, loaded after everything else: what a popup shows first must not wait for them. */
import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { useSignalEffect } from '../use-signal.ts';
import type { CaseNotesProps } from './CaseNotes.tsx';

export function LazyCaseNotes(props: CaseNotesProps) {
  const [View, setView] = useState<ComponentType<CaseNotesProps> | null>(null);
  useSignalEffect((signal) => {
    import('./CaseNotes.tsx').then(
      ({ CaseNotes }) => !signal.aborted && setView(() => CaseNotes),
      () => undefined,
    );
  }, []);
  return View === null ? null : <View {...props} />;
}
