/** A row of a list that opens to show more. Its content is made only while it is open. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

interface Props {
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Disclosure({ summary, children }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <li class="row">
      <button
        type="button"
        class="row-button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span class="row-text">{summary}</span>
        <span class="chevron" />
      </button>
      <div id={id} hidden={!open}>
        {open && <div class="row-details">{children}</div>}
      </div>
    </li>
  );
}
