/**
 * What the browser hands to the content script, whose process is the page's: none of it is a row of a note, however many
 * are written while the page is open, and no listener stands there that would be told of one. A run is one note.
 *
 * What it cannot show: that nobody who has taken over the page's process asks `storage.local` in our name
 * (docs/threat-model.md).
 */
import { STORAGE_KEYS } from '../../../lib/model/settings.ts';
import { shownCard } from '../../e2e/harness/card.ts';
import { PAGES } from '../../e2e/harness/fixture-pages.ts';
import { waitForMarks } from '../../e2e/harness/highlights.ts';
import { hoverText } from '../../e2e/harness/pointer.ts';
import { whatWasProbed } from '../browser/probed-extension.ts';
import { withProbe } from '../browser/probed-session.ts';
import { leaks, makeSecrets } from '../browser/secrets.ts';
import { openStorePage, storeBundle } from '../browser/store-bundle.ts';
import { saveAll, untilCopied } from '../browser/stored-notes.ts';
import type { BrowserCampaignOptions, CampaignResult } from '../campaign.ts';

const ALLOWED: readonly string[] = Object.values(STORAGE_KEYS).map((key) => `local/${key}`);

export function contentWorld(options: BrowserCampaignOptions): Promise<CampaignResult> {
  return withProbe(options.session, options.signal, (session) => watch({ ...options, session }));
}

async function watch(options: BrowserCampaignOptions): Promise<CampaignResult> {
  const under = await options.session.running();
  const page = await under.newPage(PAGES.ehelseNufa);
  await waitForMarks(page);
  const cases = Array.from({ length: Math.ceil(options.count / 2) }, (_, at) => `NUFA-${(at % 60) + 1}-2025`);
  const secrets = makeSecrets(cases);
  const drafts = secrets.drafts.slice(0, options.count);
  const store = await openStorePage(under, options.bundle ?? (await storeBundle()));
  await saveAll(store, drafts);
  await untilCopied(
    store,
    drafts.map(({ operation }) => operation),
  );
  // A change that pages are told of: they read their storage anew, with the notes' rows beside it.
  await under.inExtension(async () => {
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...Object(settings), termPainting: 'first' } });
  });
  await page.bringToFront();
  await hoverText(page, '26/25');
  await shownCard(under, page, 'Helsedataforordningen', 15_000);
  const { asked, handed, listeners, hasListeners } = await whatWasProbed(page);
  const others = asked.filter((name) => !ALLOWED.includes(name));
  return {
    runs: drafts.length,
    failures: [
      ...leaks([...secrets.words, 'note-copy', 'note-counts', 'notes-canary'], {
        'the content script’s world': handed,
      }),
      ...others.map((name) => `the content script asked for ${name}`),
      ...(listeners > 0 || hasListeners === true ? ['the content script listens to changes of storage'] : []),
      ...(handed.includes('consent') ? [] : ['the probe saw nothing at all']),
    ],
    figures: {
      'rows handed to the page side': asked.map((name) => name.replace('local/', '')).join(', '),
      'listeners to changes of storage':
        hasListeners === null ? `${listeners}` : `${listeners}, by the browser ${hasListeners}`,
    },
  };
}
