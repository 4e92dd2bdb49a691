/**
 * The index keeper of the background, loaded when it is first needed: it brings the reader of papers, the linker and
 * Dexie, twice as much code as a card needs, and the background starts anew for nearly every card.
 *
 * A service worker can load no module later. It can run a script that it has run once while it was installed
 * (`importScripts` of a script that is not yet kept is refused afterwards); the install event comes with every new
 * version. Firefox's background is a page, which may import at any time. Tried in Chromium 156 and Firefox 153.
 */

import type { Language } from '../model/settings.ts';
import type { IndexKeeper } from '../store/index/index-keeper.ts';
import type { CardSource } from '../store/index/repositories.ts';
import type { LookUpStrings, lookUpStrings } from '../strings/look-up.ts';
import type { createFinder, Find } from './finder.ts';
import type { DescriptionFormat } from './suggestions.ts';

/** What `entrypoints/learning.ts` leaves for us. */
export interface LearningScope {
  saksspor?: {
    readonly createKeeper: (cards: CardSource) => IndexKeeper;
    readonly createFinder: typeof createFinder;
    readonly lookUpStrings: typeof lookUpStrings;
  };
}

const SCRIPT = '/learning.js';

/** What a service worker has and a page has not; TypeScript knows one of the two at a time. */
interface WorkerScope {
  importScripts(address: object): void;
  readonly trustedTypes: {
    createPolicy(
      name: string,
      rules: { createScriptURL: () => string },
    ): { createScriptURL(address: string): object };
  };
}

/** Call it at once when the background starts: the install event comes only once. */
export function keepLearningScript(): void {
  if (import.meta.env.FIREFOX) return;
  globalThis.addEventListener('install', () => void loadScript());
}

/** What is looked up in the index as it stands now. Rejects like the keeper. */
export async function lazyFinder(
  keeper: () => Promise<IndexKeeper>,
  format: DescriptionFormat,
): Promise<Find> {
  const [{ createFinder }, { index }] = await Promise.all([loadScript(), keeper()]);
  return createFinder(index, format);
}

/** What the address bar says. Rejects where the script cannot be loaded. */
export async function lazyLookUpStrings(language: Promise<Language>): Promise<LookUpStrings> {
  return (await loadScript()).lookUpStrings(await language);
}

/** The keeper; the same one each time. Rejects where the script cannot be loaded. */
export function lazyKeeper(cards: CardSource): () => Promise<IndexKeeper> {
  let loading: Promise<IndexKeeper> | null = null;
  return () => {
    loading ??= loadScript().then(({ createKeeper }) => createKeeper(cards));
    // Tried again when next asked.
    loading.catch(() => {
      loading = null;
    });
    return loading;
  };
}

async function loadScript(): Promise<NonNullable<LearningScope['saksspor']>> {
  const scope = globalThis as LearningScope;
  if (scope.saksspor === undefined) await (import.meta.env.FIREFOX ? importInPage() : runInWorker());
  if (scope.saksspor === undefined) throw new Error('The learning script left nothing');
  return scope.saksspor;
}

function importInPage(): Promise<unknown> {
  // Written out: the add-on lint takes any other address for one that anybody could set. A string to the compiler,
  // which would look for the file here.
  return import(/* @vite-ignore */ '/learning.js' as string);
}

/** Our own script and no other: the policy of the extension asks for it (TRUST.md rule 6). */
function runInWorker(): void {
  const scope = globalThis as unknown as WorkerScope;
  const policy = scope.trustedTypes.createPolicy('saksspor-learning', { createScriptURL: () => SCRIPT });
  scope.importScripts(policy.createScriptURL(SCRIPT));
}
