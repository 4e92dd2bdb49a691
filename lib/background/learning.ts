/**
 * The index keeper of the background, loaded when it is first needed: it brings the reader of papers, the linker and
 * Dexie, twice as much code as a card needs.
 */
import type { Language } from '../model/settings.ts';
import type { IndexKeeper } from '../store/index/index-keeper.ts';
import type { CardSource } from '../store/index/repositories.ts';
import type { LookUpStrings } from '../strings/look-up.ts';
import type { Find } from './finder.ts';
import type { ReadGlossary } from './glossary.ts';
import { loadScript } from './load-script.ts';
import type { DescriptionFormat } from './suggestions.ts';

/** What is looked up in the index and the glossary as they stand now. Rejects like the keeper. */
export async function lazyFinder(
  keeper: () => Promise<IndexKeeper>,
  glossary: ReadGlossary,
  format: DescriptionFormat,
): Promise<Find> {
  const [{ createFinder }, { index }] = await Promise.all([loadScript('finding'), keeper()]);
  return createFinder(index, async () => (await glossary()).terms.map(({ term }) => term), format);
}

/** What the address bar says. Rejects where the script cannot be loaded. */
export async function lazyLookUpStrings(language: Promise<Language>): Promise<LookUpStrings> {
  return (await loadScript('finding')).lookUpStrings(await language);
}

/** The keeper; the same one each time. Rejects where the script cannot be loaded. */
export function lazyKeeper(cards: CardSource): () => Promise<IndexKeeper> {
  let loading: Promise<IndexKeeper> | null = null;
  return () => {
    loading ??= loadScript('learning').then(({ createKeeper }) => createKeeper(cards));
    // Tried again when next asked.
    loading.catch(() => {
      loading = null;
    });
    return loading;
  };
}
