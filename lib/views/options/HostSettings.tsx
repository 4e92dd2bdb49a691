/** Which council hosts are read: the reader's choice, and whether the browser allows it. */
import { COUNCIL_HOSTS } from '../../model/settings.ts';
import { usePage } from '../page-context.ts';
import { GrantAccess } from '../page-tab/GrantAccess.tsx';
import { Switch } from '../Switch.tsx';
import { useHostPermissions } from '../use-host-permissions.ts';

export function HostSettings({ onChange }: { readonly onChange: (hostsOff: readonly string[]) => void }) {
  const { strings, settings } = usePage();
  const permissions = useHostPermissions() ?? [];
  const refused = permissions.filter((one) => !one.granted).map((one) => one.host);
  const others = (host: string): readonly string[] => settings.hostsOff.filter((off) => off !== host);
  return (
    <fieldset class="ds-fieldset">
      <legend class="ds-heading" data-size="2xs">
        {strings.options.hosts}
      </legend>
      <p data-field="description">{strings.options.hostsHelp}</p>
      <div>
        {COUNCIL_HOSTS.map((host) => (
          <Switch
            key={host}
            name={host}
            on={!settings.hostsOff.includes(host)}
            onChange={(on) => onChange(on ? others(host) : [...others(host), host])}
          >
            {refused.includes(host) && <p class="small subtle">{strings.options.hostRefused}</p>}
          </Switch>
        ))}
      </div>
      {refused.length > 0 && <GrantAccess />}
    </fieldset>
  );
}
