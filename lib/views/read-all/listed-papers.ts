/** What the page lists: the papers found, with what is known of each from the reading list and from the index. */
import type { DocumentId } from '../../model/document.ts';
import type { DocumentSummary } from '../../store/index/repositories.ts';
import type { FoundMeeting, FoundPaper, PaperGroup } from '../../store/reading-list/found-papers.ts';
import { isPending, lastReading, type QueuedPaper } from '../../store/reading-list/queued-paper.ts';
import { type ReadAddresses, timesOfReading } from '../../store/reading-list/read-addresses.ts';

const NONE: ReadAddresses = new Map();

export interface ListedPaper extends FoundPaper {
  /** Null where it has never been on the list. */
  readonly queued: QueuedPaper | null;
  /**
   * `read`: it is in the index, or held nothing for it. `lost`: it was read, and the index has been emptied since.
   * `pending`: on the list, and not read yet. `failed`: tried in vain, or gone.
   */
  readonly is: 'unread' | 'pending' | 'read' | 'lost' | 'failed';
  /** ISO time when it was read, through the list or in the reader. */
  readonly readAt: string | null;
}

export interface ListedGroup {
  readonly key: string;
  readonly meeting: FoundMeeting | null;
  readonly papers: readonly ListedPaper[];
}

/** @param documents of the index. @param addresses under which more of them were read */
export function listPapers(
  groups: readonly PaperGroup[],
  queue: readonly QueuedPaper[],
  documents: readonly Pick<DocumentSummary, 'id' | 'origin' | 'firstRead'>[],
  addresses: ReadAddresses = NONE,
): readonly ListedGroup[] {
  const queued = new Map(queue.map((paper) => [paper.address, paper]));
  const kept = new Set(documents.map(({ id }) => id));
  const readIn = timesOfReading(documents, addresses);
  const listed = (paper: FoundPaper): ListedPaper => {
    const own = queued.get(paper.address) ?? null;
    queued.delete(paper.address);
    return { ...paper, ...standing(own, kept, readIn.get(paper.address) ?? null) };
  };
  const found = groups.map(({ meeting, papers }) => ({ meeting, papers: papers.map(listed) }));
  // No page links to them any longer: what was read of them is here all the same.
  const others = [...queued.values()].map(({ address, name }) => listed({ address, name, size: null }));
  const last = found.at(-1);
  const all =
    others.length === 0
      ? found
      : last?.meeting === null
        ? [...found.slice(0, -1), { meeting: null, papers: [...last.papers, ...others] }]
        : [...found, { meeting: null, papers: others }];
  return all.map(({ meeting, papers }) => ({
    key: meeting === null ? '' : `${meeting.council} ${meeting.firstDay}`,
    meeting,
    papers,
  }));
}

function standing(
  queued: QueuedPaper | null,
  kept: ReadonlySet<DocumentId>,
  readIn: string | null,
): Pick<ListedPaper, 'queued' | 'is' | 'readAt'> {
  if (queued === null) return { queued, is: readIn === null ? 'unread' : 'read', readAt: readIn };
  const reading = lastReading(queued);
  const readAt = reading?.at ?? readIn;
  if (isPending(queued)) return { queued, is: 'pending', readAt };
  const { state } = queued;
  // With its password, or from a file of the reader's own, it may have been read all the same.
  if (!('reading' in state)) return { queued, is: readIn === null ? 'failed' : 'read', readAt };
  const isLost = state.reading.document !== null && !kept.has(state.reading.document);
  return { queued, is: isLost ? 'lost' : 'read', readAt };
}

/** What is chosen where the reader has not said: all that the index does not have. */
export function isChosenAtFirst({ is }: ListedPaper): boolean {
  return is === 'unread' || is === 'lost';
}
