/** "Denne siden": every case and term of the page in the active tab, or why there are none. */
import { askActiveTab } from '../../messages/ask-tab.ts';
import type { PageReport } from '../../model/page-report.ts';
import { writeSettings } from '../../store/settings.ts';
import { usePage } from '../page-context.ts';
import { GrantAccess } from './GrantAccess.tsx';
import { LearntLine } from './LearntLine.tsx';
import { PageList } from './PageList.tsx';
import { PageMessage } from './PageMessage.tsx';
import type { PageQuestioner } from './use-page-report.ts';

export function PageTab({ view, refresh }: PageQuestioner) {
  const { strings } = usePage();
  if (view.is === 'asking') return <div class="panel" />;
  if (view.is === 'report') return <Reported report={view.report} refresh={refresh} />;
  if (view.access) return <PageMessage {...strings.page.notCouncil} />;
  return (
    <PageMessage {...strings.page.noAccess}>
      <GrantAccess />
    </PageMessage>
  );
}

interface ReportedProps {
  readonly report: PageReport;
  readonly refresh: () => Promise<void>;
}

function Reported({ report, refresh }: ReportedProps) {
  const { strings, settings } = usePage();
  const state = report.state.is;
  if (state === 'no-consent') return <PageMessage {...strings.gate} />;
  if (state === 'not-covered') return <PageMessage {...strings.page.notCovered} />;
  if (state === 'no-lexicon') return <PageMessage {...strings.page.noLexicon} />;
  if (state === 'off-page') {
    const on = (): void => void askActiveTab('switch-page', { on: true }).then(refresh);
    return <PageMessage {...strings.page.offPage} onPress={on} />;
  }
  if (state === 'off-host') {
    const hostsOff = settings.hostsOff.filter((host) => host !== report.host);
    const on = (): void => void writeSettings({ hostsOff }).then(refresh);
    return <PageMessage {...strings.page.offHost(report.host)} onPress={on} />;
  }
  const resume = (): void => void askActiveTab('resume', null).then(refresh);
  const found = report.items.length > 0;
  const isEmpty = !found && !report.scanning && state === 'active';
  return (
    <div class="panel">
      {state === 'paused' && <PageMessage {...strings.page.paused} onPress={resume} />}
      {report.scanning && (
        <p class="subtle" role="status">
          {strings.page.scanning}
        </p>
      )}
      <LearntLine report={report} />
      {isEmpty && <PageMessage {...strings.page.empty} />}
      {(found || isEmpty) && <PageList report={report} refresh={refresh} />}
    </div>
  );
}
