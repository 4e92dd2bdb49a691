/** Opens the index for a page. Loaded apart from the page's own code: database and built-in data are most of it. */
import type { Index } from '../store/index/repositories.ts';

export async function openIndex(): Promise<Index> {
  const [{ createIndexKeeper }, { BUILT_IN }] = await Promise.all([
    import('../store/index/index-keeper.ts'),
    import('../store/index/built-in.ts'),
  ]);
  return createIndexKeeper(BUILT_IN).index;
}
