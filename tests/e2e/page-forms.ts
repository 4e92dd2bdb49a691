/** Fields that are written in, and files that go in and out, in the extension pages. */
import type { Page } from 'puppeteer-core';
import { pressButton, until } from './pages-app.ts';

/** Writes into the field with this label, in place of what stands there. */
export async function fill(page: Page, label: string, text: string): Promise<void> {
  await until(
    page,
    (wanted, value) => {
      const found = [...document.querySelectorAll('label')].find((one) => one.innerText.trim() === wanted);
      const field = document.getElementById(found?.htmlFor ?? '');
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return false;
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return true;
    },
    label,
    text,
  );
}

/** As choosing a file does. */
export async function chooseFile(
  page: Page,
  name: string,
  content: string,
  size = content.length,
): Promise<void> {
  await page.waitForSelector('input[type="file"]:not([disabled])');
  await page.$eval(
    'input[type="file"]',
    (input, file, text, length) => {
      const files = new DataTransfer();
      files.items.add(new File([text.padEnd(length, 'a')], file));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    content,
    size,
  );
}

/** What the page hands to the browser to save when this button is pressed, its first bytes as they are. */
export async function savedBy(page: Page, button: string): Promise<string> {
  await page.evaluate(() => {
    Object.assign(window, { handedOut: undefined });
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
      void blob.arrayBuffer().then((bytes) => Object.assign(window, { handedOut: decoder.decode(bytes) }));
      return make(blob);
    };
  });
  await pressButton(page, button);
  await until(page, () => (window as unknown as { handedOut?: string }).handedOut !== undefined);
  return page.evaluate(() => (window as unknown as { handedOut: string }).handedOut);
}
