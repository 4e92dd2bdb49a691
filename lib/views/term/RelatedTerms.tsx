/** Entries that an entry points to, and those that point to it. */
import type { Term } from '../../model/term.ts';
import { termPageStrings } from '../../strings/term-page.ts';
import { termLink } from '../links.ts';
import { usePage } from '../page-context.ts';

interface Props {
  readonly term: Term;
  readonly known: ReadonlyMap<string, Term>;
}

export function RelatedTerms({ term, known }: Props) {
  const { strings: pageStrings, language } = usePage();
  const strings = termPageStrings(language);
  const here = new Set([term.entry, ...term.related]);
  const from = [...known.values()]
    .filter(({ entry, related }) => related.includes(term.entry) && !here.has(entry))
    .map(({ entry }) => entry);
  return (
    <>
      <Names title={pageStrings.facts.related} names={term.related} known={known} />
      <Names title={strings.pointedFrom} names={from} known={known} />
    </>
  );
}

interface NamesProps {
  readonly title: string;
  readonly names: readonly string[];
  readonly known: ReadonlyMap<string, Term>;
}

function Names({ title, names, known }: NamesProps) {
  const { surface } = usePage();
  if (names.length === 0) return null;
  return (
    <p>
      {title}:{' '}
      {names.map((entry, at) => (
        <span key={entry}>
          {at > 0 && ', '}
          {known.has(entry) ? (
            <a class="ds-link" {...termLink(entry, surface)}>
              {entry}
            </a>
          ) : (
            entry
          )}
        </span>
      ))}
    </p>
  );
}
