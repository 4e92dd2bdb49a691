/** An own entry is written here: its fields, what the card will say, and what stands in the way. */
import { useEffect, useRef } from 'preact/hooks';
import { TERM_CATEGORIES } from '../../model/term.ts';
import { termEditorStrings } from '../../strings/term-editor.ts';
import { glossaryLink, termLink } from '../links.ts';
import { usePage } from '../page-context.ts';
import { CardPreview } from './CardPreview.tsx';
import { ConflictChoice } from './ConflictChoice.tsx';
import { isUnsaved } from './form-state.ts';
import { LeaveWarning } from './LeaveWarning.tsx';
import { OverrideNotice } from './OverrideNotice.tsx';
import { SaveStatus } from './SaveStatus.tsx';
import { TermFields } from './TermFields.tsx';
import { useLeaveGuard } from './use-leave-guard.ts';
import type { TermForm as Form } from './use-term-form.ts';

const IN_THE_WAY = '[aria-invalid="true"], .term-warnings button, .term-conflict button';

export function TermForm({ form }: { readonly form: Form }) {
  const { language, surface } = usePage();
  const strings = termEditorStrings(language);
  const { state, term, standing } = form;
  const isDirty = isUnsaved(state);
  const guard = useLeaveGuard(isDirty);
  const fields = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // Each time anew: what stands in the way may be far from the button that saves.
    if (state.saving.is === 'refused') fields.current?.querySelector<HTMLElement>(IN_THE_WAY)?.focus();
  }, [state.saving]);
  const discard = (): void => {
    form.write(state.begun);
    guard.leave();
  };
  const home = state.entry === null ? glossaryLink(surface) : termLink(state.entry, surface);
  return (
    <div class="term-editor">
      <h1 class="ds-heading" data-size="md">
        {state.entry === null ? strings.newTitle : strings.editTitle(state.entry)}
      </h1>
      {guard.heldBack !== null && (
        <LeaveWarning
          onSave={() => void form.save().then((isSaved) => (isSaved ? guard.leave() : guard.stay()))}
          onDiscard={discard}
          onStay={guard.stay}
        />
      )}
      <div class="term-columns">
        <form
          ref={fields}
          class="term-fields"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void form.save();
          }}
        >
          {state.before?.foundIn != null && (
            <p class="small subtle">
              {strings.foundIn(state.before.foundIn.label)}: «{state.before.foundIn.sentence}»
            </p>
          )}
          <TermFields form={form} categories={TERM_CATEGORIES} />
          {state.other !== null && <ConflictChoice form={form} other={state.other} />}
          <div class="actions term-save">
            <button type="submit" class="ds-button">
              {strings.save}
            </button>
            <a class="ds-link app-link" {...home}>
              {state.saving.is === 'saved' ? strings.toEntry : strings.cancel}
            </a>
            <SaveStatus form={form} />
          </div>
        </form>
        <aside class="term-aside">
          <CardPreview term={term} />
          <OverrideNotice standing={standing} term={term} />
        </aside>
      </div>
    </div>
  );
}
