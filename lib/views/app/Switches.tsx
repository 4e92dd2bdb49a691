/** Off-switches for the page in the active tab and for its host. */
import type { ComponentChildren } from 'preact';
import { askActiveTab } from '../../messages/ask-tab.ts';
import type { PageReport } from '../../model/page-report.ts';
import { writeSettings } from '../../store/settings.ts';
import { usePage } from '../page-context.ts';
import { Switch } from '../Switch.tsx';

interface Props {
  readonly report: PageReport;
  readonly refresh: () => Promise<void>;
  /** Stands last. */
  readonly children?: ComponentChildren;
}

export function Switches({ report, refresh, children }: Props) {
  const { strings, settings } = usePage();
  const hostOn = !settings.hostsOff.includes(report.host);
  const pageOn = report.state.is !== 'off-page' && report.state.is !== 'off-host';
  const switchPage = (on: boolean): void => void askActiveTab('switch-page', { on }).then(refresh);
  const switchHost = (on: boolean): void => {
    const others = settings.hostsOff.filter((host) => host !== report.host);
    void writeSettings({ hostsOff: on ? others : [...others, report.host] }).then(refresh);
  };
  return (
    <div class="switches">
      {hostOn && report.state.is !== 'not-covered' && (
        <Switch name={strings.switches.page} on={pageOn} onChange={switchPage} />
      )}
      <Switch name={strings.switches.host(report.host)} on={hostOn} onChange={switchHost} />
      {children}
    </div>
  );
}
