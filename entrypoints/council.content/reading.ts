/** Saksspor at work on one document: the marked page, the card over it, and the way between them. */

import { createCard } from '../../lib/card/card.ts';
import type { Card, CardAnchor, OpenedBy } from '../../lib/card/contract.ts';
import { watchHover } from '../../lib/card/hover.ts';
import { HOST } from '../../lib/detect/element-kind.ts';
import { prepareRecogniser } from '../../lib/detect/recogniser.ts';
import { ask } from '../../lib/messages/ask.ts';
import type { PageSettings } from '../../lib/messages/page-storage.ts';
import type { CardKit } from '../../lib/model/card-kit.ts';
import type { Lexicon } from '../../lib/model/lexicon.ts';
import { listItems } from '../../lib/page/list-items.ts';
import { type MarkedPage, markPage } from '../../lib/page/marked-page.ts';
import { cardKeyOf, isIntact, type Placed } from '../../lib/page/mention-places.ts';
import { boxesOf } from '../../lib/page/visible-text.ts';
import { announcement } from '../../lib/strings/announcement.ts';
import { createAnswers } from './answers.ts';

/** ms after the page has loaded. By then frameworks have hydrated, and a screen reader has said the title. */
const ANNOUNCE_DELAY = 1000;

export interface Reading {
  readonly page: MarkedPage;
  /** The root element that it was started on. */
  readonly root: Element;
  /** False where another lexicon, or a card of another language, calls for a new start. */
  readonly fits: (lexicon: Lexicon, kit: CardKit | null) => boolean;
  readonly step: (direction: 1 | -1) => boolean;
  readonly openCard: () => boolean;
  readonly stop: () => void;
}

/** @param kit null: the page is marked, but no card can be drawn */
export function startReading(
  settings: PageSettings,
  lexicon: Lexicon,
  kit: CardKit | null,
  session: AbortSignal,
): Reading {
  const stopped = new AbortController();
  const signal = AbortSignal.any([session, stopped.signal]);
  const answers = createAnswers(signal);
  const anchors = new WeakMap<CardAnchor, Placed>();

  // Left by a script whose extension was updated: Firefox stops it before it can clean up.
  for (const old of document.querySelectorAll(HOST)) old.remove();
  const card: Card | null =
    kit &&
    createCard({
      kit,
      // Firefox opens its sidebar only from a click in its own windows.
      openTarget: import.meta.env.FIREFOX ? 'workspace' : 'side-panel',
      open: (target, key) => ask('open', { target, key }),
      signal,
    });
  const page = markPage({
    document,
    // A paper of December may name cases of the coming year.
    recogniser: prepareRecogniser(lexicon, new Date().getFullYear() + 1),
    url: new URL(location.href),
    painting: settings.termPainting,
    onRead: () => void announce(),
    signal,
  });

  function anchorTo(placed: Placed): CardAnchor {
    const { id, place } = placed;
    const boxes = () => (isIntact(placed) ? boxesOf(place) : []);
    const anchor: CardAnchor = { id, boxes, node: place.startContainer };
    anchors.set(anchor, placed);
    return anchor;
  }

  function open(anchor: CardAnchor, openedBy: OpenedBy): void {
    const placed = anchors.get(anchor);
    if (placed === undefined) return;
    const key = cardKeyOf(placed.mention);
    card?.show({ anchor, key, load: () => answers.of(key), openedBy });
  }

  async function announce(): Promise<void> {
    if (document.readyState !== 'complete') {
      await new Promise((loaded) => window.addEventListener('load', loaded, { once: true, signal }));
    }
    await new Promise((resolve) => setTimeout(resolve, ANNOUNCE_DELAY));
    const items = listItems(page.mentions());
    const cases = items.filter(({ key }) => key.kind === 'case').length;
    if (!signal.aborted && kit !== null && items.length > 0) {
      card?.announce(announcement(kit.strings, cases, items.length - cases));
    }
  }

  if (card !== null) {
    watchHover({
      card,
      anchorAt: (x, y) => {
        const placed = page.mentionAt(x, y);
        answers.expect(placed === null ? null : cardKeyOf(placed.mention));
        return placed === null ? null : anchorTo(placed);
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
    stop: () => stopped.abort(),
  };
}
