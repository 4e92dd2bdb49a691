/**
 * Saksspor over an open paper: its text marked, the card over it, and answers to the popup, the side panel and the
 * reader's keys, by the very modules that work in a council page. Notes are not known here.
 */
import { ask, onTabQuestions } from '../../messages/ask.ts';
import { NOTHING, readPageStorage } from '../../messages/page-storage.ts';
import { type CaseId, caseId } from '../../model/case.ts';
import type { DocumentOrigin, SourceDocument } from '../../model/document.ts';
import type { PageReport, PageState } from '../../model/page-report.ts';
import type { SourceSpan } from '../../model/paper.ts';
import { listItems } from '../../page/list-items.ts';
import type { Placed } from '../../page/mention-places.ts';
import { type Reading, startReading } from '../../reading/reading.ts';
import { followCasePlace } from './marks-case-place.ts';
import { createBell, paperReader } from './marks-text.ts';
import { createTeller } from './marks-told.ts';
import type { OverPaper, ReaderPaper } from './reader-contract.ts';

/** ms. Pages come faster than their text is worth reading anew. */
const RING = 100;
/** A lexicon or a kit that cannot be read three times over will not be read the fourth time. */
const MAX_RESTORES = 3;
const NO_MENTIONS: readonly Placed[] = [];

export interface PaperMarks {
  readonly report: () => PageReport;
  /** Another list, or a longer one, whenever the report says something else. */
  readonly mentions: () => readonly Placed[];
  /** Another word whenever its state or progress is another. */
  readonly state: () => string;
  readonly showPlace: (place: number) => boolean;
  readonly resume: () => void;
  readonly switchOn: () => void;
}

const marksOfPapers = new WeakMap<ReaderPaper, PaperMarks>();

/** Null for a paper that is not marked, or not any more. */
export function marksOf(paper: ReaderPaper): PaperMarks | null {
  return marksOfPapers.get(paper) ?? null;
}

export const markPaper: OverPaper = (paper, signal) => {
  const url = new URL(addressOf(paper.origin));
  const read = paperReader(paper);
  const bell = createBell(document, signal);
  const tell = createTeller(document, countsWhenWhole, signal);
  let storage = NOTHING;
  let isOffHere = false;
  let restores = 0;
  let reading: Reading | null = null;

  function stateNow(): PageState {
    if (storage.consent === null) return { is: 'no-consent' };
    if (isOffHere) return { is: 'off-page' };
    if (storage.lexicon === null) return { is: 'no-lexicon' };
    return { is: reading?.page.isPaused() ? 'paused' : 'active' };
  }

  function stop(): void {
    reading?.stop();
    reading = null;
  }

  function apply(): void {
    const state = stateNow().is;
    const { settings, lexicon, cardKit } = storage;
    const mayRead = !signal.aborted && (state === 'active' || state === 'paused');
    if (!mayRead || lexicon === null || reading?.fits(lexicon, cardKit) === false) stop();
    if (mayRead && lexicon !== null) {
      const rootsOf = () => [bell.element];
      reading ??= startReading(settings, lexicon, cardKit, signal, { url, rootsOf, read, onRead: tell });
      reading.page.setPainting(settings.termPainting);
    }
    if (state === 'no-lexicon' || (mayRead && cardKit === null)) void restore();
  }

  async function refresh(): Promise<void> {
    storage = await readPageStorage().catch(() => NOTHING);
    apply();
  }

  async function restore(): Promise<void> {
    if (restores >= MAX_RESTORES || signal.aborted) return;
    restores += 1;
    if (await ask('restore-lexicon', null).catch(() => false)) await refresh();
  }

  const mentions = (): readonly Placed[] => reading?.page.mentions() ?? NO_MENTIONS;

  function firstNamed(id: CaseId): SourceSpan | null {
    const found = mentions().find(({ mention }) => {
      if (mention.kind !== 'case' || mention.council === null) return false;
      return caseId({ ...mention, council: mention.council }) === id;
    });
    return found === undefined ? null : { start: found.mention.start, end: found.mention.end };
  }

  const isScanning = (): boolean => reading !== null && (reading.page.scanning() || !paper.isWhole());

  function countsWhenWhole(): { readonly cases: number; readonly terms: number } | null {
    if (reading === null || isScanning()) return null;
    const items = listItems(mentions());
    const cases = items.filter(({ key }) => key.kind === 'case').length;
    return { cases, terms: items.length - cases };
  }

  function report(): PageReport {
    return {
      state: stateNow(),
      host: url.host,
      title: paper.name,
      items: listItems(mentions()),
      scanning: isScanning(),
      truncated: reading?.page.truncated() ?? false,
    };
  }

  /**
   * For those who ask a tab what it says. It calls itself a page, as all that a tab tells of is one; the background
   * keeps no page under an address of ours.
   */
  function source(): SourceDocument | null {
    if (reading === null || !paper.isWhole()) return null;
    const { text, headings } = paper.text();
    return {
      origin: { is: 'page', address: url.protocol === 'https:' ? url.href : '' },
      title: paper.name,
      text,
      headings,
      links: [],
    };
  }

  const state = (): string => `${stateNow().is} ${isScanning()}`;
  const resume = (): void => reading?.page.resume();
  const switchPage = (on: boolean): void => {
    isOffHere = !on;
    apply();
  };
  const showPlace = (place: number): boolean => reading?.page.showPlace(place) ?? false;
  onTabQuestions(
    {
      report,
      'show-place': ({ place }) => showPlace(place),
      document: source,
      'show-text': ({ start, text }) => reading?.page.showText(start, text) ?? false,
      'next-mention': () => reading?.step(1) ?? false,
      'previous-mention': () => reading?.step(-1) ?? false,
      'open-card': () => reading?.openCard() ?? false,
      'current-key': () => reading?.currentKey() ?? null,
      'storage-changed': () => {
        void refresh();
        return true;
      },
      'switch-page': ({ on }) => {
        switchPage(on);
        return true;
      },
      resume: () => {
        resume();
        return reading !== null;
      },
    },
    signal,
  );
  marksOfPapers.set(paper, { report, mentions, state, showPlace, resume, switchOn: () => switchPage(true) });

  let due: ReturnType<typeof setTimeout> | undefined;
  let rungAt = 0;
  paper.watchLaid(() => {
    due ??= setTimeout(() => {
      due = undefined;
      if (!isWorthReading(paper, rungAt)) return;
      rungAt = paper.laid().length;
      bell.ring();
      tell();
    }, RING);
  }, signal);
  signal.addEventListener('abort', () => {
    clearTimeout(due);
    stop();
    marksOfPapers.delete(paper);
  });
  void refresh();
  followCasePlace(paper, firstNamed, signal);
};

/**
 * Each reading is of all the text so far. When there is four times as much, all those before the last cost a third of it
 * together, however long the paper is. And when the page that is looked at has come.
 *
 * @param before pages that there were at the reading before
 */
function isWorthReading(paper: ReaderPaper, before: number): boolean {
  const laid = paper.laid().length;
  const seen = paper.currentPage();
  return paper.isWhole() || laid >= 4 * before || (before < seen && laid >= seen);
}

/** The council of a bare number may be read from a paper's address. A file has none. */
function addressOf(origin: DocumentOrigin): string {
  return origin.is === 'paper' || origin.is === 'page' ? origin.address : 'about:blank';
}
