/** Turns Saksspor off altogether; turning it on leads past the welcome page, which says what is read. */
import { withdrawConsent } from '../../store/settings.ts';
import { usePage } from '../page-context.ts';

export function ConsentSetting() {
  const { strings, consent } = usePage();
  return (
    <section class="stack">
      <h2 class="ds-heading" data-size="2xs">
        {strings.options.consent}
      </h2>
      {consent === null ? (
        <>
          <p>{strings.options.consentOff}</p>
          <a class="ds-button" href="/welcome.html">
            {strings.gate.link}
          </a>
        </>
      ) : (
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          onClick={() => void withdrawConsent().catch(() => undefined)}
        >
          {strings.options.turnOff}
        </button>
      )}
    </section>
  );
}
