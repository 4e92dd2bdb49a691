/** Two texts of one entry side by side: what they say otherwise. */
import { SAID_COLUMNS } from '../../glossary/share/columns.ts';
import type { OwnTerm } from '../../model/own-term.ts';
import type { Term } from '../../model/term.ts';
import { type TermEditorStrings, termEditorStrings } from '../../strings/term-editor.ts';
import { usePage } from '../page-context.ts';
import { type DraftField, draftOfTerm } from './term-draft.ts';

interface Side {
  readonly name: string;
  /** A text: there is no entry, and why. */
  readonly term: OwnTerm | Term | string;
}

const SHOWN = [...SAID_COLUMNS, 'words'] as const satisfies readonly DraftField[];

export function TermComparison({ sides }: { readonly sides: readonly [Side, Side] }) {
  const { language } = usePage();
  const strings = termEditorStrings(language);
  const [first, second] = sides.map(({ term }) => textsOf(term, strings));
  const different = SHOWN.filter((field) => first?.[field] !== second?.[field]);
  return (
    <div class="term-sides">
      {sides.map(({ name, term }) => (
        <section key={name} class="term-side">
          <h3 class="ds-heading" data-size="2xs">
            {name}
          </h3>
          {typeof term === 'string' ? (
            <p>{term}</p>
          ) : (
            <dl class="facts-list small">
              {different.map((field) => [
                <dt key={`${field} name`}>{strings.fields[field]}</dt>,
                <dd key={field}>{textsOf(term, strings)[field] || strings.nothing}</dd>,
              ])}
            </dl>
          )}
        </section>
      ))}
    </div>
  );
}

function textsOf(
  term: Side['term'],
  strings: TermEditorStrings,
): Readonly<Partial<Record<DraftField, string>>> {
  if (typeof term === 'string') return {};
  const draft = draftOfTerm(term);
  return { ...draft, marking: strings.markings[draft.marking], forms: draft.forms || term.entry };
}
