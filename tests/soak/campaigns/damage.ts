/**
 * Damage to the database: with each kind, what was written is there again, either at once or after recovery. A run is one
 * kind; the run before the first damages nothing, since a false alarm is a failure too.
 */

import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { readBackup } from '../../../lib/store/notes/backup-file.ts';
import type { BrowserSession } from '../browser/browser-session.ts';
import { openStorePage, storeBundle } from '../browser/store-bundle.ts';
import {
  differences,
  newDrafts,
  nextDrafts,
  saveAll,
  storedNotes,
  storedTexts,
  type Texts,
  textsOf,
  untilCopied,
} from '../browser/stored-notes.ts';
import { type BrowserCampaignOptions, type CampaignResult, eachRun, pause } from '../campaign.ts';
import { API_KINDS } from '../damage/api-kinds.ts';
import { type DamageKind, damageKinds, OLDER, WHOLE } from '../damage/kinds.ts';

const NOTES = 30;
const NOTHING: DamageKind = { name: 'nothing', damage: () => undefined };
/** ms. A damaged database may keep its page waiting for ever. */
const ANSWER_WITHIN = 30_000;

/** How many kinds there are in this browser. */
export function countOfKinds(engine: BrowserSession['engine']): number {
  return damageKinds(engine).length + API_KINDS.length;
}

/** @param only kinds to try, by name: to look into one */
export async function damage(options: BrowserCampaignOptions, only = /./): Promise<CampaignResult> {
  const { session } = options;
  const bundle = options.bundle ?? (await storeBundle());
  const prepared = await prepare(session, bundle).catch((error: unknown) => String(error));
  if (typeof prepared === 'string') return { runs: 0, failures: [`before any damage: ${prepared}`] };
  const kinds = [...damageKinds(session.engine), ...API_KINDS].filter(({ name }) => only.test(name));
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
      'nothing was missing': String((ways.whole ?? 1) - 1),
      restored: String(ways.restored ?? 0),
      'told, and restored when the disk was mended': String(ways.told ?? 0),
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
  /**
   * `whole`: nothing was missing. `told`: no database can be had, and the recovery page's file has everything; restored
   * when the disk was mended.
   */
  readonly way: 'whole' | 'restored' | 'told' | 'lost';
  readonly failures: readonly string[];
}

async function startAgain(session: BrowserSession, bundle: string, expected: Texts): Promise<Start> {
  const first = await openAndRestore(session, bundle);
  if (first.file === null) return checked(session, bundle, expected, first);
  const failures = differences(expected, textsInFile(first.file));
  if (failures.length > 0) return { way: 'lost', failures: failures.map((line) => `in the file: ${line}`) };
  await session.kill();
  rmSync(session.databaseFolder() ?? '', { recursive: true, force: true });
  const second = await openAndRestore(session, bundle);
  const start = await checked(session, bundle, expected, second);
  return { way: start.failures.length > 0 ? 'lost' : 'told', failures: start.failures };
}

interface Opened {
  readonly page: Page;
  /** How it stood, and how it stands after it was restored if it had to be. */
  readonly was: string;
  readonly is: string;
  readonly isRestored: boolean;
  /** Where it could not be restored: what the reader can save instead. */
  readonly file: string | null;
}

async function openAndRestore(session: BrowserSession, bundle: string): Promise<Opened> {
  const page = await openStorePage(await session.running(), bundle);
  const opened = page.evaluate(async () => {
    const { store } = globalThis.soak;
    const access = await store.access();
    const isMissing = access.is === 'differs' || (access.is === 'unopenable' && access.recoverable);
    const isRestored =
      isMissing &&
      (await store.recovery.restore().then(
        () => true,
        () => false,
      ));
    const file = isMissing && !isRestored ? await store.recovery.file() : null;
    return { was: JSON.stringify(access), is: JSON.stringify(await store.access()), isRestored, file };
  });
  const late = pause(ANSWER_WITHIN).then(() => Promise.reject(new Error('the store did not answer')));
  return { page, ...(await Promise.race([opened, late])) };
}

async function checked(
  session: BrowserSession,
  bundle: string,
  expected: Texts,
  { page, was, is, isRestored }: Opened,
): Promise<Start> {
  if (!is.includes('"ready"')) return { way: 'lost', failures: [`${was}, then ${is}`] };
  const failures = differences(expected, await storedTexts(page, expected)).map((line) => `${line} (${was})`);
  // What came back can be written in, and is there at the next start too.
  const draft = newDrafts(1);
  await saveAll(page, draft);
  await page.close();
  const next = await openStorePage(await session.running(), bundle);
  const later = await next.evaluate(async () => JSON.stringify(await globalThis.soak.store.access()));
  if (!later.includes('"ready"')) failures.push(`the next start: ${later}`);
  else failures.push(...differences(expected, withoutNew(await storedTexts(next, expected), draft)));
  await next.close();
  return { way: failures.length > 0 ? 'lost' : isRestored ? 'restored' : 'whole', failures };
}

/** The notes of the file that the recovery page gives: a backup, to be read in by any Saksspor. */
function textsInFile(file: string): Texts {
  const reading = readBackup(file);
  if (reading.is !== 'backup') throw new Error(`the file is no backup: ${JSON.stringify(reading)}`);
  return textsOf(reading.backup.notes);
}

function withoutNew(texts: Texts, drafts: ReturnType<typeof newDrafts>): Texts {
  return new Map([...texts].filter(([id]) => drafts.every(({ note }) => note !== id)));
}
