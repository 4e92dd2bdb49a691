/** Each council host and whether the browser lets Saksspor read it; null until it has answered. */
import { useState } from 'preact/hooks';
import {
  type HostPermission,
  readHostPermissions,
  watchHostPermissions,
} from '../messages/host-permission.ts';
import { useSignalEffect } from './use-signal.ts';

export function useHostPermissions(): readonly HostPermission[] | null {
  const [permissions, setPermissions] = useState<readonly HostPermission[] | null>(null);
  useSignalEffect((signal) => {
    const read = (): void => {
      readHostPermissions().then(
        (next) => !signal.aborted && setPermissions(next),
        () => undefined,
      );
    };
    read();
    watchHostPermissions(read, signal);
  }, []);
  return permissions;
}
