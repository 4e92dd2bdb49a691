/** What a list of a page says where it has nothing to list, with the way on where there is one. */
import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly button?: string;
  readonly onPress?: () => void;
  readonly children?: ComponentChildren;
}

export function PageMessage({ title, text, button, onPress, children }: Props) {
  return (
    <div class="message stack">
      <h2 class="ds-heading" data-size="2xs">
        {title}
      </h2>
      <p>{text}</p>
      {onPress !== undefined && (
        <button type="button" class="ds-button" onClick={onPress}>
          {button}
        </button>
      )}
      {children}
    </div>
  );
}
