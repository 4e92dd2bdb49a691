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
    <section class="ds-alert term-conflict" data-color="warning" role="alert">
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
          <button
            type="button"
            class="ds-button"
            onClick={({ currentTarget }) => {
              leave(currentTarget);
              void form.keepMine();
            }}
          >
            {conflict.keepMine}
          </button>
          <button
            type="button"
            class="ds-button"
            data-variant="secondary"
            onClick={({ currentTarget }) => {
              leave(currentTarget);
              form.takeOther();
            }}
          >
            {conflict.takeTheirs}
          </button>
        </div>
      </div>
    </section>
  );
}

/** The button goes with the question: the focus goes on to the one that saves. */
function leave(pressed: HTMLButtonElement): void {
  pressed.form?.querySelector<HTMLElement>('.term-save button')?.focus();
}

function textOfOther({ choice }: OwnWord, strings: TermEditorStrings['conflict']) {
  if (choice?.is === 'written') return choice.term;
  return choice === null ? strings.takenBack : strings.hidden;
}
