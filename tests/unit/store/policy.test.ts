import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { NO_POLICY, parsePolicy, readPolicy } from '../../../lib/store/policy.ts';

const managed = vi.hoisted(() => ({ get: async (): Promise<unknown> => ({}) }));
vi.mock('wxt/browser', () => ({ browser: { storage: { managed } } }));

describe('a policy', () => {
  test.each([
    ['nothing', {}, NO_POLICY, []],
    ['a passphrase', { requirePassphrase: true }, { requirePassphrase: true, consent: false }, []],
    ['both', { requirePassphrase: true, consent: true }, { requirePassphrase: true, consent: true }, []],
    [
      'one field that is no truth value, and one that is',
      { requirePassphrase: 'true', consent: true },
      { requirePassphrase: false, consent: true },
      [{ field: 'requirePassphrase', why: 'not-true-or-false' }],
    ],
    [
      'an unknown field',
      { requirePassfrase: true },
      NO_POLICY,
      [{ field: 'requirePassfrase', why: 'unknown' }],
    ],
    ['a list', [true], NO_POLICY, [{ field: null, why: 'unreadable' }]],
  ])('of %s', (_what, value, policy, faults) => {
    expect(parsePolicy(value)).toMatchObject({ policy, faults });
  });
  test('gives nothing but truth values, whatever an administrator writes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { policy, faults } = parsePolicy(value);
        expect(Object.values(policy).every((one) => typeof one === 'boolean')).toBe(true);
        expect(faults.length).toBeLessThanOrEqual(10);
      }),
    );
  });
  test('is managed only where there is something', () => {
    expect(parsePolicy({}).isManaged).toBe(false);
    expect(parsePolicy({ consent: false }).isManaged).toBe(true);
  });
});

describe('the browser’s answer', () => {
  test('Firefox without a policy rejects: that is none', async () => {
    managed.get = () => Promise.reject(new Error('Managed storage manifest not found'));
    expect(await readPolicy()).toEqual({ policy: NO_POLICY, isManaged: false, faults: [] });
  });
  test('another rejection is a fault that is shown', async () => {
    managed.get = () => Promise.reject(new Error('unexpected character at line 1'));
    expect(await readPolicy()).toMatchObject({ isManaged: true, faults: [{ why: 'unreadable' }] });
  });
  test('Chrome’s is taken as it is', async () => {
    managed.get = async () => ({ requirePassphrase: true });
    expect((await readPolicy()).policy.requirePassphrase).toBe(true);
  });
});
