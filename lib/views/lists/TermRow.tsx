/** An entry in a list: its name, what it stands for, whose it is, and its card where it stands. */
import { glossaryPageStrings } from '../../strings/glossary-page.ts';
import { Disclosure } from '../Disclosure.tsx';
import { CardDetails } from '../facts/CardDetails.tsx';
import { termLink } from '../links.ts';
import { usePage } from '../page-context.ts';
import type { GlossaryItem } from './glossary-items.ts';

export function TermRow({ item }: { readonly item: GlossaryItem }) {
  const { surface } = usePage();
  const { entry, isHidden } = item;
  if (isHidden) {
    return (
      <li class="row hidden-term">
        <a class="ds-link" {...termLink(entry, surface)}>
          {entry}
        </a>{' '}
        <Mark of={item} />
      </li>
    );
  }
  return (
    <Disclosure summary={<Summary item={item} />}>
      <CardDetails of={{ kind: 'term', entry }} inRow />
    </Disclosure>
  );
}

function Summary({ item }: { readonly item: GlossaryItem }) {
  const { entry, expansion } = item.term;
  const detail = expansion.nb ?? expansion.en;
  return (
    <>
      <span>
        <strong>{entry}</strong> <Mark of={item} />
      </span>
      {detail !== null && detail !== entry && <span class="small">{detail}</span>}
    </>
  );
}

/** Nothing for what is built in. */
function Mark({ of: { origin, isInstead, isLocked, isHidden } }: { readonly of: GlossaryItem }) {
  const { marks } = glossaryPageStrings(usePage().language);
  if (isHidden) return <span class="term-mark">{marks.hidden}</span>;
  if (origin === 'built-in') return null;
  if (origin === 'own') return <span class="term-mark">{isInstead ? marks.instead : marks.own}</span>;
  return (
    <span class="term-mark">
      {marks.organisation}
      {isLocked && `, ${marks.locked}`}
    </span>
  );
}
