import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFinder } from '../../../lib/background/finder.ts';
import { asXml, descriptionOf, queryOf, searchHash } from '../../../lib/background/suggestions.ts';
import { BUILT_IN } from '../../../lib/store/index/built-in.ts';
import { memoryIndex } from '../../../lib/store/index/memory-index.ts';
import { parseRoute } from '../../../lib/views/links.ts';

/** Halves of surrogate pairs and control characters too. */
const anyText = (maxLength: number) =>
  fc.array(fc.nat(0xffff), { maxLength }).map((codes) => String.fromCharCode(...codes));

const find = await createFinder(memoryIndex(BUILT_IN), async () => BUILT_IN.terms, 'text');
const contents = (text: string) => {
  const { named, suggestions } = find(text);
  return [...(named === null ? [] : [named]), ...suggestions].map(({ content }) => content);
};

describe('what is suggested', () => {
  test('a number in every reading', () => {
    expect(contents('24/23').slice(0, 2).sort()).toEqual(['NUFA-24-2023', 'NUIT-24-2023']);
    expect(find('24/23').named).toBeNull();
  });
  test('the named council first, the others after it', () => {
    expect(contents('nuit 24/23')).toEqual(['NUIT-24-2023', 'NUFA-24-2023']);
  });
  test('a term by its name', () => {
    expect(find('HDABene').named?.content).toBe('HDAB');
    expect(contents('HDAB').filter((content) => content === 'HDAB')).toHaveLength(1);
  });
  test('an entry of the reader’s own', async () => {
    const [like] = BUILT_IN.terms;
    if (like === undefined) throw new Error('nothing is built in');
    const own = [{ ...like, entry: 'ZKW', forms: ['ZKW'] }];
    const withOwn = await createFinder(memoryIndex(BUILT_IN), async () => own, 'text');
    expect(withOwn('zkw').hash).toBe('#/term/ZKW');
  });
  test('nothing for nothing, and never more than eight', () => {
    expect(contents('xyzzyx')).toEqual([]);
    expect(contents('legemid').length).toBeLessThanOrEqual(8);
  });
  test('says what it is in one line', () => {
    expect(find('nufa 26/25').named?.description).toMatch(/^NUFA 26\/25 – 29\.10\.2025 – ./);
  });
});

describe('a description', () => {
  const line = ['NUFA 1/25', '1.1.2025 – Bruk av <b> & "K"'] as const;
  test('is XML for Chromium', () => {
    expect(descriptionOf(...line, 'xml')).toBe(
      '<match>NUFA 1/25</match> <dim>– 1.1.2025 – Bruk av &lt;b&gt; &amp; &quot;K&quot;</dim>',
    );
    expect(descriptionOf('A', '', 'xml')).toBe('<match>A</match>');
  });
  test('is text for Firefox', () => {
    expect(descriptionOf(...line, 'text')).toBe('NUFA 1/25 – 1.1.2025 – Bruk av <b> & "K"');
    expect(descriptionOf('A', '', 'text')).toBe('A');
  });
  test('holds no markup of the title’s own, whatever the title', () => {
    fc.assert(
      fc.property(anyText(100), (title) => {
        const xml = asXml(title);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: that none is left
        const stranger = /[<>"'\u0000-\u0008\ufffe]|&(?!(?:amp|lt|gt|quot|apos);)/;
        return xml.isWellFormed() && !stranger.test(xml);
      }),
    );
  });
});

describe('where Enter leads', () => {
  test.each([
    ['NUFA-26-2025', '#/case/NUFA-26-2025'],
    ['nufa 26/25', '#/case/NUFA-26-2025'],
    ['24/23', '#/search/24%2F23'],
    ['nuit 24/23', '#/case/NUIT-24-2023'],
    ['HDAB', '#/term/HDAB'],
    ['xyzzyx', '#/search/xyzzyx'],
    ['', '#/'],
  ])('%j to %s', (query, hash) => {
    expect(find(query).hash).toBe(hash);
  });
  test('to an address that the workspace knows, whatever is typed or selected', () => {
    fc.assert(
      fc.property(anyText(2000), (text) => {
        const query = queryOf(text);
        expect(query.length).toBeLessThanOrEqual(300);
        const route = parseRoute(searchHash(query));
        expect(route).toEqual(
          query === '' ? { view: 'overview' } : expect.objectContaining({ view: 'search', text: query }),
        );
      }),
    );
  });
  test('a selection over several lines is one line', () => {
    expect(queryOf('  Sak\n\t26/25 \u00a0 ')).toBe('Sak 26/25');
    expect(queryOf('a'.repeat(1e6))).toHaveLength(300);
  });
});
