/** Finds text on a page and moves the pointer to it as a hand does. */
import type { Page } from 'puppeteer-core';

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where an occurrence of `text` is drawn, in viewport pixels, after scrolling it into the middle of the
 * window. The text may run over several text nodes ("26" in bold, "/25" not). Hidden text is not found.
 */
export async function placeOfText(page: Page, text: string, occurrence = 0): Promise<Place> {
  const place = await page.evaluate(
    async (wanted, skip) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const nodes: { node: Text; start: number }[] = [];
      let whole = '';
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        nodes.push({ node: node as Text, start: whole.length });
        whole += (node as Text).data;
      }
      const locate = (offset: number) => {
        let found = nodes[0];
        for (const entry of nodes) if (entry.start <= offset) found = entry;
        return found === undefined ? null : { node: found.node, offset: offset - found.start };
      };
      let left = skip;
      for (let at = whole.indexOf(wanted); at >= 0; at = whole.indexOf(wanted, at + 1)) {
        const start = locate(at);
        const last = locate(at + wanted.length - 1);
        if (start === null || last === null) continue;
        const range = document.createRange();
        range.setStart(start.node, start.offset);
        range.setEnd(last.node, last.offset + 1);
        if (range.getClientRects().length === 0) continue;
        if (left > 0) {
          left--;
          continue;
        }
        start.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        await new Promise((resolve) => setTimeout(resolve, 50));
        const { x, y, width, height } = range.getClientRects()[0] ?? range.getBoundingClientRect();
        return { x, y, width, height };
      }
      return null;
    },
    text,
    occurrence,
  );
  if (place === null) throw new Error(`"${text}" (occurrence ${occurrence}) is not drawn on ${page.url()}`);
  return place;
}

/** Moves the pointer onto an occurrence of `text` in small steps, from a place beside it, and leaves it there. */
export async function hoverText(page: Page, text: string, occurrence = 0): Promise<Place> {
  const place = await placeOfText(page, text, occurrence);
  const x = place.x + place.width / 2;
  const y = place.y + place.height / 2;
  await page.mouse.move(Math.max(1, x - 60), Math.max(1, y - 30));
  await page.mouse.move(x, y, { steps: 8 });
  // A last small movement at rest, as a hand makes it: a gate on the pointer's speed opens on it.
  await new Promise((resolve) => setTimeout(resolve, 60));
  await page.mouse.move(x + 1, y);
  return place;
}

/** Moves the pointer into the empty corner of the window. */
export async function movePointerAway(page: Page): Promise<void> {
  await page.mouse.move(2, 2, { steps: 12 });
}
