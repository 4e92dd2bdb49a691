/**
 * What stands in the tabs of the app, and what asks the page: loaded once the search box has what it needs, so that a
 * reader who opens a popup to look something up waits for none of it. One file of the build (scripts/popup-chunk.ts).
 */
import { afterSearch } from '../search-box/begin-search.ts';

export type Panels = Awaited<ReturnType<typeof loadPanels>>;

export async function loadPanels() {
  await afterSearch();
  const [{ PageTab }, { PageAsker }, { Switches }, { ShownKey }, { GlossaryList }, { CasesList }] =
    await Promise.all([
      import('../page-tab/PageTab.tsx'),
      import('../page-tab/PageAsker.tsx'),
      import('./Switches.tsx'),
      import('./ShownKey.tsx'),
      import('../lists/GlossaryList.tsx'),
      import('../lists/CasesList.tsx'),
    ]);
  return { PageTab, PageAsker, Switches, ShownKey, GlossaryList, CasesList };
}
