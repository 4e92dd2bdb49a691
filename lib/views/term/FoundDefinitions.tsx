/**
 * What papers that were read on this machine say that an abbreviation stands for: offered, with the place where it was
 * said, never imposed. Nothing where no paper says anything.
 */
import { useState } from 'preact/hooks';
import type { FoundDefinition } from '../../model/definition.ts';
import type { Index } from '../../store/index/repositories.ts';
import { foundDefinitionsStrings } from '../../strings/found-definitions.ts';
import { IndexGate } from '../IndexGate.tsx';
import type { IndexLists } from '../index-context.tsx';
import { usePage } from '../page-context.ts';
import { ShowMore } from '../ShowMore.tsx';
import { useSignalEffect } from '../use-signal.ts';
import { FoundMeaningItem } from './FoundMeaningItem.tsx';
import { foundMeanings } from './found-meanings.ts';

interface Props {
  /** As they are written: the name of an entry and its spellings, or a word that the glossary lacks. */
  readonly shorts: readonly string[];
}

export function FoundDefinitions({ shorts }: Props) {
  return <IndexGate>{(lists) => <Loaded lists={lists} shorts={shorts} />}</IndexGate>;
}

/** Meanings that are shown before the reader asks for more. */
const STEP = 4;

function Loaded({ lists, shorts }: Props & { readonly lists: IndexLists }) {
  const strings = foundDefinitionsStrings(usePage().language);
  const found = useFound(lists.index, shorts) ?? [];
  const [limit, setLimit] = useState(STEP);
  const meanings = foundMeanings(found);
  if (meanings.length === 0) return null;
  return (
    <section class="stack found-definitions">
      <h2 class="ds-heading" data-size="2xs">
        {strings.title}
      </h2>
      <p class="small subtle">{strings.intro}</p>
      <ul class="found-list">
        {meanings.slice(0, limit).map((meaning) => (
          <li key={`${meaning.shown.short} ${meaning.shown.long}`}>
            <FoundMeaningItem meaning={meaning} lists={lists} />
          </li>
        ))}
      </ul>
      <ShowMore all={meanings.length} shown={limit} step={STEP} onMore={setLimit} />
    </section>
  );
}

/** Newest first; null until they are read. What cannot be read is as if nothing were found. */
export function useFound(index: Index, shorts: readonly string[]): readonly FoundDefinition[] | null {
  const [found, setFound] = useState<readonly FoundDefinition[] | null>(null);
  const names = [...new Set(shorts)].join('\n');
  useSignalEffect(
    (signal) => {
      Promise.all(names.split('\n').map((short) => index.definitions.of(short))).then(
        (lists) => !signal.aborted && setFound(lists.flat().toSorted(newestFirst)),
        () => !signal.aborted && setFound([]),
      );
    },
    [index, names],
  );
  return found;
}

function newestFirst(one: FoundDefinition, other: FoundDefinition): number {
  return (other.date ?? '').localeCompare(one.date ?? '');
}
