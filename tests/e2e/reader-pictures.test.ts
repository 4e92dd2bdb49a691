/**
 * Pictures in formats that browsers do not know are on the page, by the decoders that are packed in: no part of the policy
 * is opened for them.
 */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { PICTURE, PICTURES, picturePdf } from '../pdf/picture-pdf.ts';
import { eachBrowser } from './harness/each-browser.ts';

const ADDRESS = 'https://www.helsedirektoratet.no/papirer/bilder.pdf';

/** Red, green, blue on the first page, points from its upper left corner. */
function colourAt(page: Page, x: number, y: number): Promise<readonly number[]> {
  return page.evaluate(
    (left, top) => {
      const canvas = document.querySelector<HTMLCanvasElement>('[data-page="1"] canvas');
      const scale = (canvas?.width ?? 0) / 595;
      const pixel = canvas?.getContext('2d')?.getImageData(left * scale, top * scale, 1, 1).data;
      return [...(pixel ?? [])].slice(0, 3);
    },
    x,
    y,
  );
}

eachBrowser('pictures in a paper', { consent: true, firefoxLater: true }, (run) => {
  test('JPEG 2000, JBIG2 and a colour by a profile are drawn without WebAssembly', async () => {
    const policy = await run.under.inExtension(
      () => chrome.runtime.getManifest().content_security_policy as { extension_pages?: string } | undefined,
    );
    expect(policy?.extension_pages ?? '').not.toContain('wasm');
    run.server.putPaper(ADDRESS, { bytes: picturePdf() });
    const page = await run.under.openExtensionPage(`reader.html?src=${encodeURIComponent(ADDRESS)}`);
    await page.waitForSelector('[data-page="1"] canvas');
    const middle = PICTURE.top + PICTURE.size / 2;
    const [quarter, half] = [PICTURE.size / 4, PICTURE.size / 2];
    expect({
      jpeg2000: [
        await colourAt(page, PICTURES.jpeg2000 + quarter, middle),
        await colourAt(page, PICTURES.jpeg2000 + 3 * quarter, middle),
      ],
      jbig2: await colourAt(page, PICTURES.jbig2 + half, middle),
      icc: await colourAt(page, PICTURES.icc + half, middle),
      paper: await colourAt(page, 10, middle),
    }).toEqual({
      jpeg2000: [
        [0, 0, 0],
        [255, 255, 255],
      ],
      jbig2: [0, 0, 0],
      icc: [255, 0, 0],
      paper: [255, 255, 255],
    });
  });
});
