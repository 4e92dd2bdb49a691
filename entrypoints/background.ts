/**
 * The background: answers pages, runs the reader's keys, keeps the index, the lexicon and the card's kit. It is
 * stopped and started at any time, so every listener is registered at once and nothing lives in memory only.
 */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { listenToAddressBar } from '../lib/background/address-bar.ts';
import { badgePage, clearBadges, keepBadges } from '../lib/background/badge.ts';
import { cardDrawer } from '../lib/background/cards.ts';
import { listenToContextMenu } from '../lib/background/context-menu.ts';
import { backgroundGlossary } from '../lib/background/glossary.ts';
import { createHarvest } from '../lib/background/harvest.ts';
import { lazyAddressBar, lazyKeeper } from '../lib/background/learning.ts';
import { keepScripts, loadScript } from '../lib/background/load-script.ts';
import { answerMessages } from '../lib/messages/answer.ts';
import { askTab } from '../lib/messages/ask-tab.ts';
import { runCommand } from '../lib/messages/commands.ts';
import { leaveFollowedKey } from '../lib/messages/followed-key.ts';
import { showInSidePanel, showPaperPage, showWithoutOpening } from '../lib/messages/our-windows.ts';
import { tellPagesOfChanges } from '../lib/messages/tell-pages.ts';
import { COUNCIL_HOSTS } from '../lib/model/settings.ts';
import { isCouncilPage } from '../lib/page/council-page.ts';
import { keepCardKit, restoreCardKit } from '../lib/store/card-kit.ts';
import { BUILT_IN_CARDS } from '../lib/store/index/built-in-cards.ts';
import { keepLexicon, restoreLexicon } from '../lib/store/lexicon.ts';
import { takePolicyConsent } from '../lib/store/policy-consent.ts';
import { readConsent, readSettings, watchConsent, watchSettings } from '../lib/store/settings.ts';
import { announcement } from '../lib/strings/announcement.ts';
import { cardStrings } from '../lib/strings/card.ts';
import { chooseLanguage } from '../lib/strings/language.ts';

const languageNow = async () => chooseLanguage((await readSettings()).language, navigator.languages);

/** The demo's page is on this machine. */
const HOSTS = import.meta.env.MODE === 'demo' ? [...COUNCIL_HOSTS, 'localhost'] : COUNCIL_HOSTS;

const SUGGESTION_FORMAT = import.meta.env.FIREFOX ? 'text' : 'xml';

async function mayKeep(address: URL): Promise<boolean> {
  const isCovered =
    isCouncilPage(address) || (import.meta.env.MODE === 'demo' && address.hostname === 'localhost');
  if (!isCovered || (await readConsent()) === null) return false;
  return !(await readSettings()).hostsOff.includes(address.hostname);
}

/** Does something beside what is answered, which nothing waits for. */
function afterwards(work: () => Promise<unknown>): void {
  setTimeout(() => void work().catch(() => undefined));
}

export default defineBackground({ main });

/** Synchronous: a listener that is registered later misses the message that woke the background. */
function main() {
  keepScripts();
  // Never aborted: all live as long as the background does.
  const { signal } = new AbortController();
  const keeper = lazyKeeper(BUILT_IN_CARDS);
  const glossary = backgroundGlossary(
    BUILT_IN_CARDS.terms,
    () => afterwards(() => keepLexicon(compileLexicon)),
    signal,
  );

  async function compileLexicon() {
    const making = await loadScript('making');
    return making.lexicon(BUILT_IN_CARDS, await glossary());
  }

  async function prepare(options: { readonly rebuild: boolean }) {
    const making = await loadScript('making');
    await keepCardKit(making.cardKit);
    await keepLexicon(compileLexicon);
    return (await keeper()).prepare(options);
  }
  const prepareQuietly = () => void prepare({ rebuild: false }).catch(() => undefined);

  const harvest = createHarvest({
    mayKeep,
    documentOf: (tabId) => askTab(tabId, 'document', null),
    learn: async (document, signal) =>
      (await keeper()).learn(document, { signal, onProgress: () => undefined }),
  });
  const drawCard = cardDrawer(BUILT_IN_CARDS, languageNow, glossary);
  const answer = answerMessages({
    extensionId: browser.runtime.id,
    home: browser.runtime.getURL('/'),
    hosts: HOSTS,
    page: {
      card: (key, { windowId }) => {
        afterwards(() => leaveFollowedKey(windowId, key));
        return drawCard(key);
      },
      'restore-lexicon': async () => {
        const making = await loadScript('making');
        return (await restoreCardKit(making.cardKit)) && restoreLexicon(compileLexicon);
      },
      'page-read': async ({ cases, terms }, { tabId, address }) => {
        void harvest(tabId, address);
        const words = cases + terms > 0 ? announcement(cardStrings(await languageNow()), cases, terms) : null;
        // When the answer is on its way: nothing of notes may show in how long it takes.
        afterwards(() => badgePage(tabId, address));
        return words;
      },
      open: ({ target, key, focus }, { windowId }) => {
        if (focus !== null && focus !== 'note') return showPaperPage(focus, windowId);
        return (target === 'side-panel' ? showInSidePanel : showWithoutOpening)(key, focus, windowId);
      },
    },
    extension: { prepare },
  });

  browser.runtime.onMessage.addListener(answer);
  browser.commands.onCommand.addListener((command, tab) => void runCommand(command, tab ?? {}));
  tellPagesOfChanges(HOSTS);
  listenToContextMenu(async () => (await loadScript('making')).makeMenu());
  listenToAddressBar(
    lazyAddressBar(keeper, glossary, {
      hasConsent: async () => (await readConsent()) !== null,
      language: languageNow,
      format: SUGGESTION_FORMAT,
    }),
  );
  browser.runtime.onStartup.addListener(async () => {
    await takePolicyConsent();
    prepareQuietly();
  });
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await takePolicyConsent();
    if ((await readConsent()) !== null) prepareQuietly();
    else if (reason === 'install')
      await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  keepBadges(signal);
  watchConsent((consent) => (consent === null ? afterwards(clearBadges) : prepareQuietly()), signal);
  watchSettings(() => afterwards(async () => keepCardKit((await loadScript('making')).cardKit)), signal);
}
