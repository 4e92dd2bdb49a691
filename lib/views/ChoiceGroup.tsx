/** One of a few, side by side: Tab goes to the one that is chosen, the arrow keys to the others. */
import { useId } from 'preact/hooks';

interface Props<Value extends string> {
  /** What is chosen, for those who do not see what the group stands beside. */
  readonly label: string;
  readonly value: Value;
  /** Each value and its words, in order. */
  readonly choices: readonly (readonly [Value, string])[];
  readonly onChange: (value: Value) => void;
  /** Without the accent, where it is not what one comes for. */
  readonly isQuiet?: boolean;
}

export function ChoiceGroup<Value extends string>({
  label,
  value: chosen,
  choices,
  onChange,
  isQuiet = false,
}: Props<Value>) {
  const name = useId();
  return (
    <div
      class="ds-toggle-group small"
      data-color={isQuiet ? 'neutral' : undefined}
      role="radiogroup"
      aria-label={label}
    >
      {choices.map(([value, words]) => (
        <label key={value} class="ds-button" data-variant="tertiary">
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChange(value)}
          />
          {words}
        </label>
      ))}
    </div>
  );
}
