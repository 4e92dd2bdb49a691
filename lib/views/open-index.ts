/** Opens the index for a page. Loaded apart from the page's own code: database and built-in data are most of it. */
import type { FullText } from '../store/full-text/open-full-text.ts';
import type { IndexKeeper } from '../store/index/index-keeper.ts';

/** What the views use of the keeper. */
export type ViewKeeper = Pick<IndexKeeper, 'index' | 'learn' | 'record'>;

export async function openIndex(): Promise<ViewKeeper> {
  let fullText: FullText | null = null;
  const [{ createIndexKeeper }, { BUILT_IN }] = await Promise.all([
    import('../store/index/index-keeper.ts'),
    import('../store/index/built-in.ts'),
  ]);
  const keeper = createIndexKeeper(BUILT_IN);
  return {
    ...keeper,
    learn: async (document, options) => {
      const summary = await keeper.learn(document, options);
      const { origin } = document;
      if (origin.is === 'paper') {
        const { rememberAddress } = await import('../store/reading-list/read-addresses.ts');
        await rememberAddress(origin.address, summary.document).catch(() => undefined);
      }
      // Many may be read one after the other; what is not made searchable now is when something is looked up.
      const { openFullText } = await import('../store/full-text/open-full-text.ts');
      fullText ??= openFullText(keeper.index);
      await fullText.follow(options.signal).catch(() => undefined);
      return summary;
    },
  };
}
