/** The reader's own words on pages that are open: marked, hidden and taken back at once, and drawn as theirs. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { GlossaryChoice, OwnTerm } from '../../lib/model/own-term.ts';
import { writtenTerm } from '../unit/glossary/written-term.ts';
import { shownCard, waitForNoCard } from './harness/card.ts';
import { type BrowserRun, eachBrowser } from './harness/each-browser.ts';
import { GECKO_ID } from './harness/firefox.ts';
import { PAGES } from './harness/fixture-pages.ts';
import { paintedTexts, waitForMarks } from './harness/highlights.ts';
import { decideWords, watchForMark, whenMarked } from './harness/own-words.ts';
import { hoverText, movePointerAway } from './harness/pointer.ts';

/** Stands in both pages; no built-in entry has it. */
const WORD = 'dagsorden';

function written(entry: string, fields: Partial<OwnTerm>): GlossaryChoice {
  return { is: 'written', term: writtenTerm(entry, fields) };
}

const AGENDA = written('Dagsorden', { forms: [WORD], definition: 'Det møtet skal ta opp.' });

const decide = ({ under }: BrowserRun, choices: Readonly<Record<string, GlossaryChoice>>) =>
  decideWords(under, choices);

/** As policies.json has it; Firefox asks for it once, when the extension starts. */
async function setPolicy({ under }: BrowserRun, policy: object): Promise<void> {
  const { connection } = under.browser as unknown as {
    connection: { send(method: string, parameters: object): Promise<{ result: Record<string, unknown> }> };
  };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const [window] = result.contexts as readonly { context: string }[];
  const expression = `(async () => {
    const { EnterprisePoliciesManager } = ChromeUtils.importESModule('resource://gre/modules/EnterprisePoliciesParent.sys.mjs');
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    EnterprisePoliciesManager.prototype.setExtensionPolicies(${JSON.stringify({ [GECKO_ID]: policy })});
    await (await AddonManager.getAddonByID('${GECKO_ID}')).reload();
  })()`;
  const target = { context: window?.context };
  const reply = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
  if (reply.result.type !== 'success') throw new Error(`no policy: ${JSON.stringify(reply.result)}`);
}

async function openPage({ under }: BrowserRun, url: string): Promise<Page> {
  const page = await under.newPage(url);
  await waitForMarks(page);
  return page;
}

const terms = (page: Page) => paintedTexts(page, 'saksspor-term');

eachBrowser('own words', { firefoxLater: true, consent: true }, (run) => {
  const inLexicon = async () => {
    const { json } = Object((await run.under.storage()).lexicon) as { readonly json?: string };
    return json?.includes('"entry":"Dagsorden"') === true;
  };

  test('a word that is added is marked in each open page within a second, and taken back it is not', async () => {
    const pages = [await openPage(run, PAGES.ehelseNufa), await openPage(run, PAGES.hdirNuit)];
    for (const page of pages) await watchForMark(page, WORD);
    const waits: number[] = [];
    // Another program may take the machine for a while: the best is the product's own.
    while (waits.length < 2 || (waits.length < 6 && Math.min(...waits) >= 1000)) {
      if (waits.length === 0) await run.under.killBackground();
      const savedAt = await decide(run, { Dagsorden: AGENDA });
      for (const page of pages) {
        await expect.poll(() => whenMarked(page), { timeout: 20_000, interval: 20 }).not.toBeNull();
      }
      const marked = await Promise.all(pages.map(whenMarked));
      waits.push(Math.max(...marked.map((at) => at ?? Number.POSITIVE_INFINITY)) - savedAt);
      await decide(run, {});
      for (const page of pages) {
        await expect.poll(() => whenMarked(page), { timeout: 20_000, interval: 20 }).toBeNull();
      }
    }
    console.log(
      `${run.engine}: from save to marks on two open pages ${waits.join(', ')} ms (first: background asleep)`,
    );
    expect(Math.min(...waits)).toBeLessThan(1000);
  });

  test('its card says that it is the reader’s own, also after the background has slept', async () => {
    const page = await openPage(run, PAGES.ehelseNufa);
    await decide(run, {
      Dagsorden: AGENDA,
      HDAB: written('HDAB', { expansion: { nb: 'Noe eget', en: null } }),
    });
    await expect.poll(() => terms(page), { timeout: 20_000 }).toContain(WORD);
    await hoverText(page, WORD);
    const card = await shownCard(run.under, page, 'Egen oppføring');
    expect([card.name, card.text]).toEqual([
      expect.stringContaining('Dagsorden'),
      expect.stringContaining('Det møtet skal'),
    ]);
    expect(card.text).not.toContain('Står foran');
    await movePointerAway(page);
    await waitForNoCard(run.under, page);
    await run.under.killBackground();
    await hoverText(page, 'HDAB');
    const other = await shownCard(run.under, page, 'Noe eget');
    expect(other.text).toContain('Står foran Saksspors egen');
    expect(other.text).not.toContain('Health Data Access Body');
  });

  test('a hidden entry is not marked, and comes back; a form without it leaves the others', async () => {
    await decide(run, {});
    await expect.poll(inLexicon, { timeout: 20_000 }).toBe(false);
    const page = await openPage(run, PAGES.ehelseNufa);
    const before = await terms(page);
    expect(before).toEqual(expect.arrayContaining(['HDAB', 'FHIR', 'SNOMED CT']));
    await decide(run, { HDAB: { is: 'hidden' }, FHIR: { is: 'without-forms', forms: ['FHIR'] } });
    const others = before.filter((text) => text !== 'HDAB' && text !== 'FHIR');
    await expect.poll(() => terms(page), { timeout: 20_000 }).toEqual(others);
    await decide(run, {});
    await expect.poll(() => terms(page), { timeout: 20_000 }).toEqual(before);
  });

  test('a lexicon that is lost comes back with the own words in it', async () => {
    await decide(run, { Dagsorden: AGENDA });
    await expect.poll(inLexicon, { timeout: 20_000 }).toBe(true);
    await run.under.inExtension(() => chrome.storage.local.remove('lexicon'));
    const page = await openPage(run, PAGES.ehelseNufa);
    expect(await terms(page)).toContain(WORD);
  });

  // Chromium's are in policy-chromium.test.ts: they need a file below /etc.
  test.skipIf(run.engine === 'chromium')(
    'an organisation’s entries are marked and said to be theirs; what could not be read is said',
    async () => {
      await decide(run, {});
      await setPolicy(run, {
        lockGlossary: true,
        glossary: [
          { entry: 'Dagsorden', forms: [WORD], definition: 'Som styret har vedtatt.' },
          { entry: 'OUS' },
        ],
      });
      const page = await openPage(run, PAGES.ehelseNufa);
      await expect.poll(() => terms(page), { timeout: 20_000 }).toContain(WORD);
      await hoverText(page, WORD);
      expect((await shownCard(run.under, page, 'Fra virksomheten')).text).toContain(
        'Som styret har vedtatt.',
      );
      const settings = await run.under.openExtensionPage('options.html');
      const section = await settings.waitForSelector('#policy', { timeout: 20_000 });
      const said = await section?.evaluate((element) => element.textContent);
      expect(said).toContain('lagt til 1 oppføring i ordlisten. De kan ikke endres');
      expect(said).toContain('Oppføring 2 («OUS») har verken');
    },
  );
});
