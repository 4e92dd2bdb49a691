/**
 * Opens Saksspor's own windows at a case or a term: the side panel where the browser allows it, otherwise the
 * workspace in a tab, and then the one that is open already. Needs no `tabs` permission: only tabs of ours are
 * looked for, among our own documents.
 */
import { browser } from 'wxt/browser';
import type { CardKey } from '../model/card.ts';
import type { PaperPage, ShownFocus } from '../model/card-drawing.ts';
import { caseId } from '../model/case.ts';
import { askTab } from './ask-tab.ts';
import { leaveShownKey } from './shown-key.ts';

/** Firefox's name for the side panel; Chromium's types do not know it. */
interface SidebarHolder {
  readonly sidebarAction?: { open(): Promise<void> };
}

interface OwnTab {
  readonly tabId: number;
  readonly windowId: number;
}

/**
 * Opens the side panel of a window. Call it straight from a click or a command, before any `await`: the browser
 * refuses it otherwise, and the promise then rejects.
 */
export function openSidePanel(windowId: number): Promise<void> {
  const { sidebarAction } = browser as unknown as SidebarHolder;
  try {
    return sidebarAction === undefined ? browser.sidePanel.open({ windowId }) : sidebarAction.open();
  } catch (error) {
    return Promise.reject(error);
  }
}

/** Shows the key in the side panel; where that may not be opened now, in the workspace. False if neither opened. */
export async function showInSidePanel(
  key: CardKey | null,
  focus: ShownFocus,
  windowId: number,
): Promise<boolean> {
  // First of all, while the click still counts.
  const opening = openSidePanel(windowId);
  try {
    await opening;
    if (key !== null) await leaveShownKey({ windowId, key, focus });
    return true;
  } catch {
    return showWithoutOpening(key, focus, windowId);
  }
}

/** Shows the key in the side panel if it is open in this window, otherwise in the workspace. */
export async function showWithoutOpening(
  key: CardKey | null,
  focus: ShownFocus,
  windowId: number,
): Promise<boolean> {
  if (key === null || !(await isSidePanelOpen(windowId))) return showInWorkspace(key, windowId);
  await leaveShownKey({ windowId, key, focus });
  return true;
}

/**
 * Opens the side panel at the notes of the case that the reader is at in the page, or as it is where there is none.
 * The page is asked whatever it holds. Quiet where the browser refuses and no panel is open.
 */
export async function openSidePanelAtPage(tabId: number | undefined, windowId: number): Promise<void> {
  // First of all, while the key press still counts.
  const opening = openSidePanel(windowId).then(
    () => true,
    () => isSidePanelOpen(windowId),
  );
  const key = tabId === undefined ? null : await askTab(tabId, 'current-key', null);
  if ((await opening) && key !== null) await leaveShownKey({ windowId, key, focus: 'note' });
}

async function isSidePanelOpen(windowId: number): Promise<boolean> {
  const contexts = await browser.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }).catch(() => []);
  return contexts.some((context) => context.windowId === windowId);
}

/**
 * Shows the key in the workspace tab that is open already, or in a new one in this window. False if that failed.
 * One at a time: a double click must not open two.
 */
export async function showInWorkspace(key: CardKey | null, windowId: number): Promise<boolean> {
  return showHash(hashOf(key), windowId);
}

/** The same for any of its addresses: "#/search/26%2F25". */
export function showHash(hash: string, windowId: number): Promise<boolean> {
  return showOwnPage(`/workspace.html${hash}`, windowId);
}

/** Shows the page in the reader: in the tab that has the paper, or in a new one. False if that failed. */
export function showPaperPage({ document, page }: PaperPage, windowId: number): Promise<boolean> {
  return showOwnPage(`/reader.html?document=${encodeURIComponent(document)}#page=${page}`, windowId);
}

async function showOwnPage(path: `/workspace.html${string}` | `/reader.html${string}`, windowId: number) {
  const url = browser.runtime.getURL(path as '/workspace.html');
  try {
    await navigator.locks.request('saksspor-workspace', () => goTo(url, windowId));
    return true;
  } catch {
    return false;
  }
}

async function goTo(url: string, windowId: number): Promise<void> {
  const open = await openTab(url);
  if (open === null) {
    await browser.tabs.create({ url, windowId });
  } else {
    await browser.tabs.update(open.tabId, { url, active: true });
    await browser.windows.update(open.windowId, { focused: true });
  }
}

/** `#/case/NUFA-26-2025`, `#/term/HDAB`. A number with several readings leads to the overview. */
function hashOf(key: CardKey | null): string {
  if (key?.kind === 'term') return `#/term/${encodeURIComponent(key.entry)}`;
  const [only, ...others] = key?.candidates ?? [];
  return only === undefined || others.length > 0 ? '#/' : `#/case/${caseId(only)}`;
}

/** The one of ours that has this address, whatever its fragment. */
async function openTab(url: string): Promise<OwnTab | null> {
  const [page] = url.split('#');
  const contexts = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  const found = contexts.find(({ documentUrl }) => documentUrl?.split('#')[0] === page);
  return found === undefined ? null : { tabId: found.tabId, windowId: found.windowId };
}
