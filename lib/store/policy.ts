/**
 * What an organisation has decided for its readers: `storage.managed`, which an administrator fills and nobody else can
 * write. Parsed field by field: what cannot be read is left out, and said, so that the administrator sees it.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { NO_ORGANISATION, type OrganisationGlossary } from '../glossary/layered-glossary.ts';
import { type GlossaryFault, parsePolicyGlossary } from './policy-glossary.ts';

export interface Policy {
  /** Notes are written only under a passphrase. */
  readonly requirePassphrase: boolean;
  /** The organisation has consented for the reader (TRUST.md rule 15). */
  readonly consent: boolean;
  /** The organisation's own entries, and whether the reader may write over them. */
  readonly glossary: OrganisationGlossary;
}

export type PolicyFault =
  /** Null: the whole of it could not be read. */
  | { readonly field: null; readonly why: 'unreadable' }
  | { readonly field: string; readonly why: 'unknown' | 'not-true-or-false' }
  | { readonly field: 'glossary'; readonly why: GlossaryFault };

export interface PolicyReading {
  readonly policy: Policy;
  /** True where the browser has been given something for Saksspor, readable or not. */
  readonly isManaged: boolean;
  /** The first of them. */
  readonly faults: readonly PolicyFault[];
  /** How many there are. */
  readonly faultCount: number;
}

export const NO_POLICY: Policy = { requirePassphrase: false, consent: false, glossary: NO_ORGANISATION };

const SWITCHES = ['requirePassphrase', 'consent', 'lockGlossary'] as const;
/** Faults that are shown; a file of another program may have thousands. */
const MAX_FAULTS = 20;
/** Characters of a name that is shown. */
const MAX_FIELD = 60;

const UNREADABLE: PolicyReading = {
  policy: NO_POLICY,
  isManaged: true,
  faults: [{ field: null, why: 'unreadable' }],
  faultCount: 1,
};

/** Never rejects. */
export async function readPolicy(): Promise<PolicyReading> {
  try {
    return parsePolicy(await browser.storage.managed.get());
  } catch (error) {
    // Firefox's word for an extension that no administrator has written anything for.
    return /manifest not found/i.test(String(error)) ? parsePolicy({}) : UNREADABLE;
  }
}

/**
 * Calls `listener` when an administrator's decisions have changed, until `signal` aborts. Firefox reads them when it
 * starts, and tells of nothing.
 */
export function watchPolicy(listener: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const onChanged = (_: unknown, area: string): void => {
    if (area === 'managed') listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}

export function parsePolicy(value: unknown): PolicyReading {
  const fields = z.record(z.string(), z.unknown()).safeParse(value);
  if (!fields.success) return UNREADABLE;
  const { glossary: written, ...others } = fields.data;
  const switches = { requirePassphrase: false, consent: false, lockGlossary: false };
  const faults: PolicyFault[] = [];
  for (const [name, decided] of Object.entries(others)) {
    const field = SWITCHES.find((one) => one === name);
    if (field !== undefined && typeof decided === 'boolean') switches[field] = decided;
    else faults.push({ field: name.slice(0, MAX_FIELD), why: field ? 'not-true-or-false' : 'unknown' });
  }
  const { lockGlossary, ...rest } = switches;
  const glossary = written === undefined ? { terms: [], faults: [] } : parsePolicyGlossary(written);
  faults.push(...glossary.faults.map((why) => ({ field: 'glossary' as const, why })));
  return {
    policy: { ...rest, glossary: { terms: glossary.terms, isLocked: lockGlossary } },
    isManaged: Object.keys(fields.data).length > 0,
    faults: faults.slice(0, MAX_FAULTS),
    faultCount: faults.length,
  };
}
