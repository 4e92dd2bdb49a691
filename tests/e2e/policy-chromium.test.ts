/** What an organisation decides, read by a real Chromium from a real file of policies. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shownCard } from './harness/card.ts';
import { canSetPolicy, setChromiumPolicy } from './harness/chromium-policy.ts';
import { startCouncilServer } from './harness/council-server.ts';
import { PAGES } from './harness/fixture-pages.ts';
import { paintedTexts, waitForMarks } from './harness/highlights.ts';
import { launchBrowser } from './harness/launch.ts';
import { builtExtension, makeRunFolder } from './harness/paths.ts';
import { hoverText } from './harness/pointer.ts';

/** Stands in the page; no built-in entry has it. */
const WORD = 'dagsorden';

const POLICY = {
  requirePassphrase: true,
  lockGlossary: true,
  glossary: [{ entry: 'Dagsorden', forms: [WORD], definition: 'Som styret har vedtatt.' }, { entry: 'OUS' }],
};

test.skipIf(process.env.SAKSSPOR_BROWSERS === 'firefox' || !canSetPolicy())(
  'an organisation’s decisions are in force as soon as Chromium has read them',
  async () => {
    // Its id is made from its folder.
    const extension = join(makeRunFolder(), 'extension');
    cpSync(builtExtension('chromium'), extension, { recursive: true });
    await using server = await startCouncilServer();
    await using under = await launchBrowser('chromium', { server, extension });
    await under.giveConsent();
    const page = await under.newPage(PAGES.ehelseNufa);
    await waitForMarks(page);
    expect(await paintedTexts(page, 'saksspor-term')).not.toContain(WORD);
    using _policy = await setChromiumPolicy(under, POLICY);
    await expect.poll(() => paintedTexts(page, 'saksspor-term'), { timeout: 20_000 }).toContain(WORD);
    await page.bringToFront();
    await hoverText(page, WORD);
    expect((await shownCard(under, page, 'Fra virksomheten')).text).toContain('Som styret har vedtatt.');
    const settings = await under.openExtensionPage('options.html');
    const section = await settings.waitForSelector('#policy');
    const said = await section?.evaluate((element) => element.textContent);
    expect(said).toContain('lagt til 1 oppføring i ordlisten. De kan ikke endres');
    expect(said).toContain('Oppføring 2 («OUS») har verken');
    const notes = await under.openExtensionPage('workspace.html#/notes');
    await notes.waitForFunction(() => document.body.innerText.includes('passfrase'));
  },
);
