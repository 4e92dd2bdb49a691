/** A field of the form: what it is for above it, what is wrong with it below. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly help?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Null: nothing is wrong. */
  readonly problem: ComponentChildren;
  /** 1: a line; more: a field of so many lines. */
  readonly rows?: number;
  readonly isFixed?: boolean;
  readonly language?: 'en';
}

export function TextField(props: Props) {
  const { label, help, value, onChange, problem, rows = 1, isFixed = false, language } = props;
  const id = useId();
  const hasProblem = problem !== null;
  const field = {
    id,
    class: 'ds-input',
    value,
    readOnly: isFixed,
    lang: language,
    spellcheck: rows > 1,
    autocomplete: 'off',
    'aria-invalid': hasProblem,
    'aria-describedby': [help !== undefined && `${id}-help`, hasProblem && `${id}-problem`]
      .filter((one) => one !== false)
      .join(' '),
    onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      onChange(currentTarget.value),
  } as const;
  return (
    <div class="term-field">
      <label class="ds-label" for={id}>
        {label}
      </label>
      {help !== undefined && (
        <p id={`${id}-help`} class="small subtle">
          {help}
        </p>
      )}
      {rows === 1 ? <input type="text" {...field} /> : <textarea rows={rows} {...field} />}
      {hasProblem && (
        <p id={`${id}-problem`} class="small term-problem">
          {problem}
        </p>
      )}
    </div>
  );
}
