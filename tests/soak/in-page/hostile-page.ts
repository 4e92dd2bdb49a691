/** A council page that runs hostile kinds, and keeps all that they could read for the campaign to look through. */
import { councilPage } from '../../e2e/harness/generated-pages.ts';
import type { HostileKind } from './hostile-kind.ts';

/** What the page calls for the campaign; see `hostilePage`. */
export interface HostileHandle {
  /** Runs every attack, one after the other. */
  attack(): Promise<void>;
  /** All that was seen, and what can be read of the page now. */
  taken(): string;
  /** Whether the browser finds the word in what is drawn, for a page that could guess. */
  finds(word: string): boolean;
}

declare global {
  var hostile: HostileHandle;
}

/** Characters that are kept of one thing seen, and of all. A page that patches everything sees much, often. */
const MOST_OF_ONE = 50_000;
const MOST = 8_000_000;
/** ms for one attack. */
const LONGEST = 4_000;

const BODY = `
<p>Sak 26/25 gjelder Helsedataforordningen. HDAB og FHIR er nevnt. Kontrollord.</p>
<p>Sak 20/25 og sak 27/25 kommer tilbake, og sak 24/25 er behandlet.</p>
<div class="rom"></div>
<p>NUIT 8/23 er nevnt, og KI-forordningen.</p>`;

/** @param ours the root of the extension, with its final slash */
export function hostilePage(kinds: readonly HostileKind[], ours: string): string {
  const before = kinds.map(
    ({ before: source = '' }) => `try { ${source} } catch (error) { see(String(error)); }`,
  );
  const attacks = kinds.map(({ attack = '' }) => `async () => { ${attack} }`);
  return councilPage(
    'Angrep',
    `<script>
(() => {
  const OURS = ${JSON.stringify(ours)};
  const WORD = 'Kontrollord';
  const { stringify } = JSON;
  const { push, map } = Array.prototype;
  const { call } = Function.prototype;
  const kept = [];
  let size = 0;
  let quiet = false;
  const text = (value) => {
    if (typeof value === 'string') return value;
    if (value instanceof Node) return value instanceof Element ? value.outerHTML + ' ' + (value.shadowRoot?.innerHTML ?? '') : value instanceof ShadowRoot ? value.innerHTML : String(value.data);
    try { return stringify(value) ?? String(value); } catch { return Object.prototype.toString.call(value); }
  };
  const see = (value) => {
    if (quiet || size > ${MOST}) return;
    quiet = true;
    try {
      const one = text(value).slice(0, ${MOST_OF_ONE});
      size += one.length;
      kept[kept.length] = one;
    } catch {} finally { quiet = false; }
  };
  const timer = setTimeout.bind(window);
  const rest = (time) => new window.realPromise((done) => timer(done, time));
  window.realPromise = Promise;
  const host = () => document.querySelector('saksspor-card');
  ${before.join('\n')}
  const attacks = [${attacks.join(',\n')}];
  window.hostile = {
    async attack() {
      for (const attack of attacks) {
        try { await window.realPromise.race([attack(), rest(${LONGEST})]); } catch (error) { see(String(error)); }
      }
    },
    taken() {
      quiet = true;
      const roots = [...document.querySelectorAll('*')].flatMap((one) => one.shadowRoot === null ? [] : [one.shadowRoot.innerHTML]);
      const painted = [...CSS.highlights].map(([name, ranges]) => [name, ranges.size, [...ranges].map((range) => range.startContainer.data)]);
      const all = [kept.join('\\n'), document.documentElement.outerHTML, document.documentElement.innerText, document.title, location.href, roots.join(' '), stringify(painted)].join('\\n');
      quiet = false;
      return all;
    },
    finds(word) {
      getSelection().removeAllRanges();
      return window.find(word, false, false, true, false, true);
    },
  };
})();
</script>${BODY}`,
  );
}
