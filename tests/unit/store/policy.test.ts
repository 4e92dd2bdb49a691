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
    [
      'a locked glossary and another field that cannot be read',
      { lockGlossary: true, consent: 1, glossary: [{ entry: 'OUS', expansion: 'Oslo universitetssykehus' }] },
      { consent: false, glossary: { isLocked: true, terms: [{ entry: 'OUS' }] } },
      [{ field: 'consent', why: 'not-true-or-false' }],
    ],
    [
      'a glossary that is none, and consent',
      { consent: true, glossary: { entry: 'OUS' } },
      { consent: true, glossary: { terms: [] } },
      [{ field: 'glossary', why: { is: 'not-a-list' } }],
    ],
  ])('of %s', (_what, value, policy, faults) => {
    expect(parsePolicy(value)).toMatchObject({ policy, faults, faultCount: faults.length });
  });
  test('gives nothing but truth values and entries, whatever an administrator writes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('glossary', 'consent', 'lockGlossary'), (value, field) => {
        for (const written of [value, { [field]: value }, { glossary: [value] }]) {
          const { policy, faults } = parsePolicy(written);
          const { glossary, ...switches } = policy;
          expect(Object.values(switches).every((one) => typeof one === 'boolean')).toBe(true);
          expect(typeof glossary.isLocked).toBe('boolean');
          expect(glossary.terms.every(({ entry }) => typeof entry === 'string')).toBe(true);
          expect(faults.length).toBeLessThanOrEqual(20);
        }
      }),
    );
  });
  test('with very many faults shows the first and counts them all', () => {
    const reading = parsePolicy(
      Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`a${at}`, true])),
    );
    expect([reading.faults.length, reading.faultCount]).toEqual([20, 5_000]);
  });
  test('is managed only where there is something', () => {
    expect(parsePolicy({}).isManaged).toBe(false);
    expect(parsePolicy({ consent: false }).isManaged).toBe(true);
  });
});

describe('the browser’s answer', () => {
  test('Firefox without a policy rejects: that is none', async () => {
    managed.get = () => Promise.reject(new Error('Managed storage manifest not found'));
    expect(await readPolicy()).toMatchObject({ policy: NO_POLICY, isManaged: false, faults: [] });
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
