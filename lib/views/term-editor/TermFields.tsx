/** The fields of an own entry, in the order that one thinks of them. */
import { useEffect, useId, useRef } from 'preact/hooks';
import type { TermCategory } from '../../model/term.ts';
import { termEditorStrings } from '../../strings/term-editor.ts';
import { usePage } from '../page-context.ts';
import { FieldProblem, NameProblem } from './FieldProblem.tsx';
import { MarkingFields } from './MarkingFields.tsx';
import { TextField } from './TextField.tsx';
import type { DraftField } from './term-draft.ts';
import type { TermForm } from './use-term-form.ts';
import { type WarningAnswer, WarningList } from './WarningList.tsx';

interface Props {
  readonly form: TermForm;
  readonly categories: readonly TermCategory[];
}

type TextName = Exclude<DraftField, 'category' | 'marking' | 'words'>;

/** Where the focus goes when a warning is answered: to the next one, or to the button that saves. */
const NEXT = '.term-warnings button, .term-save button';

export function TermFields({ form, categories }: Props) {
  const { language } = usePage();
  const strings = termEditorStrings(language);
  const category = useId();
  const { state, write, problems, nameIs, warnings } = form;
  const asked = useRef<HTMLDivElement>(null);
  const answer = useRef<WarningAnswer | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the pressed button goes when the warnings change
  useEffect(() => {
    if (answer.current === null) return;
    const next = answer.current === 'near' ? `${NEXT}, [value="near"]` : NEXT;
    answer.current = null;
    asked.current?.closest('form')?.querySelector<HTMLElement>(next)?.focus();
  }, [warnings]);
  const problemOf = (field: DraftField) => {
    const problem = state.isTried ? problems.find((one) => one.field === field) : undefined;
    return problem === undefined ? null : <FieldProblem of={problem} />;
  };
  const nameProblem = nameIs === 'free' ? null : <NameProblem entry={form.term.entry} is={nameIs} />;
  const text = (field: TextName, rows = 1) => (
    <TextField
      label={strings.fields[field]}
      help={strings.help[field]}
      rows={rows}
      value={state.draft[field]}
      onChange={(value) => write({ [field]: value })}
      problem={(field === 'name' ? nameProblem : null) ?? problemOf(field)}
      isFixed={field === 'name' && state.entry !== null}
      {...(field === 'en' && { language: 'en' })}
    />
  );
  return (
    <>
      {text('name')}
      {text('nb')}
      {text('en')}
      {text('definition', 4)}
      <div class="term-field">
        <label class="ds-label" for={category}>
          {strings.fields.category}
        </label>
        <select
          id={category}
          class="ds-input"
          value={state.draft.category}
          onChange={({ currentTarget }) => {
            const chosen = categories.find((one) => one === currentTarget.value);
            if (chosen !== undefined) write({ category: chosen });
          }}
        >
          {categories.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </div>
      {text('forms', 3)}
      <div ref={asked} aria-live="polite">
        {warnings.length > 0 && (
          <WarningList
            warnings={warnings}
            onAnswer={(warning, given) => {
              answer.current = given;
              form.answer(warning, given);
            }}
          />
        )}
      </div>
      <MarkingFields
        draft={state.draft}
        hasOwnRules={state.begun.marking === 'kept'}
        onChange={write}
        problem={problemOf('words')}
      />
      {text('otherNames', 2)}
      {text('otherMeanings', 2)}
      {text('related', 2)}
      {form.unknownRelated.length > 0 && (
        <p class="small subtle">{strings.unknownRelated(form.unknownRelated.join(', '))}</p>
      )}
    </>
  );
}
