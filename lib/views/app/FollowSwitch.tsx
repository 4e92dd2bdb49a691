/** Whether the side panel shows the case that the reader looks at in the page. */
import { writeSettings } from '../../store/settings.ts';
import { followStrings } from '../../strings/follow.ts';
import { usePage } from '../page-context.ts';
import { Switch } from '../Switch.tsx';

export function FollowSwitch() {
  const { language, settings } = usePage();
  return (
    <Switch
      name={followStrings(language).follow}
      on={settings.followPage}
      onChange={(followPage) => void writeSettings({ followPage }).catch(() => undefined)}
    />
  );
}
