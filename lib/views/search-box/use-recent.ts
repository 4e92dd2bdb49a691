/** The recent lookups in a view, kept true to what other windows do, and how they are changed. */
import { useState } from 'preact/hooks';
import type { RecentLookup } from '../../store/recent-lookups.ts';
import { useSignalEffect } from '../use-signal.ts';
import { useLoaded } from './use-loaded.ts';

type Store = typeof import('../../store/recent-lookups.ts');

export interface Recent {
  readonly lookups: readonly RecentLookup[];
  readonly remember: (lookup: RecentLookup) => void;
  readonly forget: (lookup: RecentLookup) => void;
  readonly forgetAll: () => void;
}

/** @param isWanted false: they are not read yet */
export function useRecent(isWanted: boolean): Recent {
  const store = useLoaded(loadStore, isWanted);
  const [lookups, setLookups] = useState<readonly RecentLookup[]>([]);
  useSignalEffect(
    (signal) => {
      if (store === null) return;
      store.watchRecentLookups(setLookups, signal);
      store.readRecentLookups().then(
        (found) => !signal.aborted && setLookups(found),
        () => undefined,
      );
    },
    [store],
  );
  // A lookup that could not be kept is no loss that a reader would have to hear of.
  const change = (write: (of: Store) => Promise<void>): void =>
    void (store === null ? loadStore() : Promise.resolve(store)).then(write).catch(() => undefined);
  return {
    lookups,
    remember: (lookup) => change(({ rememberLookup }) => rememberLookup(lookup)),
    forget: (lookup) => change(({ forgetLookup }) => forgetLookup(lookup)),
    forgetAll: () => change(({ forgetAllLookups }) => forgetAllLookups()),
  };
}

function loadStore(): Promise<Store> {
  return import('../../store/recent-lookups.ts');
}
