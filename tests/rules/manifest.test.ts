/** The whole manifest of each build. A change to it is a change to what readers are asked to trust. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtFolder } from './built.ts';

const HOSTS = [
  '*://www.ehelse.no/*',
  '*://ehelse.no/*',
  '*://www.helsedirektoratet.no/*',
  '*://helsedirektoratet.no/*',
];

interface ContentScript {
  readonly matches: readonly string[];
}

function manifestOf(browser: 'chrome' | 'firefox'): Record<string, unknown> {
  return JSON.parse(readFileSync(join(builtFolder(browser), 'manifest.json'), 'utf8')) as Record<
    string,
    unknown
  >;
}

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (browser) => {
  const manifest = manifestOf(browser);

  test('asks for these permissions and hosts, and no others', () => {
    const common = ['storage', 'unlimitedStorage', 'contextMenus'];
    expect(manifest.permissions).toEqual(browser === 'chrome' ? [...common, 'sidePanel'] : common);
    expect(manifest.host_permissions).toEqual(HOSTS);
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest).not.toHaveProperty('optional_host_permissions');
  });
  test('opens nothing to pages or other extensions', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest.incognito).toBe('not_allowed');
  });
  test('lets extension pages load their own files, and papers from the councils, and nothing else', () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
        "connect-src 'self' https://www.ehelse.no https://ehelse.no https://www.helsedirektoratet.no " +
        "https://helsedirektoratet.no; worker-src 'self'; " +
        "form-action 'none'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
    });
  });
  test('runs one content script, on the council hosts', () => {
    const [script, ...others] = manifest.content_scripts as readonly ContentScript[];
    expect(others).toEqual([]);
    expect(script?.matches.toSorted()).toEqual(HOSTS.toSorted());
    // No frames inside the page, not in the page's own realm. The stylesheet: why, in lib/page/marks.css.
    expect({ ...script, matches: [] }).toEqual({
      matches: [],
      css: ['content-scripts/council.css'],
      js: ['content-scripts/council.js'],
      run_at: 'document_end',
    });
  });
  test('is as it was', () => {
    const { version, ...rest } = manifest;
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(rest).toMatchSnapshot();
  });
});
