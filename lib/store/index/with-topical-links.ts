/**
 * Adds the links by topic to an index. They are never stored: they follow from the cases, and are made from them when
 * first asked for and again when the index has changed.
 */
import { createTopicalIndexInSteps, type TopicalIndex } from '../../links/topical-index.ts';
import { inSlices, UNSTOPPED } from '../../model/in-slices.ts';
import type { Index } from './repositories.ts';

interface Made {
  readonly generation: string;
  readonly topical: Promise<TopicalIndex>;
}

/** @param generation another one whenever the index has changed */
export function withTopicalLinks(index: Index, generation: () => Promise<string>): Index {
  let made: Made | null = null;

  async function make(): Promise<TopicalIndex> {
    const [cases, terms, links] = await Promise.all([
      index.cases.all(),
      index.terms.all(),
      index.links.all(),
    ]);
    return inSlices(createTopicalIndexInSteps(cases, terms, links), { signal: UNSTOPPED });
  }

  async function topicalIndex(): Promise<TopicalIndex> {
    const current = await generation();
    if (made?.generation !== current) made = { generation: current, topical: make() };
    const { topical } = made;
    try {
      return await topical;
    } catch (error) {
      if (made?.topical === topical) made = null;
      throw error;
    }
  }

  return {
    ...index,
    links: {
      ...index.links,
      of: async (id) => {
        const [explicit, topical] = await Promise.all([index.links.of(id), topicalIndex()]);
        return [...explicit, ...topical.linksOf(id)];
      },
    },
  };
}
