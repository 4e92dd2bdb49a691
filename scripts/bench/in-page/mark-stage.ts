/**
 * Runs in a page: marks it with Saksspor's own modules and with its peers, one after another, each on a page that is as
 * it was before, and takes the time.
 *
 * Ours is `markPage`, whole: what the content script starts on a page, with the same slices, change watch and painting.
 * The module in the page's own world and not the content script, because that one starts when the browser says so, and
 * nothing else could start beside it on the same terms.
 */
import AdvancedMark from 'advanced-mark.js/dist/mark.es6.js';
import findAndReplaceDOMText from 'findandreplacedomtext';
import Mark from 'mark.js';
import { prepareRecogniser } from '../../../lib/detect/recogniser.ts';
import type { Lexicon } from '../../../lib/model/lexicon.ts';
import { createHighlights } from '../../../lib/page/highlights.ts';
import { markPage } from '../../../lib/page/marked-page.ts';
import type { PageMentions, Placed } from '../../../lib/page/mention-places.ts';
import { readPage, textRoots } from '../../../lib/page/read-page.ts';
import { scanPage } from '../../../lib/page/scan-page.ts';
import { watchFrames } from './mark-frames.ts';
import { walkText, wrapMatches } from './mark-wrapper.ts';

export type Contender =
  /** Reads every text node and marks nothing: the floor. */
  | 'walk'
  | 'ours'
  /** The same reading, and then every mark painted at once, however far it is from what the reader sees. */
  | 'ours, all painted'
  | 'own wrapper'
  | 'mark.js'
  | 'advanced-mark.js'
  | 'findandreplacedomtext';

export interface Terms {
  readonly lexicon: Lexicon;
  /** The same, for those that take a regular expression (flags "gu"). */
  readonly pattern: string;
}

export interface MarkedOnce {
  /** ms until all was marked and the page laid out. */
  readonly worked: number;
  /** ms until the frame after that was drawn. */
  readonly drawn: number;
  /** What was marked, in the order of the page. */
  readonly texts: readonly string[];
  /** Marks that are painted now. */
  readonly painted: number;
}

/** What a contender left. Asked after the clock has stopped. */
type Outcome = () => { readonly texts: readonly string[]; readonly painted: number };

const LATEST_YEAR = 2027;
/** A page that was not read yet. */
const NOTHING: PageMentions = {
  page: { text: '', headings: [], nodes: [], begins: [], skips: [], order: new Map(), truncated: false },
  mentions: [],
  truncated: false,
};
const CASES = 'saksspor-case';
const TERMS = 'saksspor-term';

export interface Stage {
  /** Marks the page as it was at first; what is marked stays until the next call. */
  readonly mark: (contender: Contender) => Promise<MarkedOnce>;
  /** Takes away every mark. */
  readonly reset: () => Promise<void>;
}

export function createStage({ lexicon, pattern }: Terms): Stage {
  const root = document.querySelector('main');
  if (root === null) throw new Error('the page has no main');
  const pristine = [...root.childNodes].map((node) => node.cloneNode(true));
  const find = new RegExp(pattern, 'gu');
  const frames = watchFrames();
  let stop = new AbortController();

  async function reset(): Promise<void> {
    stop.abort();
    stop = new AbortController();
    root?.replaceChildren(...pristine.map((node) => node.cloneNode(true)));
    await frames.calm();
  }

  const whatIsPainted = (mentions: readonly Placed[]): Outcome => {
    return () => ({
      texts: mentions.map(({ mention }) => mention.text),
      painted: (CSS.highlights.get(CASES)?.size ?? 0) + (CSS.highlights.get(TERMS)?.size ?? 0),
    });
  };

  function ours(): Promise<Outcome> {
    return new Promise((resolve) => {
      const page = markPage({
        document,
        recogniser: prepareRecogniser(lexicon, LATEST_YEAR),
        url: new URL(location.href),
        painting: 'every',
        onRead: () => resolve(whatIsPainted(page.mentions())),
        signal: stop.signal,
      });
    });
  }

  async function oursAllPainted(): Promise<Outcome> {
    const { signal } = stop;
    const found = await scanPage({
      read: readPage,
      roots: textRoots(document),
      recogniser: prepareRecogniser(lexicon, LATEST_YEAR),
      addressOf: () => location.href,
      before: NOTHING,
      newId: () => 1,
      onGrowth: () => undefined,
      spend: () => undefined,
      signal,
    });
    const mentions = found?.mentions ?? [];
    const of = (kind: Placed['mention']['kind']) =>
      mentions.filter(({ mention }) => mention.kind === kind).map(({ place }) => place);
    createHighlights(signal).paint(of('case'), of('term'));
    return whatIsPainted(mentions);
  }

  const wrapped = (wrap: () => void): Outcome => {
    wrap();
    return () => {
      const texts = [...root.querySelectorAll('mark')].map(({ textContent }) => textContent);
      return { texts, painted: texts.length };
    };
  };
  function start(contender: Contender): Outcome | Promise<Outcome> {
    switch (contender) {
      case 'walk': {
        const length = walkText(root as Element);
        if (length === 0) throw new Error('the page has no text');
        return () => ({ texts: [], painted: 0 });
      }
      case 'ours':
        return ours();
      case 'ours, all painted':
        return oursAllPainted();
      case 'own wrapper':
        return wrapped(() => wrapMatches(root as Element, find));
      case 'mark.js':
        return wrapped(() => new Mark(root as Element).markRegExp(find));
      case 'advanced-mark.js':
        return wrapped(() => new AdvancedMark(root as Element).markRegExp(find));
      case 'findandreplacedomtext':
        return wrapped(() => findAndReplaceDOMText(root as Element, { find, wrap: 'mark', preset: 'prose' }));
    }
  }

  return {
    mark: async (contender) => {
      await reset();
      // Right after a frame, for all alike.
      await frames.next();
      const begin = performance.now();
      const outcome = await start(contender);
      void document.body.offsetHeight;
      const marked = performance.now();
      await frames.next();
      // Ours may paint a frame later, where the reader is.
      const worked = Math.max(marked, await frames.paintedUntil());
      return { worked: worked - begin, drawn: frames.drawnAfter(worked) - begin, ...outcome() };
    },
    reset,
  };
}
