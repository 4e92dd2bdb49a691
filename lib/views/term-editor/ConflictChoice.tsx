/** Another window has changed the entry meanwhile: both texts, and the reader says which is to stand. */
import type { OwnWord } from '../../model/own-term.ts';
import { type TermEditorStrings, termEditorStrings } from '../../strings/term-editor.ts';
import { usePage } from '../page-context.ts';
import { TermComparison } from './TermComparison.tsx';
import type { TermForm } from './use-term-form.ts';

interface Props {
  readonly form: TermForm;
  readonly other: OwnWord;
}

export function ConflictChoice({ form, other }: Props) {
  const { language } = usePage();
  const { conflict } = termEditorStrings(language);
  return (
    <section class="ds-alert" data-color="warning" role="alert">
      <div class="stack">
        <h2 class="ds-heading" data-size="2xs">
          {conflict.title}
        </h2>
        <p>{conflict.text}</p>
        <TermComparison
          sides={[
            { name: conflict.theirs, term: textOfOther(other, conflict) },
            { name: conflict.mine, term: form.term },
          ]}
        />
        <div class="actions">
          <button type="button" class="ds-button" onClick={() => void form.keepMine()}>
            {conflict.keepMine}
          </button>
          <button type="button" class="ds-button" data-variant="secondary" onClick={form.takeOther}>
            {conflict.takeTheirs}
          </button>
        </div>
      </div>
    </section>
  );
}

function textOfOther({ choice }: OwnWord, strings: TermEditorStrings['conflict']) {
  if (choice?.is === 'written') return choice.term;
  return choice === null ? strings.takenBack : strings.hidden;
}
