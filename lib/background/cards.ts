/** Draws the card that a page asks for, without the index: from the shelf, the glossary, and what is built in. */
import { drawCard, drawingContext } from '../card/drawing/draw-card.ts';
import type { CardKey } from '../model/card.ts';
import type { CardDrawing } from '../model/card-drawing.ts';
import type { Language } from '../model/settings.ts';
import { shelvedCardContent } from '../store/card-shelf.ts';
import { memoryIndex } from '../store/index/memory-index.ts';
import { indexRevision } from '../store/index/reading-revision.ts';
import type { CardSource } from '../store/index/repositories.ts';
import type { ReadGlossary } from './glossary.ts';

/** Firefox opens its sidebar only from a click in its own windows. */
const OPEN_TARGET = import.meta.env.FIREFOX ? 'workspace' : 'side-panel';

/** Two reads of storage for a card, at once: the shelf, and the reader's language. */
export function cardDrawer(
  content: CardSource,
  language: () => Promise<Language>,
  glossary: ReadGlossary,
): (key: CardKey) => Promise<CardDrawing | null> {
  const builtIn = memoryIndex({ ...content, meetingLinks: [] });
  const shelf = { builtIn, revision: indexRevision(content), glossary };
  return async (key) => {
    const [card, words] = await Promise.all([shelvedCardContent(key, shelf), language()]);
    return card && drawCard(key, card, drawingContext(words, OPEN_TARGET));
  };
}
