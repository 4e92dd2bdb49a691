import { describe, expect, test, vi } from 'vitest';
import type { CaseId } from '../../../../lib/model/case.ts';
import { memoryIndex } from '../../../../lib/store/index/memory-index.ts';
import type { IndexContent } from '../../../../lib/store/index/repositories.ts';
import { withTopicalLinks } from '../../../../lib/store/index/with-topical-links.ts';
import { fact, link, SMALL } from './small-content.ts';

const TITLE = 'Felles kodeverk for prøvesvar i sykehus';
const CONTENT: IndexContent = {
  ...SMALL,
  cases: [
    fact('NUFA', 10, '2023-05-01', { title: TITLE }),
    fact('NUIT', 10, '2023-05-25', { title: TITLE }),
    fact('NUFA', 2, '2022-02-02', { title: 'Budsjett' }),
  ],
  links: [link('NUFA-10-2023', 'NUFA-2-2022')],
};
const ID = 'NUFA-10-2023' as CaseId;

describe('an index with links by topic', () => {
  test('gives the stated ones and those by topic, and lists only the stated', async () => {
    const index = withTopicalLinks(memoryIndex(CONTENT), async () => 'one');
    const links = await index.links.of(ID);
    expect(links.map(({ kind }) => kind)).toEqual(['explicit', 'topical']);
    expect(await index.links.all()).toEqual(CONTENT.links);
  });
  test('makes them once for each state of the index', async () => {
    const inner = memoryIndex(CONTENT);
    const all = vi.spyOn(inner.cases, 'all');
    let generation = 'one';
    const index = withTopicalLinks(inner, async () => generation);
    await Promise.all([index.links.of(ID), index.links.of(ID)]);
    await index.links.of(ID);
    expect(all).toHaveBeenCalledTimes(1);
    generation = 'two';
    await index.links.of(ID);
    expect(all).toHaveBeenCalledTimes(2);
  });
  test('tries again where they could not be made', async () => {
    const inner = memoryIndex(CONTENT);
    vi.spyOn(inner.cases, 'all').mockRejectedValueOnce(new Error('damaged'));
    const index = withTopicalLinks(inner, async () => 'one');
    await expect(index.links.of(ID)).rejects.toThrow('damaged');
    expect(await index.links.of(ID)).toHaveLength(2);
  });
});
