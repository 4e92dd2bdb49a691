/** docs/privacy.md and docs/threat-model.md say what the manifests, the builds and the campaigns say. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COUNCIL_HOSTS } from '../../lib/model/settings.ts';
import { eraseStrings } from '../../lib/strings/erase.ts';
import { notesListStrings } from '../../lib/strings/notes-list.ts';
import { SOAK_ROWS } from '../soak/rows.ts';
import { builtFolder } from './built.ts';
import { ROOT } from './source-files.ts';

const privacy = readFileSync(join(ROOT, 'docs/privacy.md'), 'utf8');
const model = readFileSync(join(ROOT, 'docs/threat-model.md'), 'utf8');
const [norwegian = '', english = ''] = privacy.split('\n# Privacy');

interface Manifest {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly incognito: string;
  readonly browser_specific_settings?: {
    readonly gecko?: { readonly data_collection_permissions?: { readonly required?: readonly string[] } };
  };
}

const manifestOf = (browser: 'chrome' | 'firefox') =>
  JSON.parse(readFileSync(join(builtFolder(browser), 'manifest.json'), 'utf8')) as Manifest;

/** Words in code marks of a stretch of Markdown. */
const named = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '');
const stretch = (text: string, from: string): string => text.slice(text.indexOf(from)).split('\n\n')[0] ?? '';

describe('docs/privacy.md', () => {
  test('names each host, and no other', () => {
    const hosts = named(stretch(norwegian, '- `')).toSorted();
    expect(hosts).toEqual([...COUNCIL_HOSTS].toSorted());
    for (const browser of ['chrome', 'firefox'] as const) {
      expect(manifestOf(browser).host_permissions.toSorted()).toEqual(
        hosts.map((host) => `*://${host}/*`).toSorted(),
      );
    }
  });
  test('explains each permission, and no other, in both languages', () => {
    const asked = [...new Set([...manifestOf('chrome').permissions, ...manifestOf('firefox').permissions])];
    for (const text of [stretch(norwegian, '**Tillatelser.**'), stretch(english, '**Permissions.**')]) {
      expect(named(text).toSorted()).toEqual(asked.toSorted());
    }
  });
  test('says of private windows and of sending what the manifest says', () => {
    expect(manifestOf('chrome').incognito).toBe('not_allowed');
    expect(norwegian).toContain('virker ikke i private vinduer');
    const { gecko } = manifestOf('firefox').browser_specific_settings ?? {};
    expect(gecko?.data_collection_permissions?.required).toEqual(['none']);
    expect(norwegian).toContain('**Ingenting sendes.**');
  });
  test('names the buttons as they are named', () => {
    expect(norwegian.replace(/\s+/g, ' ')).toContain(`Innstillinger → ${eraseStrings('nb').title}`);
    expect(english.replace(/\s+/g, ' ')).toContain(`Settings → ${eraseStrings('en').title}`);
    expect(norwegian).toContain(`«${notesListStrings('nb').deleteForever}»`);
    expect(english).toContain(`"${notesListStrings('en').deleteForever}"`);
  });
});

describe('docs/threat-model.md', () => {
  test('names, for each thing done, campaigns and tests that there are', () => {
    const [table = ''] = model.split('## Hva som gjenstår');
    const shown = table
      .split('\n')
      .filter((line) => line.startsWith('| ') && line.includes('`'))
      .flatMap((line) => named(line.split('|').at(-2) ?? ''));
    expect(shown.length).toBeGreaterThan(10);
    const missing = shown.filter(
      (name) => !SOAK_ROWS.some(({ id }) => id === name) && !existsSync(join(ROOT, name)),
    );
    expect(missing).toEqual([]);
  });
  test('shows each row of the campaigns', () => {
    const [table = ''] = model.split('## Hva som gjenstår');
    const rows = SOAK_ROWS.map(({ id }) => id).filter((id) => id !== 'export-import');
    expect(rows.filter((id) => !table.includes(`\`${id}\``))).toEqual([]);
  });
});
