import { expect, test } from 'vitest';
import { CASES } from '../../../lib/data/cases.ts';
import { isRoutineCase, isRoutineTitle } from '../../../lib/links/routine-title.ts';
import { fact } from '../store/index/small-content.ts';

test.each([
  ['Godkjenning av innkalling og dagsorden', true],
  ['Eventuelt', true],
  ['Orientering fra Direktoratet for e-helse', true],
  ['Helsedirektoratet ved Kari Nordmann orienterer', true],
  ['Hva har skjedd med tidligere saker?', true],
  ['Nytt fra sekretariatet', true],
  ['Orientering om nytt kodeverk', false],
  ['Modell for kravstilling, veiledning, tilrettelegging og godkjenning', false],
  ['Status og veien videre med Helseteknologiordningen', false],
  ['', false],
])('%s: %s', (title, routine) => {
  expect(isRoutineTitle(title)).toBe(routine);
});

test('by any of its titles, or by its kind', () => {
  expect(isRoutineCase(fact('NUFA', 1, '2023', { title: 'Sak', otherTitles: ['Eventuelt'] }))).toBe(true);
  expect(isRoutineCase(fact('NUFA', 1, '2023', { title: null, kind: 'Godkjenning' }))).toBe(true);
  expect(isRoutineCase(fact('NUFA', 1, '2023', { title: null }))).toBe(false);
});

test('no built-in case of approval or of "any other business" is taken for a topic', () => {
  const named = CASES.filter(({ title }) => /^(?:Godkjenning|Eventuelt)/.test(title ?? ''));
  expect(named.length).toBeGreaterThan(10);
  expect(named.every(isRoutineCase)).toBe(true);
});
