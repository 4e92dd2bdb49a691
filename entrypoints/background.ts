/**
 * The background: answers pages, runs the reader's keys, keeps the index, the lexicon and the card's kit. It is
 * stopped and started at any time, so every listener is registered at once and nothing lives in memory only.
 */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { listenToAddressBar } from '../lib/background/address-bar.ts';
import { cardDrawer } from '../lib/background/cards.ts';
import { listenToContextMenu } from '../lib/background/context-menu.ts';
import { createHarvest } from '../lib/background/harvest.ts';
import { keepLearningScript, lazyFinder, lazyKeeper, lazyLookUpStrings } from '../lib/background/learning.ts';
import { compileCardKit } from '../lib/card/compile-card-kit.ts';
import { compileLexicon } from '../lib/detect/compile-lexicon.ts';
import { answerMessages } from '../lib/messages/answer.ts';
import { askTab } from '../lib/messages/ask-tab.ts';
import { runCommand } from '../lib/messages/commands.ts';
import { showInSidePanel, showInWorkspace } from '../lib/messages/our-windows.ts';
import { COUNCIL_HOSTS, type Language } from '../lib/model/settings.ts';
import { isCouncilPage } from '../lib/page/council-page.ts';
import { keepCardKit, restoreCardKit } from '../lib/store/card-kit.ts';
import { BUILT_IN_CARDS } from '../lib/store/index/built-in-cards.ts';
import { keepLexicon, restoreLexicon } from '../lib/store/lexicon.ts';
import { readConsent, readSettings, watchConsent, watchSettings } from '../lib/store/settings.ts';
import { announcement } from '../lib/strings/announcement.ts';
import { cardStrings } from '../lib/strings/card.ts';
import { chooseLanguage } from '../lib/strings/language.ts';

const compileBuiltIn = () =>
  compileLexicon(BUILT_IN_CARDS.terms, BUILT_IN_CARDS.cases, BUILT_IN_CARDS.revision);

const languageOf = (chosen: Language | null) => chooseLanguage(chosen, navigator.languages);

const compileKit = (chosen: Language | null) => compileCardKit(languageOf(chosen));

const languageNow = async () => languageOf((await readSettings()).language);

/** The demo's page is on this machine. */
const HOSTS = import.meta.env.MODE === 'demo' ? [...COUNCIL_HOSTS, 'localhost'] : COUNCIL_HOSTS;

const SUGGESTION_FORMAT = import.meta.env.FIREFOX ? 'text' : 'xml';

async function mayKeep(address: URL): Promise<boolean> {
  const [consent, { hostsOff }] = await Promise.all([readConsent(), readSettings()]);
  const isCovered =
    isCouncilPage(address) || (import.meta.env.MODE === 'demo' && address.hostname === 'localhost');
  return consent !== null && isCovered && !hostsOff.includes(address.hostname);
}

export default defineBackground({ main });

/** Synchronous: a listener that is registered later misses the message that woke the background. */
function main() {
  keepLearningScript();
  const keeper = lazyKeeper(BUILT_IN_CARDS);

  async function prepare(options: { readonly rebuild: boolean }) {
    await keepCardKit(compileKit);
    await keepLexicon(compileBuiltIn);
    return (await keeper()).prepare(options);
  }
  const prepareQuietly = () => void prepare({ rebuild: false }).catch(() => undefined);

  const harvest = createHarvest({
    mayKeep,
    documentOf: (tabId) => askTab(tabId, 'document', null),
    learn: async (document, signal) =>
      (await keeper()).learn(document, { signal, onProgress: () => undefined }),
  });
  const answer = answerMessages({
    extensionId: browser.runtime.id,
    home: browser.runtime.getURL('/'),
    hosts: HOSTS,
    page: {
      card: cardDrawer(BUILT_IN_CARDS, languageNow),
      'restore-lexicon': async () => (await restoreCardKit(compileKit)) && restoreLexicon(compileBuiltIn),
      'page-read': async ({ cases, terms }, { tabId, address }) => {
        void harvest(tabId, address);
        return cases + terms > 0 ? announcement(cardStrings(await languageNow()), cases, terms) : null;
      },
      open: ({ target, key }, { windowId }) =>
        target === 'side-panel' ? showInSidePanel(key, windowId) : showInWorkspace(key, windowId),
    },
    extension: { prepare },
  });

  browser.runtime.onMessage.addListener(answer);
  browser.commands.onCommand.addListener((command, tab) => void runCommand(command, tab ?? {}));
  listenToContextMenu();
  listenToAddressBar({
    hasConsent: async () => (await readConsent()) !== null,
    finder: () => lazyFinder(keeper, SUGGESTION_FORMAT),
    words: () => lazyLookUpStrings(languageNow()),
    format: SUGGESTION_FORMAT,
  });
  browser.runtime.onStartup.addListener(prepareQuietly);
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if ((await readConsent()) !== null) prepareQuietly();
    else if (reason === 'install')
      await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  // Never aborted: both live as long as the background does.
  const { signal } = new AbortController();
  watchConsent((consent) => consent !== null && prepareQuietly(), signal);
  watchSettings(() => void keepCardKit(compileKit).catch(() => undefined), signal);
}
