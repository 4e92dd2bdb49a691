/**
 * Takes the one way from text to markup out of Preact when the extension is built: what would set `innerHTML`
 * sets `textContent`. So no bundle of ours can parse a string as HTML, whoever writes it (TRUST.md rule 13),
 * and Firefox's reviewers find no `innerHTML` to ask about.
 */
import type { Plugin } from 'vite';

export function preactWithoutMarkup(): Plugin {
  return {
    name: 'saksspor:preact-without-markup',
    transform(code, id) {
      if (!/[\\/]preact[\\/]dist[\\/]preact\.m?js/.test(id)) return null;
      if (!code.includes('.innerHTML')) this.error('Preact no longer sets innerHTML: this plugin can go');
      return { code: code.replaceAll('.innerHTML', '.textContent'), map: null };
    },
  };
}
