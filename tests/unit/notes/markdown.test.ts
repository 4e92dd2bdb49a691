/** Light Markdown of notes: what a reader writes, and what somebody hostile would. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../../lib/notes/markdown.ts';
import type { NoteBlock, NoteInline } from '../../../lib/notes/note-markup.ts';

/** "<b>ord</b>" for bold and so on, to be read at a glance. */
function drawn(blocks: readonly NoteBlock[]): string {
  return blocks.map(drawnBlock).join('|');
}

function drawnBlock(block: NoteBlock): string {
  switch (block.is) {
    case 'paragraph':
      return inline(block.content);
    case 'heading':
      return `h${block.level}(${inline(block.content)})`;
    case 'list':
      return `${block.from === null ? 'ul' : `ol${block.from}`}(${block.items.map(drawn).join(';')})`;
    case 'quote':
      return `q(${drawn(block.blocks)})`;
    case 'code':
      return `pre(${block.text})`;
    case 'rule':
      return 'rule';
  }
}

function inline(content: readonly NoteInline[]): string {
  return content
    .map((one) => {
      switch (one.is) {
        case 'break':
          return '/';
        case 'strong':
          return `b(${inline(one.content)})`;
        case 'emphasis':
          return `i(${inline(one.content)})`;
        case 'code':
          return `code(${one.text})`;
        case 'link':
          return `a(${inline(one.content)} ${one.href})`;
        default:
          return one.text;
      }
    })
    .join('');
}

function hrefs(blocks: readonly NoteBlock[]): readonly string[] {
  return [...JSON.stringify(blocks).matchAll(/"href":("(?:[^"\\]|\\.)*")/g)].map(([, href = '""']) =>
    JSON.parse(href),
  );
}

/** Everything that is shown, and the addresses of links. */
const saidIn = (blocks: readonly NoteBlock[]): string => drawn(blocks);

describe('a note', () => {
  test.each([
    ['en linje\nog en til', 'en linje/og en til'],
    ['en\n\nto', 'en|to'],
    ['**fet** og *skrå* og _skrå_ og `kode`', 'b(fet) og i(skrå) og i(skrå) og code(kode)'],
    ['# En\n## To\n### Tre', 'h1(En)|h2(To)|h2(Tre)'],
    ['- a\n- b\n  - c', 'ul(a;b|ul(c))'],
    ['3. a\n4. b', 'ol3(a;b)'],
    ['> sagt\n> av noen', 'q(sagt/av noen)'],
    ['```\nlet x\n```', 'pre(let x)'],
    ['```sql\nselect 1\n```\netter', 'pre(sql\nselect 1)|etter'],
    ['---', 'rule'],
    ['[siden](https://a.no/b)', 'a(siden https://a.no/b)'],
    ['[post](mailto:a@b.no)', 'a(post mailto:a@b.no)'],
    ['<https://a.no>', 'a(https://a.no https://a.no)'],
    ['[a](https://b.no "tittel")', 'a(a (tittel) https://b.no)'],
    ['snake_case_navn og 2*3*4', 'snake_case_navn og 2i(3)4'],
    ['tekst\r\nmed vinduer', 'tekst/med vinduer'],
    // What surprises who writes plain text is text.
    ['tittel\n---', 'tittel|rule'],
    ['    fire mellomrom', 'fire mellomrom'],
    ['[a]: https://a.no', '[a]: https://a.no'],
    ['R&amp;D', 'R&amp;D'],
  ])('%j is %s', (text, expected) => {
    expect(drawn(readMarkdown(text))).toBe(expected);
  });

  test.each([
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['[x](javascript:alert(1))', '[x](javascript:alert(1))'],
    ['[x](https://a.no"/onclick="x)', '[x](https://a.no"/onclick="x)'],
    ['[x](JaVaScRiPt:alert)', '[x](JaVaScRiPt:alert)'],
    ['[x](data:text/html,hei)', '[x](data:text/html,hei)'],
    ['[x](/intern)', '[x](/intern)'],
    ['[x](chrome://settings)', '[x](chrome://settings)'],
    ['<javascript:alert(1)>', '<javascript:alert(1)>'],
    ['![bilde](https://a.no/b.png)', 'a(bilde https://a.no/b.png)'],
    ['![](https://a.no/b.png)', '![](https://a.no/b.png)'],
    ['![x](javascript:alert)', '![x](javascript:alert)'],
  ])('%j is harmless: %s', (text, expected) => {
    expect(drawn(readMarkdown(text))).toBe(expected);
  });
});

describe('whatever stands in a note', () => {
  const signs = fc.constantFrom(
    '*',
    '**',
    '_',
    '`',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '!',
    '#',
    '- ',
    '1. ',
    '\n',
    '\n\n',
    ' ',
    '\\',
    '~~~',
    '|',
    'javascript:',
    'https://a.no',
    'data:',
    '\t',
    '&lt;',
    '\u0000',
    '\r',
  );
  const words = fc.constantFrom('ord', 'sak', 'blåbær', '20/25', 'æ');
  const texts = fc.array(fc.oneof(signs, words), { maxLength: 80 }).map((parts) => parts.join(''));

  test('is read without a fault, and links lead to the web or to a letter only', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const href of hrefs(readMarkdown(text))) expect(href).toMatch(/^(https?:\/\/|mailto:)/i);
      }),
      { numRuns: 500 },
    );
  });
  test('keeps every word', () => {
    const count = (text: string, word: string): number => text.split(word).length - 1;
    fc.assert(
      fc.property(texts, (text) => {
        const said = saidIn(readMarkdown(text));
        for (const word of ['ord', 'sak', 'blåbær', '20/25']) {
          expect(count(said, word)).toBeGreaterThanOrEqual(count(text, word));
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('100,000 characters of nothing but signs', () => {
  const SIZE = 100_000;
  test.each([
    '*[',
    '>>>>',
    '> ',
    '1. ',
    '*a_',
    '_a*',
    '[a](',
    '- a\n  ',
    '\n- a',
    '# a\n',
    '`',
    '<',
    '~~~\n',
    `${'_a*'.repeat(40)}\n\n`,
  ])('%s are shown soon', (unit) => {
    const text = unit.repeat(SIZE / unit.length);
    const begun = performance.now();
    expect(readMarkdown(text).length).toBeGreaterThan(0);
    // 14 s and more without the caps, for a fifth of the length.
    expect(performance.now() - begun).toBeLessThan(4000);
  });
});
