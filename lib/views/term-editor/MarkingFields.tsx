/** When an entry is marked in a page, in plain words. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { termEditorStrings } from '../../strings/term-editor.ts';
import { usePage } from '../page-context.ts';
import { TextField } from './TextField.tsx';
import type { MarkingChoice, TermDraft } from './term-draft.ts';

interface Props {
  readonly draft: TermDraft;
  /** The entry came with rules that the form does not show. */
  readonly hasOwnRules: boolean;
  readonly onChange: (change: Partial<TermDraft>) => void;
  /** Of the words; null: nothing is wrong. */
  readonly problem: ComponentChildren;
}

export function MarkingFields({ draft, hasOwnRules, onChange, problem }: Props) {
  const { language } = usePage();
  const strings = termEditorStrings(language);
  const name = useId();
  const choices: readonly MarkingChoice[] = [
    ...(hasOwnRules ? (['kept'] as const) : []),
    'always',
    'near',
    'never',
  ];
  return (
    <>
      <fieldset class="ds-fieldset">
        <legend class="ds-label">{strings.fields.marking}</legend>
        {choices.map((choice) => (
          <div key={choice} class="ds-field choice">
            <input
              id={`${name}-${choice}`}
              class="ds-input"
              type="radio"
              name={name}
              value={choice}
              checked={draft.marking === choice}
              onChange={() => onChange({ marking: choice })}
            />
            <label for={`${name}-${choice}`}>{strings.markings[choice]}</label>
          </div>
        ))}
      </fieldset>
      {draft.marking === 'near' && (
        <TextField
          label={strings.fields.words}
          help={strings.help.words}
          rows={3}
          value={draft.words}
          onChange={(words) => onChange({ words })}
          problem={problem}
        />
      )}
    </>
  );
}
