/** Tells a screen reader that a link opens a tab; the workspace's own links do not. */
import { usePage } from './page-context.ts';

export function NewTabHint() {
  const { strings, surface } = usePage();
  return surface === 'workspace' ? null : <span class="ds-sr-only"> {strings.common.opensInTab}</span>;
}
