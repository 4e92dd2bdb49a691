import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  mayReadHost,
  readHostPermissions,
  requestHostPermissions,
  watchHostPermissions,
} from '../../../lib/messages/host-permission.ts';
import { COUNCIL_HOSTS } from '../../../lib/model/settings.ts';
import { fake, resetExtension } from './fake-extension.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake-extension.ts')).fake }));
beforeEach(resetExtension);

const grantedHosts = async () => (await readHostPermissions()).filter(({ granted }) => granted);

describe('host permissions', () => {
  test('are told host by host', async () => {
    fake.permissions.granted.add('*://ehelse.no/*');
    expect(await readHostPermissions()).toHaveLength(COUNCIL_HOSTS.length);
    expect(await grantedHosts()).toEqual([{ host: 'ehelse.no', granted: true }]);
  });
  test.each([
    ['www.ehelse.no', true],
    ['ehelse.no', false],
    ['stranger.example', false],
  ])('one host: %s', async (host, may) => {
    fake.permissions.granted.add('*://www.ehelse.no/*').add('*://stranger.example/*');
    expect(await mayReadHost(host)).toBe(may);
  });
  test('are asked for all at once, within the same turn', async () => {
    const request = vi.spyOn(fake.permissions, 'request');
    const asked = requestHostPermissions();
    expect(request).toHaveBeenCalledTimes(1);
    expect(await asked).toBe(true);
    expect(await grantedHosts()).toHaveLength(COUNCIL_HOSTS.length);
  });
  test('a refusal is an answer', async () => {
    fake.permissions.request = async () => {
      throw new Error('permissions.request may only be called from a user input handler');
    };
    expect(await requestHostPermissions()).toBe(false);
  });
  test('are watched until the signal', () => {
    const stop = new AbortController();
    const heard = vi.fn();
    watchHostPermissions(heard, stop.signal);
    fake.permissions.onAdded.emit({});
    fake.permissions.onRemoved.emit({});
    stop.abort();
    fake.permissions.onAdded.emit({});
    expect(heard).toHaveBeenCalledTimes(2);
  });
});
