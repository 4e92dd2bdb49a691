/** A setting that is on or off and takes effect at once. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  readonly name: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  /** Stands below the name. */
  readonly children?: ComponentChildren;
}

export function Switch({ name, on, onChange, children }: Props) {
  const id = useId();
  return (
    <div class="ds-field choice">
      <input
        id={id}
        class="ds-input"
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox says itself whether it is checked
        role="switch"
        checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id}>{name}</label>
      {children}
    </div>
  );
}
