/**
 * A world for the model of the reading list: a host with files that change, vanish and fail, a disk that fills up, a
 * network that comes and goes, and windows that are killed at any step. The list itself is the real one.
 */
import type { ListTools } from '../../../../lib/store/reading-list/read-list.ts';
import type { ReadingList } from '../../../../lib/store/reading-list/reading-list.ts';

/** What a file is on the host, and how it can be read. */
export type HostFile =
  | { readonly is: 'paper'; readonly content: string }
  | { readonly is: 'gone' | 'scan' | 'refused' };

/** Comes once, at the first step from this one on that it can come at. */
export type Trouble =
  /** The window ends, and nothing that it would have done is done. */
  | { readonly is: 'kill' | 'offline' | 'full' | 'worker'; readonly from: number }
  | { readonly is: 'host-error'; readonly from: number; readonly rest: number | null };

export class Killed extends Error {}

export interface ListWorld {
  readonly files: Map<string, HostFile>;
  /** Every answer of the host with a file in it: address and content. */
  readonly sent: string[];
  /** ms, between the end of one answer of the host and the next question, within one window. */
  readonly gaps: number[];
  /** Contents in the index. */
  readonly index: Set<string>;
  /** Files that came and were not in hand yet when the window was killed. */
  readonly lost: () => number;
  readonly now: () => number;
  /** A new window. The one before is gone. */
  readonly open: (list: ReadingList) => { readonly list: ReadingList; readonly tools: ListTools };
}

export function listWorld(files: ReadonlyMap<string, HostFile>, troubles: readonly Trouble[]): ListWorld {
  const left = [...troubles];
  const onHost = new Map(files);
  const sent: string[] = [];
  const gaps: number[] = [];
  const index = new Set<string>();
  let now = 1_000_000;
  let steps = 0;
  let lost = 0;

  function take(...kinds: readonly Trouble['is'][]): Trouble | null {
    const at = left.findIndex(({ is, from }) => kinds.includes(is) && from <= steps);
    return at === -1 ? null : (left.splice(at, 1)[0] ?? null);
  }

  function open(list: ReadingList): ReturnType<ListWorld['open']> {
    let isDead = false;
    let isOnItsWay = false;
    let lastAnswer: number | null = null;
    const step = (): void => {
      steps += 1;
      if (!isDead && take('kill') !== null) {
        isDead = true;
        if (isOnItsWay) lost += 1;
      }
      if (isDead) throw new Killed();
    };
    /** Killed before it, or after it. */
    const around = async (work: () => Promise<void>): Promise<void> => {
      step();
      await work();
      step();
    };
    const tools: ListTools = {
      now: () => now,
      watch: () => undefined,
      rest: async (milliseconds) => {
        step();
        now += milliseconds;
      },
      fetch: async (address, { known }) => {
        step();
        if (take('offline') !== null) return { is: 'offline' };
        if (lastAnswer !== null) gaps.push(now - lastAnswer);
        now += 100;
        lastAnswer = now;
        const error = take('host-error');
        if (error?.is === 'host-error') return { is: 'host-error', rest: error.rest };
        const file = onHost.get(address) ?? { is: 'gone' };
        if (file.is === 'gone') return { is: 'vanished' };
        if (file.is === 'refused') return { is: 'refused' };
        const content = file.is === 'paper' ? file.content : 'scan';
        if (known?.entityTag === content) return { is: 'unchanged' };
        sent.push(`${address} ${content}`);
        isOnItsWay = true;
        step();
        const bytes = new TextEncoder().encode(content);
        return { is: 'fetched', file: { bytes, version: { entityTag: content, lastModified: null } } };
      },
      read: async (_, { bytes }) => {
        step();
        const content = new TextDecoder().decode(bytes);
        now += 500;
        if (content === 'scan') return { is: 'unreadable', fault: 'no-text' };
        if (take('full') !== null) return { is: 'stopped', because: 'no-room' };
        if (take('worker') !== null) throw new Error('the worker is gone');
        index.add(content);
        step();
        return {
          is: 'read',
          file: { contentMark: content, document: null, bytes: bytes.length, pages: 1, cases: 1 },
        };
      },
    };
    const own: ReadingList = {
      ...list,
      takeOver: () => around(() => list.takeOver()),
      begin: (paper) => around(() => list.begin(paper)),
      end: (paper, outcome) => around(() => list.end(paper, outcome)),
      finish: () => around(() => list.finish()),
      takeInHand: (file) =>
        around(async () => {
          await list.takeInHand(file);
          isOnItsWay = false;
        }),
    };
    return { list: own, tools };
  }

  return { files: onHost, sent, gaps, index, lost: () => lost, now: () => now, open };
}
