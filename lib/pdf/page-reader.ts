/** Lays the pages of an open file, each with what its neighbours say of running heads and the file of its letters. */
import { bodyLetters } from './heading-level.ts';
import type { LaidPage } from './laid-page.ts';
import { layoutPage } from './layout-page.ts';
import type { PageContent } from './page-items.ts';
import { PdfRefused } from './pdf-refused.ts';
import { runningHeads } from './running-heads.ts';

/** Pages on either side that are looked at: left and right pages may have heads of their own. */
const REACH = 2;
/** Pages that say how a file is set, spread over it. */
const SAMPLED = 8;
/** Pages whose items are kept: read forward, each page is read once. */
const KEPT = 2 * REACH + SAMPLED;

/** @param readContent of one page, by its one-based number. One that cannot be read says nothing of its neighbours. */
export function createPageReader(
  pageCount: number,
  readContent: (number: number) => Promise<PageContent>,
): (number: number) => Promise<LaidPage> {
  const kept = new Map<number, Promise<PageContent>>();
  const sample = Promise.withResolvers<ReturnType<typeof bodyLetters>>();
  let isSampled = false;

  function content(number: number): Promise<PageContent> {
    const found = kept.get(number) ?? read(number);
    // The one that was asked for last is the last to go.
    kept.delete(number);
    kept.set(number, found);
    for (const oldest of kept.keys()) {
      if (kept.size <= KEPT) break;
      kept.delete(oldest);
    }
    return found;
  }

  async function read(number: number): Promise<PageContent> {
    try {
      return await readContent(number);
    } catch (error) {
      throw new PdfRefused('broken', error);
    }
  }

  /** A neighbour that cannot be read says nothing. */
  async function readable(numbers: readonly number[]): Promise<readonly PageContent[]> {
    const found: PageContent[] = [];
    for (const number of numbers) {
      const page = await content(number).catch(() => null);
      if (page !== null) found.push(page);
    }
    return found;
  }

  async function letters(): Promise<ReturnType<typeof bodyLetters>> {
    if (!isSampled) {
      isSampled = true;
      const step = Math.max(1, pageCount / SAMPLED);
      const count = Math.min(SAMPLED, pageCount);
      const numbers = Array.from({ length: count }, (_, index) => 1 + Math.floor(index * step));
      sample.resolve(bodyLetters(await readable(numbers)));
    }
    return sample.promise;
  }

  return async (number) => {
    const body = await letters();
    const page = await content(number);
    const near: number[] = [];
    for (let away = -REACH; away <= REACH; away++) {
      const other = number + away;
      if (away !== 0 && other >= 1 && other <= pageCount) near.push(other);
    }
    return layoutPage(page, { heads: runningHeads(page, await readable(near), body.size), body });
  };
}
