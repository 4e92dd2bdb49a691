/** `#/glossary`: the whole glossary, by letter or by category, whoever the entries are from. */
import { useMemo, useState } from 'preact/hooks';
import type { LayeredGlossary } from '../../glossary/layered-glossary.ts';
import { glossaryPageStrings } from '../../strings/glossary-page.ts';
import { ChoiceGroup } from '../ChoiceGroup.tsx';
import { FilterField } from '../FilterField.tsx';
import { filterBy } from '../filter.ts';
import { IndexGate } from '../IndexGate.tsx';
import { newTermLink, shareLink, unknownLink } from '../links.ts';
import { FilterSelect } from '../lists/FilterSelect.tsx';
import { glossaryItems, itemsFrom, type OriginFilter } from '../lists/glossary-items.ts';
import { TermGroupSection } from '../lists/TermGroupSection.tsx';
import { categoryGroups, firstOf, termGroups, termSearchText } from '../lists/term-groups.ts';
import { usePage } from '../page-context.ts';
import { ShowMore } from '../ShowMore.tsx';
import { LeftOutNotice } from './LeftOutNotice.tsx';
import { LetterBar } from './LetterBar.tsx';

/** Thousands at once would hold the page up. */
const ROWS_AT_ONCE = 300;
const ORIGINS: readonly OriginFilter[] = ['own', 'organisation', 'built-in', 'hidden'];

export function GlossaryPage() {
  const { language, surface } = usePage();
  const strings = glossaryPageStrings(language);
  return (
    <section class="glossary-page">
      <h1 class="ds-heading" data-size="md">
        {strings.title}
      </h1>
      <p>{strings.intro}</p>
      <div class="actions">
        <a class="ds-button" {...newTermLink({ word: '' }, surface)}>
          {strings.newEntry}
        </a>
        <a class="ds-link app-link" {...shareLink(surface)}>
          {strings.share}
        </a>
        <a class="ds-link app-link" {...unknownLink(surface)}>
          {strings.unknown}
        </a>
      </div>
      <LeftOutNotice />
      <IndexGate>{({ glossary }) => <Entries glossary={glossary} />}</IndexGate>
    </section>
  );
}

function Entries({ glossary }: { readonly glossary: LayeredGlossary }) {
  const { strings: pageStrings, language } = usePage();
  const strings = glossaryPageStrings(language);
  const [query, setQuery] = useState('');
  const [from, setFrom] = useState<OriginFilter | null>(null);
  const [order, setOrder] = useState<'letter' | 'category'>('letter');
  const [letter, setLetter] = useState<string | null>(null);
  const [limit, setLimit] = useState(ROWS_AT_ONCE);
  const all = useMemo(() => glossaryItems(glossary), [glossary]);
  const chosen = useMemo(() => itemsFrom(all, from), [all, from]);
  const hits = useMemo(() => filterBy(chosen, query, ({ term }) => termSearchText(term)), [chosen, query]);
  const groups = useMemo(() => (order === 'letter' ? termGroups(hits) : categoryGroups(hits)), [hits, order]);
  const ofLetter = order === 'letter' ? groups.filter(({ name }) => name === letter) : [];
  // A letter that a filter has emptied is none.
  const shown = ofLetter.length === 0 ? groups : ofLetter;
  const count = shown.reduce((sum, { terms }) => sum + terms.length, 0);
  const nothing = query === '' ? strings.none : pageStrings.common.noHits;
  return (
    <div class="panel">
      <div class="glossary-filters">
        <FilterField label={pageStrings.glossary.filter} value={query} onChange={setQuery} />
        <FilterSelect
          label={strings.from}
          all={strings.fromAll}
          options={ORIGINS.map((value) => ({ value, name: strings.origins[value] }))}
          value={from}
          onChange={setFrom}
        />
        <ChoiceGroup
          label={strings.order}
          value={order}
          choices={[
            ['letter', strings.byLetter],
            ['category', strings.byCategory],
          ]}
          onChange={setOrder}
          isQuiet
        />
      </div>
      {order === 'letter' && (
        <LetterBar
          letters={groups.map(({ name }) => name)}
          chosen={ofLetter.length === 0 ? null : letter}
          onChoose={setLetter}
        />
      )}
      <p class="small subtle" role="status">
        {count === 0 ? nothing : pageStrings.glossary.count(count)}
      </p>
      {firstOf(shown, limit).map((group) => (
        <TermGroupSection key={group.name} group={group} heading="h2" />
      ))}
      <ShowMore all={count} shown={limit} step={ROWS_AT_ONCE} onMore={setLimit} />
    </div>
  );
}
