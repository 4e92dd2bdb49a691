/**
 * Every message between the parts of Saksspor: its name, its question, its answer, its limits.
 *
 * Three directions, never mixed (TRUST.md rule 7):
 * - page → background: read-only questions about public facts, and the wish to open a window of ours; the
 *   answering side parses with zod.
 * - extension page or background → content script in a tab: about that page.
 * - extension page → background: upkeep of the index.
 */
import type { CardKey } from '../model/card.ts';
import type { CardDrawing, PaperPage, ShownFocus } from '../model/card-drawing.ts';
import type { SourceDocument } from '../model/document.ts';
import type { IndexStatus } from '../model/index-status.ts';
import type { PageReport } from '../model/page-report.ts';

/** A card shows at most three readings; a number in more councils than exist is not a question. */
export const MAX_CANDIDATES = 3;
/** The longest entry name in the glossary is 48 characters; 100 leaves room and keeps keys cheap. */
export const MAX_ENTRY_LENGTH = 100;

/**
 * UTF-16 units of a page that leave it. All papers of a council of one year are less than half of that; a page of
 * more is marked as any other, but its reader decides whether to read it into the index.
 */
export const MAX_PAGE_TEXT = 2_000_000;
/** The content script stops at 50,000 mentions (`MAX_MENTIONS` of lib/page); distinct ones cannot be more. */
export const MAX_ITEMS = 100_000;

/** Asked by a content script, answered by the background. */
export interface PageQuestions {
  card: { question: CardKey; answer: CardDrawing | null };
  /** The lexicon in storage is missing or broken: make it again. True when it stands in storage. */
  'restore-lexicon': { question: null; answer: boolean };
  /**
   * The page was read to its end, or read again and says something else by now: it is kept, and the answer is what to
   * say about it aloud, in the reader's language. Null where there is nothing to say.
   */
  'page-read': { question: { cases: number; terms: number }; answer: string | null };
  /** Show a case or term in the side panel (Chrome, on a click) or the workspace, or a page of a paper in the reader. */
  open: {
    question: { target: 'side-panel' | 'workspace'; key: CardKey | null; focus: ShownFocus | PaperPage };
    answer: boolean;
  };
}

/** Asked by an extension page or the background, answered by the content script in a tab. */
export interface TabQuestions {
  report: { question: null; answer: PageReport };
  /** Scrolls to a place and flashes it. False if the place is gone. */
  'show-place': { question: { place: number }; answer: boolean };
  'next-mention': { question: null; answer: boolean };
  'previous-mention': { question: null; answer: boolean };
  'open-card': { question: null; answer: boolean };
  /** What the card shows, or the reader has stepped to, focused or selected. Null: nothing of these. */
  'current-key': { question: null; answer: CardKey | null };
  /** Switches Saksspor on or off on this page, for as long as it is loaded. */
  'switch-page': { question: { on: boolean }; answer: boolean };
  /** The page as it was last read to its end, at most `MAX_PAGE_TEXT` of it. Null where nothing is read. */
  document: { question: null; answer: SourceDocument | null };
  /** Scrolls to a stretch of that text and flashes it. False if the page says something else there by now. */
  'show-text': { question: { start: number; text: string }; answer: boolean };
  /** Something that the page side keeps in storage has changed: it is read anew. True when it was heard. */
  'storage-changed': { question: null; answer: boolean };
  /** Scans again after a pause. */
  resume: { question: null; answer: boolean };
}

/** Asked by one of our own pages, answered by the background. */
export interface ExtensionQuestions {
  /** Makes index and lexicon now where they are missing or of another revision; `rebuild` drops the index first. */
  prepare: { question: { rebuild: boolean }; answer: IndexStatus };
}

export interface Envelope<Name extends string, Question> {
  readonly saksspor: Name;
  readonly question: Question;
}

/** Every answer travels in one of these: a bare `undefined` means that nobody answered. */
export interface Reply<Answer> {
  readonly answer: Answer;
}
