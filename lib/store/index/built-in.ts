/** The built-in data as what the index is filled with. */
import { BUILT_IN_CARDS } from './built-in-cards.ts';
import { indexContent } from './index-content.ts';
import type { IndexContent } from './repositories.ts';

export const BUILT_IN: IndexContent = indexContent(BUILT_IN_CARDS);
