/** A card of a case: decision and proposal in the papers' words, apart, each with the way to its page. */
import { expect, test } from 'vitest';
import { drawCard, drawingContext } from '../../../../lib/card/drawing/draw-card.ts';
import type { CaseReading } from '../../../../lib/model/card.ts';
import type { CardPress, Drawing } from '../../../../lib/model/card-drawing.ts';
import type { CaseId } from '../../../../lib/model/case.ts';
import type { DocumentId } from '../../../../lib/model/document.ts';

const KEY = {
  kind: 'case',
  candidates: [{ council: 'NUFA', number: 8, year: 2024 }],
  basis: 'page-address',
} as const;
const PAGE = { document: 'd1' as DocumentId, page: 7, role: 'referat', isOwnFile: true } as const;

const READING: CaseReading & { readonly known: true } = {
  known: true,
  id: 'NUFA-8-2024' as CaseId,
  label: 'NUFA 8/24',
  councilName: 'Fagutvalget (NUFA)',
  title: null,
  caseKind: null,
  meetingDate: null,
  meetingLabel: null,
  outcome: null,
  source: 'P23',
  earlier: [],
  later: [],
  more: { earlier: 0, later: 0 },
};

function textsOf(drawing: Drawing): readonly string[] {
  if (!drawing) return [];
  if (typeof drawing === 'string') return [drawing];
  if (!('kind' in drawing)) return drawing.flatMap(textsOf);
  return [drawing.children.flatMap(textsOf).join('')];
}

function pressesOf(drawing: Drawing): readonly CardPress[] {
  if (!drawing || typeof drawing === 'string') return [];
  if (!('kind' in drawing)) return drawing.flatMap(pressesOf);
  return [...(drawing.press ? [drawing.press] : []), ...drawing.children.flatMap(pressesOf)];
}

function body(reading: CaseReading): Drawing {
  const content = { kind: 'case', readings: [reading], basis: 'page-address' } as const;
  return drawCard(KEY, content, drawingContext('nb', 'workspace')).body;
}

test('both wordings, labelled apart, the decision first, and a button to its page', () => {
  const drawn = body({
    ...READING,
    outcome: { basis: 'decision', outcomeClass: null, summary: 'Med våre ord.' },
    wordings: [
      { basis: 'decision', text: 'NUFA sluttet seg til.', page: PAGE },
      { basis: 'proposal', text: 'NUFA slutter seg til.', page: null },
    ],
  });
  const texts = textsOf(drawn);
  expect(texts).toContain('Vedtak NUFA sluttet seg til. side 7 i referatet');
  expect(texts).toContain('Forslag til vedtak NUFA slutter seg til.');
  expect(texts.join()).not.toContain('Med våre ord.');
  expect(pressesOf(drawn)).toContainEqual({
    open: { ...KEY, basis: 'beside-number' },
    focus: { document: 'd1', page: 7 },
  });
});

test('a decision that no paper was read for stays in our words, before the proposal', () => {
  const texts = textsOf(
    body({
      ...READING,
      outcome: { basis: 'quoted-decision', outcomeClass: null, summary: 'Sluttet seg til.' },
      wordings: [{ basis: 'proposal', text: 'NUFA slutter seg til.', page: PAGE }],
    }),
  );
  const [decided, proposed] = ['Sluttet seg til.', 'NUFA slutter seg til.'].map((said) =>
    texts.findIndex((text) => text.includes(said)),
  );
  expect(decided).toBeGreaterThanOrEqual(0);
  expect(proposed).toBeGreaterThan(decided ?? -1);
});
