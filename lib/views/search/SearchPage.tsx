/**
 * `#/search/TEXT`, where the omnibox and the context menu lead: what the text names. Where that is one case or one
 * term, its page takes this one's place; "back" then leads to where the reader came from.
 */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { prepareCaseSearch } from '../../glossary/case-search.ts';
import { type Lookup, lookUp } from '../../glossary/look-up.ts';
import { casesStrings } from '../../strings/cases.ts';
import { FilterField } from '../FilterField.tsx';
import { IndexGate } from '../IndexGate.tsx';
import type { IndexLists } from '../index-context.tsx';
import { caseLink, termLink } from '../links.ts';
import { NumberNotes } from '../lists/NumberNotes.tsx';
import { usePage } from '../page-context.ts';
import { FoundCases, FoundTerms } from './Found.tsx';

export function SearchPage({ text }: { readonly text: string }) {
  return <IndexGate>{(lists) => <LoadedSearch lists={lists} text={text} />}</IndexGate>;
}

function LoadedSearch({ lists, text }: { readonly lists: IndexLists; readonly text: string }) {
  const { language } = usePage();
  const strings = casesStrings(language);
  const [written, setWritten] = useState(text);
  const search = useMemo(() => prepareCaseSearch([...lists.cases.values()]), [lists.cases]);
  const terms = useMemo(() => [...lists.terms.values()], [lists.terms]);
  const found = useMemo(() => lookUp(written, search, terms), [written, search, terms]);
  // Only what the reader came with leads on by itself: a page that leaves while one types is a nuisance.
  const only = written === text ? onlyAddress(found) : null;
  useEffect(() => {
    if (only !== null) location.replace(only);
  }, [only]);
  if (only !== null) return null;
  const none = found.cases.length + found.terms.length === 0;
  return (
    <section class="prose search-page">
      <h1 class="ds-heading" data-size="md">
        {none ? strings.nothing : strings.lookedUp(shortened(written))}
      </h1>
      <FilterField label={strings.lookedUpField} value={written} onChange={setWritten} />
      <NumberNotes numbers={found.numbers} />
      {none && found.numbers.length === 0 && <p>{strings.nothingHelp}</p>}
      <FoundCases cases={found.cases} />
      <FoundTerms terms={found.terms} />
    </section>
  );
}

/** The address of the one thing that was found; null where it is none or several. */
function onlyAddress({ cases, terms }: Lookup): string | null {
  const [address, ...others] = [
    ...cases.map(({ id }) => caseLink(id, 'workspace').href),
    ...terms.map(({ entry }) => termLink(entry, 'workspace').href),
  ];
  return others.length === 0 ? (address ?? null) : null;
}

function shortened(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > 60 ? `${trimmed.slice(0, 60).trimEnd()} …` : trimmed;
}
