/** The recent lookups in a view, kept true to what other windows do, and how they are changed. */
import { useState } from 'preact/hooks';
import {
  forgetAllLookups,
  forgetLookup,
  type RecentLookup,
  readRecentLookups,
  rememberLookup,
  watchRecentLookups,
} from '../../store/recent-lookups.ts';
import { useSignalEffect } from '../use-signal.ts';

export interface Recent {
  readonly lookups: readonly RecentLookup[];
  readonly remember: (lookup: RecentLookup) => void;
  readonly forget: (lookup: RecentLookup) => void;
  readonly forgetAll: () => void;
}

export function useRecent(): Recent {
  const [lookups, setLookups] = useState<readonly RecentLookup[]>([]);
  useSignalEffect((signal) => {
    watchRecentLookups(setLookups, signal);
    readRecentLookups().then(
      (found) => !signal.aborted && setLookups(found),
      () => undefined,
    );
  }, []);
  return {
    lookups,
    remember: (lookup) => quietly(rememberLookup(lookup)),
    forget: (lookup) => quietly(forgetLookup(lookup)),
    forgetAll: () => quietly(forgetAllLookups()),
  };
}

/** A lookup that could not be kept is no loss that a reader would have to hear of. */
function quietly(written: Promise<void>): void {
  written.catch(() => undefined);
}
