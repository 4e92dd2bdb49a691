import { beforeEach, describe, expect, test, vi } from 'vitest';
import { takePolicyConsent } from '../../../lib/store/policy-consent.ts';
import { readConsent, withdrawConsent } from '../../../lib/store/settings.ts';
import { resetExtension } from '../messages/fake-extension.ts';

const managed = vi.hoisted(() => ({ get: async (): Promise<unknown> => ({}) }));
vi.mock('wxt/browser', async () => {
  const { fake } = await import('../messages/fake-extension.ts');
  const storage = {
    get local() {
      return fake.storage.local;
    },
    managed,
  };
  return { browser: { storage } };
});
beforeEach(resetExtension);

describe('the consent of an organisation', () => {
  test.each([
    ['none', async () => ({}), false],
    ['a yes', async () => ({ consent: true }), true],
    ['a no', async () => ({ consent: false }), false],
    ['a text', async () => ({ consent: 'true' }), false],
    ['no policy in Firefox', () => Promise.reject(new Error('Managed storage manifest not found')), false],
  ])('%s', async (_what, get, isGiven) => {
    managed.get = get;
    await takePolicyConsent();
    expect((await readConsent()) !== null).toBe(isGiven);
  });
  test('is taken once: a reader who turned Saksspor off has turned it off', async () => {
    managed.get = async () => ({ consent: true });
    await takePolicyConsent();
    await withdrawConsent();
    await takePolicyConsent();
    expect(await readConsent()).toBeNull();
  });
});
