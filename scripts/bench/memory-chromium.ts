/** The heap of a page in Chromium: of all worlds together, so that the content script's is the difference. */
import type { Page } from 'puppeteer-core';

interface HeapUsage {
  readonly usedSize: number;
  /** Objects of the engine that JavaScript holds: nodes, ranges. */
  readonly embedderHeapUsedSize?: number;
  readonly backingStorageSize?: number;
}

/** Bytes, after two collections of garbage: what the first frees may hold more. */
export async function heapInChromium(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  for (let time = 0; time < 2; time += 1) await session.send('HeapProfiler.collectGarbage');
  const usage: HeapUsage = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usage.usedSize + (usage.embedderHeapUsedSize ?? 0) + (usage.backingStorageSize ?? 0);
}
