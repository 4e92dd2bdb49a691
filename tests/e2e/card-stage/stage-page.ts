/** A page with mentions in it, in the shapes that make trouble for a card. */
import type { SampleName } from './contents.ts';

const FILLER =
  'Utvalget gikk gjennom sakene i den rekkefølgen de sto på dagsordenen, og sekretariatet noterte innspillene underveis.';

export function mention(id: string, sample: SampleName, text: string, answer = ''): string {
  return `<span id="${id}" data-sample="${sample}"${answer === '' ? '' : ` data-answer="${answer}"`}>${text}</span>`;
}

/** `style` is the page's own, for pages that are hard on a foreign element. */
export function stagePage(body: string, style = ''): string {
  return `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Kort</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
body { margin: 0; font: 18px/1.6 Georgia, serif; background: #fff; color: #111; }
main { max-width: 760px; margin: 0 auto; padding: 24px; }
[data-sample] { text-decoration: underline; }
${style}
</style></head><body><main>${body}</main></body></html>`;
}

export function filler(paragraphs: number): string {
  return `<p>${FILLER}</p>`.repeat(paragraphs);
}
