/** After the button: what to do next, access where it is missing, and the way back. */
import { useEffect, useRef } from 'preact/hooks';
import { usePage } from '../page-context.ts';
import { GrantAccess } from '../page-tab/GrantAccess.tsx';

interface Props {
  /** The browser does not let Saksspor read every council host. */
  readonly missing: boolean;
  /** True if it was turned on in this page, and not before it was opened. */
  readonly justPressed: boolean;
  readonly onStop: () => void;
}

export function TurnedOn({ missing, justPressed, onStop }: Props) {
  const { strings } = usePage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that was pressed is gone; whoever does not see the page must hear what came instead.
    if (justPressed) heading.current?.focus();
  }, [justPressed]);
  return (
    <section class="disclosure">
      <h2 class="ds-heading" data-size="xs" tabIndex={-1} ref={heading}>
        {strings.welcome.onTitle}
      </h2>
      {missing && (
        <div class="stack">
          <p>{strings.welcome.noAccess}</p>
          <GrantAccess />
        </div>
      )}
      <ol class="next-steps">
        {strings.welcome.onText.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ol>
      <div>
        <button type="button" class="ds-button" data-variant="secondary" onClick={onStop}>
          {strings.welcome.off}
        </button>
      </div>
    </section>
  );
}
