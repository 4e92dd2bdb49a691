/** Opens the index for a page. Loaded apart from the page's own code: database and built-in data are most of it. */
import type { IndexKeeper } from '../store/index/index-keeper.ts';

/** What the views use of the keeper. */
export type ViewKeeper = Pick<IndexKeeper, 'index' | 'learn' | 'record'>;

export async function openIndex(): Promise<ViewKeeper> {
  const [{ createIndexKeeper }, { BUILT_IN }] = await Promise.all([
    import('../store/index/index-keeper.ts'),
    import('../store/index/built-in.ts'),
  ]);
  return createIndexKeeper(BUILT_IN);
}
