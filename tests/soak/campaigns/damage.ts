/**
 * Damage to the database: with each kind, what was written is there again, either at once or after recovery. A run is one
 * kind; the run before the first damages nothing, since a false alarm is a failure too.
 */

import type { BrowserSession } from '../browser/browser-session.ts';
import { openStorePage, storeBundle } from '../browser/store-bundle.ts';
import {
  differences,
  newDrafts,
  nextDrafts,
  saveAll,
  storedNotes,
  type Texts,
  textsOf,
  untilCopied,
} from '../browser/stored-notes.ts';
import { type BrowserCampaignOptions, type CampaignResult, eachRun } from '../campaign.ts';
import { API_KINDS } from '../damage/api-kinds.ts';
import { type DamageKind, damageKinds, OLDER, WHOLE } from '../damage/kinds.ts';

const NOTES = 30;
const NOTHING: DamageKind = { name: 'nothing', damage: () => undefined };
/** ms. A damaged database may keep its page waiting for ever. */
const ANSWER_WITHIN = 30_000;

export interface DamageOptions extends BrowserCampaignOptions {
  /** Another store than the product's, with a protection taken out. */
  readonly bundle?: string;
}

/** How many kinds there are in this browser. */
export function countOfKinds(engine: BrowserSession['engine']): number {
  return damageKinds(engine).length + API_KINDS.length;
}

export async function damage(options: DamageOptions): Promise<CampaignResult> {
  const { session } = options;
  const bundle = options.bundle ?? (await storeBundle());
  const prepared = await prepare(session, bundle).catch((error: unknown) => String(error));
  if (typeof prepared === 'string') return { runs: 0, failures: [`before any damage: ${prepared}`] };
  const kinds = [...damageKinds(session.engine), ...API_KINDS];
  const ways: Record<string, number> = {};
  const tryKind = async (kind: DamageKind): Promise<readonly string[]> => {
    await session.putBack(WHOLE);
    await kind.damage(session);
    const { way, failures } = await startAgain(session, bundle, prepared);
    ways[way] = (ways[way] ?? 0) + 1;
    if (kind === NOTHING && way !== 'whole') return [`${kind.name}: ${way}`];
    return failures.map((line) => `${kind.name}: ${line}`);
  };
  const control = await eachRun({ ...options, count: 1 }, () => tryKind(NOTHING));
  const result = await eachRun(options, (turn) => tryKind(kinds[turn % kinds.length] ?? NOTHING));
  return {
    runs: result.runs,
    failures: [...control.failures, ...result.failures],
    figures: {
      kinds: String(Math.min(result.runs, kinds.length)),
      restored: String(ways.restored ?? 0),
    },
  };
}

/** Notes as they were early and in the end, judgements too, each with the files that hold them. */
async function prepare(session: BrowserSession, bundle: string): Promise<Texts> {
  const page = await openStorePage(await session.running(), bundle);
  const early = newDrafts(NOTES);
  await saveAll(page, early);
  await session.keep(OLDER);
  const again = await openStorePage(await session.running(), bundle);
  const late = [...nextDrafts(early.slice(0, NOTES / 2), 'Mer.'), ...newDrafts(NOTES)];
  await saveAll(again, late);
  await untilCopied(
    again,
    late.map(({ operation }) => operation),
  );
  const expected = textsOf(await storedNotes(again));
  // Not closed: what is newest is still in the logs.
  await session.kill();
  await session.keep(WHOLE);
  return expected;
}

interface Start {
  /** `whole`: nothing was missing. */
  readonly way: 'whole' | 'restored' | 'lost';
  readonly failures: readonly string[];
}

async function startAgain(session: BrowserSession, bundle: string, expected: Texts): Promise<Start> {
  const under = await session.running();
  const page = await openStorePage(under, bundle);
  page.setDefaultTimeout(ANSWER_WITHIN);
  const first = await page.evaluate(async () => {
    const { store } = globalThis.soak;
    const access = await store.access();
    const canRestore = access.is === 'differs' || (access.is === 'unopenable' && access.recoverable);
    if (canRestore) await store.recovery.restore();
    return { canRestore, was: JSON.stringify(access), is: JSON.stringify(await store.access()) };
  });
  if (!first.is.includes('"ready"')) return { way: 'lost', failures: [`${first.was}, then ${first.is}`] };
  const failures = differences(expected, textsOf(await storedNotes(page))).map(
    (line) => `${line} (${first.was})`,
  );
  // What came back can be written in, and is there at the next start too.
  const draft = newDrafts(1);
  await saveAll(page, draft);
  await page.close();
  const next = await openStorePage(under, bundle);
  const later = await next.evaluate(async () => JSON.stringify(await globalThis.soak.store.access()));
  if (!later.includes('"ready"')) failures.push(`the next start: ${later}`);
  else failures.push(...differences(expected, withoutNew(textsOf(await storedNotes(next)), draft)));
  await next.close();
  return { way: failures.length > 0 ? 'lost' : first.canRestore ? 'restored' : 'whole', failures };
}

function withoutNew(texts: Texts, drafts: ReturnType<typeof newDrafts>): Texts {
  return new Map([...texts].filter(([id]) => drafts.every(({ note }) => note !== id)));
}
