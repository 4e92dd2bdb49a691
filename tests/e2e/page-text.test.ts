/** From markup to text: blocks, cells, inline elements, what is left out, and the way back to the nodes. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageText, Place } from '../../lib/page/page-text.ts';
import type { BrowserUnderTest } from './harness/browser-under-test.ts';
import { chosenEngines } from './harness/each-browser.ts';
import { launchBrowser } from './harness/launch.ts';
import { addModule } from './page-stage/page-module.ts';

declare global {
  interface Window {
    reading: {
      readPage(roots: readonly Element[], limit?: number): Generator<void, PageText>;
      textRoots(document: Document): readonly Element[];
    };
    lookup: { placeOf(page: PageText, start: number, end: number): Place | null };
  }
}

interface Read {
  readonly text: string;
  readonly headings: readonly { readonly level: number; readonly text: string }[];
}

/** Markup, and the text that detection gets. */
const BLOCKS: readonly (readonly [what: string, html: string, text: string])[] = [
  ['blocks', '<p>Sak 1/25</p><p>Sak 2/25</p>', 'Sak 1/25\nSak 2/25'],
  ['nested blocks give one break', '<div><section><p>a</p></section></div><div>b</div>', 'a\nb'],
  ['text beside a block', 'a<p>b</p>c', 'a\nb\nc'],
  ['inline elements join', '<p>Sak <b>2</b>6/<i>25</i> om E<b>HDS</b></p>', 'Sak 26/25 om EHDS'],
  ['comments between nodes join', '<p>Sak <!-- -->26<!-- -->/25</p>', 'Sak 26/25'],
  ['line breaks', 'Sak 1/25<br>Sak 2/25', 'Sak 1/25\nSak 2/25'],
  ['indentation', '<p>\n    Sak 1/25\n  </p>\n  <p>\n    Sak 2/25</p>', 'Sak 1/25   \nSak 2/25'],
  ['lines of the source', '<p>Sak\n  1/25\tog</p>', 'Sak   1/25 og'],
  ['shown line breaks', '<p style="white-space: pre-line">Sak 1/25\nSak 2/25</p>', 'Sak 1/25\nSak 2/25'],
  ['white space between inline elements', '<p><b>Sak</b> <i>1/25</i></p>', 'Sak 1/25'],
  ['lists', '<ul><li>a<li>b</ul>', 'a\nb'],
  ['list of definitions', '<dl><dt>HDAB<dd>Organ</dl>', 'HDAB\nOrgan'],
  ['rows and cells', '<table><tr><th>Sak<th>Tittel<tr><td>1/25<td>A</table>', 'Sak\tTittel\n1/25\tA'],
  [
    'empty cells keep their column',
    'a<table><tr><td><td><td>c<tr><td>a<td><td>c</table>',
    'a\n\t\tc\na\t\tc',
  ],
  ['cells in lines', '<table>\n<tr>\n<td>a</td>\n<td>b</td>\n</tr>\n</table>', 'a\tb'],
  [
    'blocks in a cell stay in the row',
    '<table><tr><td><p>1/25</p><td><p>A</p><ul><li>b<li>c</ul><td>d<br>e</table>',
    '1/25\tA b c\td e',
  ],
  [
    'cells that lay out a page',
    '<table><tr><td><h2>A</h2><p>b</p><table><tr><td>1/25<td>c</table></table>',
    'A\nb\n1/25\tc',
  ],
  [
    'tables beside each other stay two',
    '<table><tr><td>Møte<td>2/25</table>\n<table><tr><td>Sak<td>Tittel<tr><td>1/25<td>A</table><p>b',
    'Møte\t2/25\n\nSak\tTittel\n1/25\tA\n\nb',
  ],
  [
    'tables by role',
    '<div role="table"><div role="row"><span role="cell">1/25</span><span role="cell">A</span></div></div>',
    '1/25\tA',
  ],
  [
    'elements laid out as blocks',
    '<a><span style="display: block">Sak 1-25</span><span style="display: block">Tittel</span></a>',
    'Sak 1-25\nTittel',
  ],
  [
    'elements laid out as boxes in the line',
    '<p><span style="display: inline-block">26/25</span><span>Tittel</span></p>',
    '26/25 Tittel',
  ],
  ['words in one', '<p>NUFA<b>s</b> h<span>eID</span></p>', 'NUFAs heID'],
  [
    'nothing of code, fields and drawings',
    '<p>a</p><code>b</code><pre>c</pre><textarea>d</textarea><select><option>e</select><svg><text>f</text></svg><div contenteditable>g</div><script>"h"</script><style>i{}</style><saksspor-card>j</saksspor-card><p>k</p>',
    'a\nk',
  ],
  [
    'closed accordions',
    '<details><summary>29.10.2025</summary>Sak 1/25</details><div hidden>Sak 2/25</div>',
    '29.10.2025\nSak 1/25\nSak 2/25',
  ],
  ['an empty page', '', ''],
  ['only white space', ' \n\t ', ''],
];

const ROOTS: readonly (readonly [what: string, html: string, text: string])[] = [
  ['main, without what is around it', '<nav>meny</nav><main>a</main><footer>b</footer>', 'a'],
  ['a heading before main', '<header><h1>NUFA</h1><p>x</p></header><main>a</main>', 'NUFA\na'],
  ['a heading after main is no heading of it', '<main>a</main><h1>NUFA</h1>', 'a'],
  ['body where main is empty', '<main> </main><div>a</div>', 'a'],
  ['body where there is no main', '<div>a</div>', 'a'],
  ['more than one main, each once', '<main>a<main>b</main></main><div role="main">c</div>', 'a\nb\nc'],
];

function read(page: Page, html: string): Promise<Read> {
  return page.evaluate((markup) => {
    document.body.innerHTML = markup;
    const steps = window.reading.readPage(window.reading.textRoots(document));
    let step = steps.next();
    while (!step.done) step = steps.next();
    const { text, headings } = step.value;
    return {
      text,
      headings: headings.map(({ start, end, level }) => ({ level, text: text.slice(start, end) })),
    };
  }, html);
}

describe.each(chosenEngines())('the text of a page (%s)', (engine) => {
  let under: BrowserUnderTest | null = null;
  let page: Page;
  beforeAll(async () => {
    under = await launchBrowser(engine);
    page = await under.newPage('about:blank');
    await addModule(page, 'lib/page/read-page.ts', 'reading');
    await addModule(page, 'lib/page/page-text.ts', 'lookup');
  });
  afterAll(() => under?.close());

  test.each(BLOCKS)('%s', async (_what, html, text) => {
    expect((await read(page, html)).text).toBe(text);
  });

  test.each(ROOTS)('is that of %s', async (_what, html, text) => {
    expect((await read(page, html)).text).toBe(text);
  });

  test('has its headings with their levels', async () => {
    const { headings } = await read(
      page,
      `<h1> NUFA <small>utvalg</small></h1><div role="heading" aria-level="3">a</div><div role="heading">b</div>
       <h2><button aria-expanded="false">29. – 30.10.2025</button></h2><details><summary>c</summary>d</details>
       <details><summary><h4>e</h4></summary>f</details><h5></h5>`,
    );
    expect(headings.map(({ level, text }) => `${level} ${text}`)).toEqual([
      '1 NUFA utvalg',
      '3 a',
      '2 b',
      '2 29. – 30.10.2025',
      '6 c',
      '4 e',
    ]);
  });

  test('leads back to the nodes, wherever a stretch begins and ends', async () => {
    const wrong = await page.evaluate(() => {
      document.body.innerHTML =
        '<h2>\n  Sak <b>2</b>6/<i>25</i></h2><table><tr><td>  1/25 </td><td>a<p> b</p></td></tr></table><p>\n c\n d </p>';
      const steps = window.reading.readPage([document.body]);
      let step = steps.next();
      while (!step.done) step = steps.next();
      const page = step.value;
      const failures: string[] = [];
      for (let start = 0; start < page.text.length; start += 1) {
        for (let end = start + 1; end <= page.text.length; end += 1) {
          const wanted = page.text.slice(start, end);
          if (/^[\n\t ]|[\n\t ]$/.test(wanted)) continue;
          const place = window.lookup.placeOf(page, start, end);
          const range = document.createRange();
          if (place === null) {
            failures.push(wanted);
            continue;
          }
          range.setStart(place.startContainer, place.startOffset);
          range.setEnd(place.endContainer, place.endOffset);
          const bare = (text: string) => text.replace(/\s/g, '');
          if (bare(range.toString()) !== bare(wanted)) failures.push(`${wanted} -> ${range}`);
        }
      }
      return failures;
    });
    expect(wrong).toEqual([]);
  });

  test('ends at the cap and says so', async () => {
    const result = await page.evaluate(() => {
      document.body.innerHTML = '<p>Sak 1/25</p>'.repeat(100);
      const steps = window.reading.readPage([document.body], 50);
      let step = steps.next();
      while (!step.done) step = steps.next();
      return { length: step.value.text.length, truncated: step.value.truncated };
    });
    expect(result.truncated).toBe(true);
    expect(result.length).toBeLessThan(60);
  });

  test('survives a page that changes between two steps', async () => {
    const text = await page.evaluate(() => {
      document.body.innerHTML = '<p>Sak 1/25</p>'.repeat(1_000);
      const steps = window.reading.readPage([document.body]);
      steps.next();
      document.body.innerHTML = '<p>Borte</p>';
      let step = steps.next();
      while (!step.done) step = steps.next();
      return step.value.text;
    });
    expect(text.startsWith('Sak 1/25\nSak 1/25')).toBe(true);
  });
});
