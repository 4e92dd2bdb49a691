import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listItems } from '../../../lib/page/list-items.ts';
import {
  addFound,
  cardKeyOf,
  chooseMarks,
  findAt,
  isIntact,
  MAX_MENTIONS,
  type PageMentions,
} from '../../../lib/page/mention-places.ts';
import { type PageText, placeOf } from '../../../lib/page/page-text.ts';
import { fakeDetection, fakePage, fakeText } from './fake-page.ts';

function counter(): () => number {
  let last = 0;
  return () => {
    last += 1;
    return last;
  };
}

const NOTHING: PageMentions = { page: fakePage([]), mentions: [], truncated: false };

function find(page: PageText, before = NOTHING, newId = counter()): PageMentions {
  const found: PageMentions = { page, mentions: [], truncated: false };
  addFound(found, fakeDetection(page), before, newId);
  return found;
}

describe('mentions with their places', () => {
  test('stand in reading order, over nodes', () => {
    const { mentions } = find(fakePage([['NUFA sak 2', '6/2', '5'], ['EHDS og 1/25']]));
    expect(mentions.map(({ mention }) => mention.text)).toEqual(['NUFA', '26/25', 'EHDS', '1/25']);
    const { startContainer, startOffset, endContainer, endOffset } = mentions[1]?.place ?? {};
    expect([startContainer?.data, startOffset, endContainer?.data, endOffset]).toEqual([
      'NUFA sak 2',
      9,
      '5',
      1,
    ]);
  });

  test('are found again from a position in a node, at both edges too', () => {
    const found = find(fakePage([['sak 1/25 og 2/25'], ['3/25']]));
    const [first, second] = found.page.nodes;
    if (first === undefined || second === undefined) throw new Error('no nodes');
    const at = (node: Node, offset: number) => findAt(found, node, offset)?.mention.text ?? null;
    expect([3, 4, 6, 8, 9, 12, 16].map((offset) => at(first, offset))).toEqual([
      null,
      '1/25',
      '1/25',
      '1/25',
      null,
      '2/25',
      '2/25',
    ]);
    expect(at(second, 0)).toBe('3/25');
    expect(at(fakeText('1/25'), 0)).toBeNull();
  });

  test('keep their ids while their text stands, and no others get them', () => {
    const newId = counter();
    const page = fakePage([['sak 1/25'], ['sak 2/25'], ['slutt']]);
    const before = find(page, NOTHING, newId);
    const [first, second, third] = page.nodes;
    if (first === undefined || second === undefined || third === undefined) throw new Error('no nodes');
    const fresh = fakeText('sak 9/25 ');
    const after = find(
      {
        ...page,
        text: 'sak 9/25 \nsak 2/25\nslutt',
        nodes: [fresh, second, third],
        begins: [0, 10, 19],
        skips: [0, 0, 0],
        order: new Map([
          [fresh, 0],
          [second, 1],
          [third, 2],
        ]),
      },
      before,
      newId,
    );
    expect(after.mentions.map(({ id }) => id)).toEqual([3, 2]);
  });

  test('stop at the cap, and say so', () => {
    const found = find(fakePage([['1/25 '.repeat(MAX_MENTIONS + 3)]]));
    expect(found.mentions).toHaveLength(MAX_MENTIONS);
    expect(found.truncated).toBe(true);
  });

  test('are put in order when a step reaches back behind the one before it', () => {
    const page = fakePage([['NUFA 1/25 EHDS 2/25']]);
    const { cases, terms } = fakeDetection(page);
    const found: PageMentions = { page, mentions: [], truncated: false };
    const newId = counter();
    addFound(found, { cases, terms: [] }, NOTHING, newId);
    addFound(found, { cases: [], terms }, NOTHING, newId);
    expect(found.mentions.map(({ mention }) => mention.text)).toEqual(['NUFA', '1/25', 'EHDS', '2/25']);
  });

  test('know when the page says something else in their place', () => {
    const { mentions, page } = find(fakePage([['sak 2', '6/2', '5 og 7/25']]));
    const [split, whole] = mentions;
    if (split === undefined || whole === undefined) throw new Error('no mentions');
    expect([isIntact(split), isIntact(whole)]).toEqual([true, true]);
    const set = (index: number, values: object) => Object.assign(page.nodes[index] ?? {}, values);
    set(0, { data: 'sak 3' });
    expect([isIntact(split), isIntact(whole)]).toEqual([false, true]);
    set(0, { data: 'sak 2' });
    set(2, { data: '6 og 7/25' });
    expect([isIntact(split), isIntact(whole)]).toEqual([false, true]);
    set(2, { data: '5 og 7/25', isConnected: false });
    expect([isIntact(split), isIntact(whole)]).toEqual([false, false]);
  });

  test('are asked for by their key', () => {
    const { mentions } = find(fakePage([['NUFA 26/25']]));
    expect(mentions.map(({ mention }) => cardKeyOf(mention))).toEqual([
      { kind: 'term', entry: 'NUFA' },
      { kind: 'case', candidates: [{ council: 'NUFA', number: 26, year: 2025 }], basis: 'page-address' },
    ]);
    expect(
      cardKeyOf({
        kind: 'case',
        start: 0,
        end: 4,
        text: '1/25',
        number: 1,
        year: 2025,
        council: null,
        candidates: ['NUFA', 'NUIT'],
        basis: 'ambiguous',
      }),
    ).toMatchObject({ candidates: [{ council: 'NUFA' }, { council: 'NUIT' }], basis: 'ambiguous' });
  });
});

describe('the marks', () => {
  const page = fakePage(
    [['NUFA 1/25 NUFA'], ['Møte NUFA'], ['NUFA EHDS 1/25'], ['Neste'], ['EHDS EHDS NUFA']],
    [1, 3],
  );
  const texts = (painting: 'first-in-section' | 'every' | 'none') =>
    chooseMarks(find(page).mentions, page.headings, painting)
      .map(({ mention }) => mention.text)
      .join(' ');

  test('of terms are the first in each section', () => {
    expect(texts('first-in-section')).toBe('NUFA 1/25 NUFA EHDS 1/25 EHDS NUFA');
  });
  test('of terms may be all or none; of cases they are all', () => {
    expect(texts('every')).toBe('NUFA 1/25 NUFA NUFA NUFA EHDS 1/25 EHDS EHDS NUFA');
    expect(texts('none')).toBe('1/25 1/25');
  });
});

describe('the lists', () => {
  test('have each case and term once, in reading order, with all places', () => {
    const { mentions } = find(fakePage([['NUFA 1/25 XXXX'], ['1/25 NUFA 2/25 XXXX']]));
    expect(listItems(mentions).map(({ text, places }) => [text, places.length])).toEqual([
      ['NUFA', 2],
      ['1/25', 2],
      ['2/25', 1],
    ]);
  });
  test('keep two readings of a number apart', () => {
    const [first] = find(fakePage([['1/25']])).mentions;
    if (first?.mention.kind !== 'case' || first.mention.council === null) throw new Error('no case');
    const other = { ...first, id: 2, mention: { ...first.mention, council: 'NUIT' as const } };
    expect(listItems([first, other])).toHaveLength(2);
  });
});

describe('the way from a text to its nodes', () => {
  test('gives back the text, wherever a stretch begins and ends', () => {
    const piece = fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom('a', 'b', '/', '2') });
    fc.assert(
      fc.property(
        fc.array(fc.array(piece, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        fc.nat(),
        fc.nat(),
        (lines, from, length) => {
          const page = fakePage(lines);
          const start = from % page.text.length;
          const end = Math.min(page.text.length, start + 1 + (length % 8));
          fc.pre(page.text[start] !== '\n' && page.text[end - 1] !== '\n');
          const place = placeOf(page, start, end);
          if (place === null) return false;
          const first = page.order.get(place.startContainer) ?? 0;
          const last = page.order.get(place.endContainer) ?? 0;
          const joined = page.nodes
            .slice(first, last + 1)
            .map(({ data }, index, all) =>
              data.slice(
                index === 0 ? place.startOffset : 0,
                index === all.length - 1 ? place.endOffset : undefined,
              ),
            )
            .join('');
          return joined === page.text.slice(start, end).replaceAll('\n', '');
        },
      ),
    );
  });
});
