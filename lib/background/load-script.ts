/**
 * Parts of the background that are loaded when they are first needed: the background starts anew for nearly every
 * card, and reads all of its own script each time.
 *
 * A service worker can load no module later. It can run a script that it has run once while it was installed
 * (`importScripts` of a script that is not yet kept is refused afterwards); the install event comes with every new
 * version. Firefox's background is a page, which may import at any time. Tried in Chromium 156 and Firefox 153.
 */
import type { LayeredGlossary } from '../glossary/layered-glossary.ts';
import type { CardKit } from '../model/card-kit.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Language } from '../model/settings.ts';
import type { createIndexKeeper } from '../store/index/index-keeper.ts';
import type { CardSource } from '../store/index/repositories.ts';
import type { answerAddressBar } from './answer-address-bar.ts';
import type { createFinder } from './finder.ts';

/** What each script leaves for us. */
export interface LoadedScripts {
  /** Reads and keeps documents. */
  readonly learning: {
    readonly createKeeper: (cards: CardSource) => ReturnType<typeof createIndexKeeper>;
  };
  /** Answers the address bar. */
  readonly finding: {
    readonly createFinder: typeof createFinder;
    readonly answerAddressBar: typeof answerAddressBar;
  };
  /** Makes what pages read from storage, and the menu: once for each version, language and change of the glossary. */
  readonly making: {
    readonly makeMenu: () => Promise<void>;
    readonly lexicon: (content: CardSource, glossary: LayeredGlossary) => Lexicon;
    /** @param chosen null: the reader has chosen no language */
    readonly cardKit: (chosen: Language | null) => CardKit;
  };
}

type ScriptName = keyof LoadedScripts;

interface ScriptScope {
  saksspor?: { [Name in ScriptName]?: LoadedScripts[Name] };
}

/** What a service worker has and a page has not; TypeScript knows one of the two at a time. */
interface WorkerScope {
  importScripts(address: object): void;
  readonly trustedTypes: {
    createPolicy(
      name: string,
      rules: { createScriptURL: (name: string) => string },
    ): { createScriptURL(name: string): object };
  };
}

/** Call it at once when the background starts: the install event comes only once. */
export function keepScripts(): void {
  if (import.meta.env.FIREFOX) return;
  globalThis.addEventListener('install', () => {
    runInWorker('making');
    runInWorker('learning');
    runInWorker('finding');
  });
}

/** For the scripts themselves: leaves what they hold to the background. */
export function leaveScript<Name extends ScriptName>(name: Name, what: LoadedScripts[Name]): void {
  const scope = globalThis as ScriptScope;
  scope.saksspor = { ...scope.saksspor, [name]: what };
}

/** Rejects where the script cannot be loaded. */
export async function loadScript<Name extends ScriptName>(name: Name): Promise<LoadedScripts[Name]> {
  const scope = globalThis as ScriptScope;
  if (scope.saksspor?.[name] === undefined)
    await (import.meta.env.FIREFOX ? importInPage(name) : runInWorker(name));
  const loaded = scope.saksspor?.[name];
  if (loaded === undefined) throw new Error(`The script "${name}" left nothing`);
  return loaded;
}

function importInPage(name: ScriptName): Promise<unknown> {
  // Written out: the add-on lint takes any other address for one that anybody could set. A string to the compiler,
  // which would look for the file here.
  if (name === 'making') return import(/* @vite-ignore */ '/making.js' as string);
  if (name === 'finding') return import(/* @vite-ignore */ '/finding.js' as string);
  return import(/* @vite-ignore */ '/learning.js' as string);
}

/** Our own scripts and no others: the policy of the extension asks for it (TRUST.md rule 6). */
function runInWorker(name: ScriptName): void {
  const scope = globalThis as unknown as WorkerScope;
  const createScriptURL = (script: string) => `/${script}.js`;
  const policy = scope.trustedTypes.createPolicy(name, { createScriptURL });
  scope.importScripts(policy.createScriptURL(name));
}
