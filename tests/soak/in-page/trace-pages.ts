/** Council pages on which a recorder watches: kept ones, and made ones of many shapes. */
import { FIXTURE_PAGES, fixtureHtml, PAGES } from '../../e2e/harness/fixture-pages.ts';
import { councilPage } from '../../e2e/harness/generated-pages.ts';
import { record } from './page-recorder.ts';

export interface TracePage {
  readonly url: string;
  readonly html: string;
  /** Texts of mentions to hover, in their order. */
  readonly hovers: readonly string[];
}

/** Cases that the pages name, and that have notes where there are any. */
export const NOTED_CASES = ['NUFA-26-2025', 'NUFA-27-2025', 'NUFA-20-2025', 'NUFA-24-2025', 'NUFA-28-2025'];
const NUMBERS = ['26/25', '27/25', '20/25', '24/25', '28/25'];

/** Ways of laying out a text, each with the number in it. */
const SHAPES: readonly ((number: string) => string)[] = [
  (number) => `<p>Sak ${number} kommer tilbake.</p>`,
  (number) => `<table><tr><td>${number}</td><td>Drøfting</td></tr></table>`,
  (number) => `<ul><li>Se <b>sak</b> ${number}</li><li>FHIR</li></ul>`,
  (number) => `<details open><summary>Dag 1</summary><p>${number} og HelseID</p></details>`,
  (number) => `<p style="text-align: right">sak&nbsp;${number}</p>`,
  (number) => `<dl><dt>Sak ${number}</dt><dd>Orientering om EPJ</dd></dl>`,
];

/** @param index 0 is the kept page of NUFA; the others are made, each from another shape */
export function tracePage(index: number): TracePage {
  if (index === 0) {
    const file = FIXTURE_PAGES.find(({ url }) => url === PAGES.ehelseNufa)?.file ?? '';
    return {
      url: PAGES.ehelseNufa,
      html: recorded(fixtureHtml(file)),
      hovers: ['26/25', '28/25', '27/25'],
    };
  }
  const chosen = [0, 1, 2].map((step) => NUMBERS[(index + step) % NUMBERS.length] ?? '26/25');
  const body = chosen.map((number, at) => SHAPES[(index + at * (1 + (index % 2))) % SHAPES.length]?.(number));
  const filler = `<p>Innlegget nevnte HDAB, FHIR og NUIT ${(index % 9) + 1}/23.</p>`.repeat(
    1 + (index % 7) * 5,
  );
  return {
    url: `https://www.ehelse.no/råd-og-utvalg/nufa-spor-${index}`,
    html: recorded(councilPage(`Spor ${index}`, `${body.join('\n<p>&nbsp;</p>\n')}${filler}`)),
    hovers: chosen,
  };
}

function recorded(html: string): string {
  return html.replace('<head>', `<head><script>(${record})();</script>`);
}
