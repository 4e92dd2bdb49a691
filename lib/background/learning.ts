/**
 * The index keeper of the background, loaded when it is first needed: it brings the reader of papers, the linker and
 * Dexie, twice as much code as a card needs.
 */
import type { IndexKeeper } from '../store/index/index-keeper.ts';
import type { CardSource } from '../store/index/repositories.ts';
import type { AddressBarAnswers, AddressBarTools } from './answer-address-bar.ts';
import type { ReadGlossary } from './glossary.ts';
import { loadScript } from './load-script.ts';

/** What the address bar is told; the same each time. Rejects where the script cannot be loaded. */
export function lazyAddressBar(
  keeper: () => Promise<IndexKeeper>,
  glossary: ReadGlossary,
  tools: Omit<AddressBarTools, 'finder'>,
): () => Promise<AddressBarAnswers> {
  let answers: AddressBarAnswers | null = null;
  return async () => {
    const { answerAddressBar, createFinder } = await loadScript('finding');
    answers ??= answerAddressBar({
      ...tools,
      finder: async () =>
        createFinder(
          (await keeper()).index,
          async () => (await glossary()).terms.map(({ term }) => term),
          tools.format,
        ),
    });
    return answers;
  };
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
