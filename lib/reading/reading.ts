/** Saksspor at work on one document: the marked page, the card over it, and the way between them. */

import { createCard } from '../card/card.ts';
import type { Card, CardAnchor, OpenedBy } from '../card/contract.ts';
import { watchHover } from '../card/hover.ts';
import { HOST } from '../detect/element-kind.ts';
import { prepareRecogniser } from '../detect/recogniser.ts';
import { ask } from '../messages/ask.ts';
import type { PageSettings } from '../messages/page-storage.ts';
import type { CardKey } from '../model/card.ts';
import type { CardKit } from '../model/card-kit.ts';
import type { Lexicon } from '../model/lexicon.ts';
import { listItems } from '../page/list-items.ts';
import { type MarkedPage, type MarkedPageOptions, markPage } from '../page/marked-page.ts';
import { cardKeyOf, isIntact, type Placed } from '../page/mention-places.ts';
import { boxesOf } from '../page/visible-text.ts';
import { createAnswers } from './answers.ts';

/**
 * ms for which a page has loaded, or has said the same. By then frameworks have hydrated, and a screen reader has said
 * the title; a page that counts seconds is told of once.
 */
const REST = 1000;

export interface Reading {
  readonly page: MarkedPage;
  /** The root element that it was started on. */
  readonly root: Element;
  /** False where another lexicon, or a card of another language, calls for a new start. */
  readonly fits: (lexicon: Lexicon, kit: CardKit | null) => boolean;
  readonly step: (direction: 1 | -1) => boolean;
  readonly openCard: () => boolean;
  /** What the card shows, else where the reader is. */
  readonly currentKey: () => CardKey | null;
  readonly stop: () => void;
}

/** What is read where the document is no council page, under which address, and who is told of it. */
type OtherText = Pick<MarkedPageOptions, 'url' | 'rootsOf' | 'read' | 'onRead'>;

/** @param kit null: the page is marked, but no card can be drawn */
export function startReading(
  settings: PageSettings,
  lexicon: Lexicon,
  kit: CardKit | null,
  session: AbortSignal,
  other?: OtherText,
): Reading {
  const stopped = new AbortController();
  const signal = AbortSignal.any([session, stopped.signal]);
  const answers = createAnswers(signal);
  let due: ReturnType<typeof setTimeout> | undefined;
  let isSaid = false;

  // Left by a script whose extension was updated: Firefox stops it before it can clean up.
  for (const old of document.querySelectorAll(HOST)) old.remove();
  const card: Card | null =
    kit &&
    createCard({
      kit,
      // Firefox opens its sidebar only from a click in its own windows.
      openTarget: import.meta.env.FIREFOX ? 'workspace' : 'side-panel',
      open: (target, key, focus) => ask('open', { target, key, focus }),
      signal,
    });
  const page = markPage({
    document,
    // A paper of December may name cases of the coming year.
    recogniser: prepareRecogniser(lexicon, new Date().getFullYear() + 1),
    url: new URL(location.href),
    painting: settings.termPainting,
    onRead: (isFirst) => {
      if (isFirst) isSaid = false;
      if (isSaid) clearTimeout(due);
      if (isSaid || due === undefined) rest();
    },
    signal,
    ...other,
  });

  function anchorTo(placed: Placed): CardAnchor {
    const { id, place } = placed;
    const boxes = () => (isIntact(placed) ? boxesOf(place) : []);
    return { id, key: cardKeyOf(placed.mention), boxes, node: place.startContainer };
  }

  function open(anchor: CardAnchor, openedBy: OpenedBy): void {
    card?.show({ anchor, load: () => answers.of(anchor.key), openedBy });
  }

  function rest(): void {
    due = setTimeout(() => void tell(), REST);
  }

  /** Lets the page be kept, and says aloud what it holds: once for each address. */
  async function tell(): Promise<void> {
    due = undefined;
    if (signal.aborted) return;
    if (document.readyState !== 'complete') return rest();
    const items = listItems(page.mentions());
    const cases = items.filter(({ key }) => key.kind === 'case').length;
    try {
      const words = await ask('page-read', { cases, terms: items.length - cases });
      // The answer may come after the end, and announcing puts an element into the page.
      if (!isSaid && words !== null && !signal.aborted) card?.announce(words);
      isSaid = true;
    } catch {
      // The next reading tells again.
    }
  }

  if (card !== null) {
    watchHover({
      card,
      anchorAt: (x, y) => {
        const placed = page.mentionAt(x, y);
        const anchor = placed && anchorTo(placed);
        answers.expect(anchor?.key);
        return anchor;
      },
      open,
      signal,
    });
  }

  return {
    page,
    root: document.documentElement,
    fits: (nextLexicon, nextKit) =>
      nextLexicon.revision === lexicon.revision && nextKit?.language === kit?.language,
    step: (direction) => {
      const placed = page.step(direction);
      if (placed !== null) card?.announce(placed.mention.text);
      return placed !== null;
    },
    openCard: () => {
      const placed = page.current();
      if (placed !== null) open(anchorTo(placed), 'keyboard');
      return placed !== null && card !== null;
    },
    currentKey: () => {
      if (card && card.state.is !== 'closed') return card.state.request.anchor.key;
      const placed = page.current([]);
      return placed && cardKeyOf(placed.mention);
    },
    stop: () => stopped.abort(),
  };
}
