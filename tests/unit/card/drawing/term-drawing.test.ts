/** The card of an entry, as its words in order: whose it is, and no empty lines. */
import { describe, expect, test } from 'vitest';
import { drawCard, drawingContext } from '../../../../lib/card/drawing/draw-card.ts';
import type { TermContent } from '../../../../lib/model/card.ts';
import type { Drawing, DrawnElement } from '../../../../lib/model/card-drawing.ts';
import type { Language } from '../../../../lib/model/settings.ts';

const OWN: TermContent = {
  kind: 'term',
  entry: 'HDS',
  origin: 'own',
  insteadOf: null,
  expansion: { nb: 'Helsedataservice', en: null },
  definition: '',
  category: 'annet',
  otherMeanings: [],
  confidence: 'certain',
  sources: [],
  found: [],
};

/** The paragraphs of the card, in order. */
function lines(content: TermContent, language: Language = 'nb'): readonly string[] {
  const { body } = drawCard(
    { kind: 'term', entry: content.entry },
    content,
    drawingContext(language, 'side-panel'),
  );
  const all: string[] = [];
  const visit = (drawing: Drawing): void => {
    if (Array.isArray(drawing)) for (const one of drawing as readonly Drawing[]) visit(one);
    else if (typeof drawing === 'object' && drawing !== null) {
      const { kind, children } = drawing as DrawnElement;
      if (kind === 'p' || kind.startsWith('p.')) all.push(textOf(children));
      else visit(children);
    }
  };
  visit(body);
  return all;
}

function textOf(drawing: Drawing): string {
  if (typeof drawing === 'string') return drawing;
  if (Array.isArray(drawing)) return (drawing as readonly Drawing[]).map(textOf).join('');
  return drawing === null || drawing === false ? '' : textOf((drawing as DrawnElement).children);
}

describe('the card', () => {
  test('of an own entry with nothing but its meaning has two lines', () => {
    expect(lines(OWN)).toEqual(['Helsedataservice', 'Egen oppføring']);
  });
  test('says before what it stands, beside where it was read', () => {
    const full = { ...OWN, insteadOf: 'built-in', category: 'teknologi', sources: ['NUFA 26/25'] } as const;
    expect(lines(full).at(-1)).toBe('teknologi · Står foran Saksspors egen · Kilde: NUFA 26/25');
    expect(lines({ ...full, category: 'annet' }).at(-1)).toBe(
      'Står foran Saksspors egen · Kilde: NUFA 26/25',
    );
  });
  test.each<[Language, TermContent['origin'], string]>([
    ['nb', 'organisation', 'Fra virksomheten'],
    ['nn', 'own', 'Eiga oppføring'],
    ['nn', 'organisation', 'Frå verksemda'],
    ['en', 'own', 'Your own entry'],
    ['en', 'organisation', 'From your organisation'],
  ])('in %s names an entry of origin %s', (language, origin, said) => {
    expect(lines({ ...OWN, origin }, language)).toEqual(['Helsedataservice', said]);
  });
  test('says nothing of who a built-in entry is from', () => {
    expect(lines({ ...OWN, origin: 'built-in', definition: 'Noe.', category: 'teknologi' })).toEqual([
      'Helsedataservice',
      'Noe.',
      'teknologi',
    ]);
  });
});
