/** What the card's tests do with the stage: open a page, tell, point, look. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type ShownCard, waitForNoCard } from '../harness/card.ts';
import type { PutOptions } from '../harness/council-server.ts';
import type { BrowserRun } from '../harness/each-browser.ts';
import { buildStage, STAGE_ADDRESS } from './build-stage.ts';
import type { StageCommand } from './stage.ts';
import { stagePage } from './stage-page.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const stageExtension = (): Promise<string> =>
  buildStage(mkdtempSync(join(tmpdir(), 'saksspor-card-')));

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

export interface StageOptions extends PutOptions {
  readonly style?: string;
  readonly view?: { readonly width: number; readonly height: number; readonly hasTouch?: boolean };
}

export async function openStage(run: BrowserRun, body: string, options: StageOptions = {}): Promise<Page> {
  const { style, view, ...put } = options;
  run.server.put(STAGE_ADDRESS, stagePage(body, style), put);
  const page = await run.under.newPage();
  await page.setViewport(view ?? { width: 1280, height: 800 });
  await page.goto(STAGE_ADDRESS, { waitUntil: 'load' });
  await page.waitForSelector('[data-stage=ready]');
  await page.mouse.move(3, 3);
  return page;
}

export function tell(page: Page, command: StageCommand): Promise<void> {
  return page.evaluate((detail) => {
    document.dispatchEvent(new CustomEvent('stage', { detail }));
  }, JSON.stringify(command));
}

export async function placeOf(page: Page, selector: string): Promise<Place> {
  const place = await page.$eval(selector, (element) => {
    const { x, y, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
    return { x, y, width, height };
  });
  return place;
}

export function middle({ x, y, width, height }: Place): { x: number; y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}

/** Moves the pointer as a hand does, in steps of 16 ms, and leaves it there. @param speed px/ms */
export async function travel(page: Page, from: Point, to: Point, speed: number): Promise<void> {
  const steps = Math.max(Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / speed / 16), 1);
  // Firefox refuses a pointer outside the window.
  const { width, height } = page.viewport() ?? { width: 1280, height: 800 };
  for (let step = 1; step <= steps; step++) {
    const x = from.x + ((to.x - from.x) * step) / steps;
    const y = from.y + ((to.y - from.y) * step) / steps;
    await page.mouse.move(Math.min(Math.max(x, 1), width - 2), Math.min(Math.max(y, 1), height - 2));
    await pause(16);
  }
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Comes to a mention from the side and rests on it. Returns where the pointer is. */
export async function restOn(page: Page, selector: string): Promise<Point> {
  const at = middle(await placeOf(page, selector));
  await travel(page, { x: at.x - 40, y: at.y }, at, 0.4);
  await page.mouse.move(at.x + 1, at.y);
  return { x: at.x + 1, y: at.y };
}

export async function expectNoCardFor(run: BrowserRun, page: Page, ms: number): Promise<void> {
  await pause(ms);
  await waitForNoCard(run.under, page, 1);
}

export function covers({ rectangle }: ShownCard, line: Place): boolean {
  return rectangle.y < line.y + line.height && rectangle.y + rectangle.height > line.y;
}

/** What the stage was asked to open, and how often it was asked to show. */
export function reported(page: Page, name: 'opened' | 'shows'): Promise<string | null> {
  return page.evaluate((key) => document.documentElement.dataset[key] ?? null, name);
}
