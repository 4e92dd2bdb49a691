/**
 * Another extension on the same hosts, which may read closed roots as any extension may, and asks ours. It tells the
 * page what it finds, so that a campaign finds it there.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COUNCIL_HOSTS } from '../../../lib/model/settings.ts';

/** Runs in its content script. */
const LOOK = `
const api = globalThis.browser ?? chrome;
const rootOf = (element) => element.openOrClosedShadowRoot ?? api.dom?.openOrClosedShadowRoot?.(element) ?? null;
const textIn = (root) => [...root.querySelectorAll('*')].map((one) => [one.outerHTML, one.value].join(' ')).join(' ');
const tell = (found) => window.postMessage({ found }, '*');
const ask = async (message) => {
  try {
    tell('answer ' + JSON.stringify(await Promise.race([api.runtime.sendMessage(OUR_ID, message), new Promise((done) => setTimeout(done, 150, 'none'))])));
  } catch (error) {
    tell('answer ' + error);
  }
};
addEventListener('message', async ({ data }) => {
  if (data?.other !== 'look') return;
  for (const element of document.querySelectorAll('*')) {
    const root = rootOf(element);
    if (root !== null) tell('root ' + textIn(root));
  }
  tell('storage ' + JSON.stringify(await api.storage.local.get(null)));
  for (const name of ['notes', 'card', 'prepare', 'open', 'report', 'unlock'])
    void ask({ saksspor: name, question: name === 'prepare' ? { rebuild: true } : null });
});
`;

/**
 * @param folder where it goes; made, and left to the caller
 * @param ourId how an extension is addressed: its id in Chromium, that of the manifest in Firefox
 */
export function writeOtherExtension(folder: string, ourId: string): void {
  mkdirSync(folder, { recursive: true });
  const matches = COUNCIL_HOSTS.map((host) => `*://${host}/*`);
  const manifest = {
    manifest_version: 3,
    name: 'En annen utvidelse',
    version: '1.0',
    permissions: ['storage'],
    host_permissions: matches,
    content_scripts: [{ matches, js: ['look.js'], run_at: 'document_start', all_frames: true }],
    browser_specific_settings: { gecko: { id: 'annen@annen.example' } },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'look.js'), `const OUR_ID = ${JSON.stringify(ourId)};\n${LOOK}`);
}
