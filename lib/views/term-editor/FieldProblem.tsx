/** What is wrong with a field, in words that say what to do. */
import { termEditorStrings } from '../../strings/term-editor.ts';
import { editTermLink } from '../links.ts';
import { usePage } from '../page-context.ts';
import type { DraftProblem } from './draft-problems.ts';

/** UTF-16 units of a line that is too long: enough to know it by. */
const SHOWN = 40;

export function FieldProblem({ of: { why } }: { readonly of: DraftProblem }) {
  const { language } = usePage();
  const { problems } = termEditorStrings(language);
  switch (why.is) {
    case 'empty':
      return problems.emptyName;
    case 'reserved':
      return problems.reserved;
    case 'too-long':
      return problems.tooLong(why.limit);
    case 'long-line':
      return problems.longLine(why.line.slice(0, SHOWN).toWellFormed(), why.limit);
    case 'too-many':
      return problems.tooMany(why.limit);
    case 'no-letter':
      return problems.noLetter(why.line.slice(0, SHOWN).toWellFormed());
    case 'no-meaning':
      return problems.noMeaning;
    case 'no-words':
      return problems.noWords;
  }
}

interface NameProps {
  readonly entry: string;
  readonly is: 'taken' | 'locked';
}

/** The name belongs to an entry already. */
export function NameProblem({ entry, is }: NameProps) {
  const { language, surface } = usePage();
  const { problems } = termEditorStrings(language);
  if (is === 'locked') return <>{problems.locked(entry)}</>;
  return (
    <>
      {problems.taken(entry)}{' '}
      <a class="ds-link" {...editTermLink(entry, surface)}>
        {problems.editTaken}
      </a>
    </>
  );
}
