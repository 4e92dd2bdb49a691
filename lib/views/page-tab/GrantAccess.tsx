/** Asks the browser for the council hosts, within the click, and says how it went. */
import { useState } from 'preact/hooks';
import { requestHostPermissions } from '../../messages/host-permission.ts';
import { usePage } from '../page-context.ts';

export function GrantAccess() {
  const { strings } = usePage();
  const [granted, setGranted] = useState<boolean | null>(null);
  const request = (): void => {
    // Before any other work: the browser takes the request only straight from the click.
    requestHostPermissions().then(setGranted, () => setGranted(false));
  };
  return (
    <>
      <button type="button" class="ds-button" onClick={request}>
        {strings.page.noAccess.button}
      </button>
      <p role="status">
        {granted === true && strings.page.noAccess.granted}
        {granted === false && strings.page.noAccess.refused}
      </p>
    </>
  );
}
