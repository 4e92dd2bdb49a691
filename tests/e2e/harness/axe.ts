/** Runs axe in an extension page, or on the card in its closed root. Violations come back as lines of text. */
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from './browser-under-test.ts';

/** WCAG 2.2 AA (TRUST.md). */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

type Violations = AxeResults['violations'];

export async function axeInPage(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async (tags) => {
    const { axe: engine } = window as unknown as { axe: typeof axe };
    return (await engine.run(document, { runOnly: tags, resultTypes: ['violations'] })).violations;
  }, TAGS);
  return violations.map(asLine);
}

/** The card must be open. The rest of the page is left out of the check. */
export async function axeInCard(under: BrowserUnderTest, page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const violations = await under.inShadowRoot(
    page,
    'saksspor-card',
    async (root, tags: string[]): Promise<Violations> => {
      const { host } = root;
      // axe walks open roots only; in this realm the host now answers with its closed one.
      Object.defineProperty(host, 'shadowRoot', { value: root, configurable: true });
      try {
        const { axe: engine } = window as unknown as { axe: typeof axe };
        return (await engine.run(host, { runOnly: tags, resultTypes: ['violations'] })).violations;
      } finally {
        Reflect.deleteProperty(host, 'shadowRoot');
      }
    },
    TAGS,
  );
  if (violations === null) throw new Error('there is no card host to check');
  return violations.map(asLine);
}

function asLine(violation: Violations[number]): string {
  const places = violation.nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary ?? ''}`);
  return `${violation.id} (${violation.impact}): ${violation.help}\n  ${places.join('\n  ')}`;
}
