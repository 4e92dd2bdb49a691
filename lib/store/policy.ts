/**
 * What an organisation has decided for its readers: `storage.managed`, which an administrator fills and nobody else can
 * write. Parsed field by field: what cannot be read is left out, and said, so that the administrator sees it.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

export interface Policy {
  /** Notes are written only under a passphrase. */
  readonly requirePassphrase: boolean;
  /** The organisation has consented for the reader (TRUST.md rule 15). */
  readonly consent: boolean;
}

export interface PolicyFault {
  /** Null: the whole of it could not be read. */
  readonly field: string | null;
  readonly why: 'unknown' | 'not-true-or-false' | 'unreadable';
}

export interface PolicyReading {
  readonly policy: Policy;
  /** True where the browser has been given something for Saksspor, readable or not. */
  readonly isManaged: boolean;
  readonly faults: readonly PolicyFault[];
}

export const NO_POLICY: Policy = { requirePassphrase: false, consent: false };

const FIELDS = ['requirePassphrase', 'consent'] as const satisfies readonly (keyof Policy)[];
/** Faults that are shown; a file of another program may have thousands. */
const MAX_FAULTS = 10;
/** Characters of a name that is shown. */
const MAX_FIELD = 60;

/** Never rejects. */
export async function readPolicy(): Promise<PolicyReading> {
  try {
    return parsePolicy(await browser.storage.managed.get());
  } catch (error) {
    // Firefox's word for an extension that no administrator has written anything for.
    if (/manifest not found/i.test(String(error))) return parsePolicy({});
    const fault: PolicyFault = { field: null, why: 'unreadable' };
    return { policy: NO_POLICY, isManaged: true, faults: [fault] };
  }
}

export function parsePolicy(value: unknown): PolicyReading {
  const fields = z.record(z.string(), z.unknown()).safeParse(value);
  if (!fields.success) {
    return { policy: NO_POLICY, isManaged: true, faults: [{ field: null, why: 'unreadable' }] };
  }
  const policy: Record<keyof Policy, boolean> = { ...NO_POLICY };
  const faults: PolicyFault[] = [];
  for (const [name, decided] of Object.entries(fields.data)) {
    const field = FIELDS.find((one) => one === name);
    if (field !== undefined && typeof decided === 'boolean') policy[field] = decided;
    else faults.push({ field: name.slice(0, MAX_FIELD), why: field ? 'not-true-or-false' : 'unknown' });
  }
  return {
    policy,
    isManaged: Object.keys(fields.data).length > 0,
    faults: faults.slice(0, MAX_FAULTS),
  };
}
