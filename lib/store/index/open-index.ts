/**
 * The index of this context: one connection, opened when first asked. Views import this file dynamically, so
 * that a page is drawn before the database code and the built-in data are read.
 */
import { BUILT_IN } from './built-in.ts';
import { createIndexKeeper } from './index-keeper.ts';
import type { Index } from './repositories.ts';

const keeper = createIndexKeeper(BUILT_IN);

/** Never rejects: where there is no database the answers come from the built-in content (`IndexStatus`). */
export async function openIndex(): Promise<Index> {
  return keeper.index;
}
