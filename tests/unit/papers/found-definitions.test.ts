/** Definitions of a document, each with the case or the meeting that it was said in. Texts are invented. */
import { describe, expect, test } from 'vitest';
import { MAX_SENTENCE } from '../../../lib/model/definition.ts';
import type { DocumentId, KeptDocument } from '../../../lib/model/document.ts';
import { foundDefinitionsInSteps, MAX_DEFINITIONS } from '../../../lib/papers/found-definitions.ts';
import { readDocument } from '../../../lib/papers/read-document.ts';
import { minutes } from '../store/index/small-papers.ts';

function documentOf(text: string, more: Partial<KeptDocument> = {}): KeptDocument {
  return {
    id: 'doc' as DocumentId,
    origin: { is: 'pasted' },
    title: '',
    text,
    headings: [],
    links: [],
    firstRead: '',
    lastSeen: '',
    ...more,
  };
}

function foundIn(document: KeptDocument) {
  const steps = foundDefinitionsInSteps(document, readDocument(document).papers);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const SAID = 'Utvalget fikk høre om Sentral vaffelplan (SVP) for hele landet.';

describe('a definition', () => {
  const paper = minutes('24. april 2024', [
    { number: '10/24', title: 'Felles plan for vafler' },
    { number: '11/24', title: 'Veikart for tester' },
  ]);

  test('is said in the case under whose heading it stands', () => {
    const at = paper.lastIndexOf('Saken ble lagt fram');
    const text = `${paper.slice(0, at)}${SAID} ${paper.slice(at)}`;
    expect(foundIn(documentOf(text))).toEqual([
      {
        short: 'SVP',
        long: 'Sentral vaffelplan',
        start: text.indexOf('Sentral vaffelplan'),
        end: text.indexOf('(SVP)') + 5,
        document: 'doc',
        caseId: 'NUFA-11-2024',
        date: '2024-04-24',
        label: 'NUFA 11/24, 24.4.2024',
        sentence: expect.stringContaining('Sentral vaffelplan (SVP)'),
      },
    ]);
  });
  test('before the first case is said in the meeting', () => {
    const text = paper.replace('Sak\tTema', `${SAID}\n\nSak\tTema`);
    expect(foundIn(documentOf(text))).toMatchObject([
      { caseId: null, date: '2024-04-24', label: 'NUFA, 24.4.2024' },
    ]);
  });
  test.each<readonly [string, Partial<KeptDocument>]>([
    ['Notat om vafler', { title: ' Notat om vafler ' }],
    ['notat.txt', { origin: { is: 'file', name: 'notat.txt' } }],
    ['innlimt tekst', {}],
    ['www.ehelse.no', { origin: { is: 'page', address: 'https://www.ehelse.no/om' } }],
    [`${'a'.repeat(299)}…`, { title: 'a'.repeat(500) }],
  ])('of no meeting is said in «%s»', (label, more) => {
    expect(foundIn(documentOf(SAID, more))).toMatchObject([{ caseId: null, date: null, label }]);
  });
  test.each([
    ['Notat om vafler', `\n  Notat om vafler \n\n${SAID}`],
    ['innlimt tekst', `Dette er en setning.\n\n${SAID}`],
    ['innlimt tekst', `${'ord '.repeat(30)}\n\n${SAID}`],
  ])('of a pasted text is said in its first line, where that is a title: «%s»', (label, text) => {
    expect(foundIn(documentOf(text))).toMatchObject([{ label }]);
  });
  test('said twice is kept once, with its first place; of two meanings each', () => {
    const other = 'Senere het det Sosial vaffelpause (SVP) i planen.';
    const found = foundIn(documentOf([SAID, SAID, other].join('\n\n')));
    expect(found.map(({ long, start }) => [long, start])).toEqual([
      ['Sentral vaffelplan', SAID.indexOf('Sentral')],
      ['Sosial vaffelpause', 2 * SAID.length + 4 + other.indexOf('Sosial')],
    ]);
  });
  test('in a long text has its own place and sentence', () => {
    const filler = 'Alle stekte vafler den dagen, og ingen sa noe om det.\n\n'.repeat(400);
    const text = `${filler}${SAID}\n\n${filler}`;
    const [found] = foundIn(documentOf(text));
    expect(text.slice(found?.start, found?.end)).toBe('Sentral vaffelplan (SVP)');
    expect(found?.sentence).toContain('Sentral vaffelplan (SVP)');
    expect(found?.sentence.length).toBeLessThanOrEqual(MAX_SENTENCE);
  });
  test('is one of at most a thousand of a document', () => {
    const letters = 'ABDEFGHIJKLMNOPRSTUV'.split('');
    const all = letters.flatMap((a) =>
      letters.flatMap((b) =>
        letters
          .slice(0, 3)
          .map(
            (c) =>
              `Vi har ${a}${'a'.repeat(4)} ${b.toLowerCase()}eee ${c.toLowerCase()}iii (${a}${b}${c}) her.`,
          ),
      ),
    );
    expect(all.length).toBeGreaterThan(MAX_DEFINITIONS);
    expect(foundIn(documentOf(all.join('\n\n')))).toHaveLength(MAX_DEFINITIONS);
  }, 30_000);
});
