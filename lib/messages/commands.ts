/** What the reader's keys do: most of them ask the page in the active tab. */
import { askTab } from './ask-tab.ts';
import { openSidePanelAtPage } from './our-windows.ts';

/** The tab that was active when the key was pressed. */
export interface CommandTab {
  readonly id?: number | undefined;
  readonly windowId?: number | undefined;
}

/** Runs a command of the manifest. Quiet where the tab has no Saksspor in it. */
export async function runCommand(command: string, { id, windowId }: CommandTab): Promise<void> {
  // First of all, while the key press still counts.
  if (command === 'open-side-panel') {
    if (windowId !== undefined) await openSidePanelAtPage(id, windowId).catch(() => undefined);
  } else if (id !== undefined) {
    await runInTab(command, id);
  }
}

async function runInTab(command: string, tabId: number): Promise<void> {
  if (command === 'next-mention' || command === 'previous-mention' || command === 'open-card') {
    await askTab(tabId, command, null);
  } else if (command === 'switch-off-page') {
    const report = await askTab(tabId, 'report', null);
    if (report !== null) await askTab(tabId, 'switch-page', { on: report.state.is === 'off-page' });
  }
}
