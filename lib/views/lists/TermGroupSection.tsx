/** A letter or a category of the glossary, with its entries. */
import type { GlossaryItem } from './glossary-items.ts';
import { TermRow } from './TermRow.tsx';
import type { TermGroup } from './term-groups.ts';

interface Props {
  readonly group: TermGroup<GlossaryItem>;
  readonly heading: 'h2' | 'h3';
}

export function TermGroupSection({ group: { name, terms }, heading: Heading }: Props) {
  return (
    <section class="group">
      <Heading class="group-heading">{name}</Heading>
      <ul class="rows">
        {terms.map((item) => (
          <TermRow key={item.entry} item={item} />
        ))}
      </ul>
    </section>
  );
}
