/** The unknown words of the page, loaded when there are some: what a popup shows first must not wait for them. */
import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { useSignalEffect } from '../use-signal.ts';
import type { UnknownListProps } from './UnknownList.tsx';

export function LazyUnknownList(props: UnknownListProps) {
  const [View, setView] = useState<ComponentType<UnknownListProps> | null>(null);
  const isNeeded = props.words.length > 0;
  useSignalEffect(
    (signal) => {
      if (!isNeeded) return;
      import('./UnknownList.tsx').then(
        ({ UnknownList }) => !signal.aborted && setView(() => UnknownList),
        () => undefined,
      );
    },
    [isNeeded],
  );
  return View === null || !isNeeded ? null : <View {...props} />;
}
