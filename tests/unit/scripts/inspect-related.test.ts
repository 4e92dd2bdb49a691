/** The command line of `inspect related`: its JSON, and one plain line for each thing that can be wrong. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const SCRIPT = join(import.meta.dirname, '../../../scripts/inspect.ts');
let folder = '';
let paper = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'saksspor-related-'));
  paper = join(folder, 'referat.txt');
  writeFileSync(
    paper,
    [
      'Referat fra møte i NUIT\t\t',
      'Møte\t3/2024\t',
      'Dato\t12. september 2024\t',
      '',
      'Sak\tTema\tSakstype',
      '31/24\tElektronisk helsekort for gravide – utprøving\tDrøfting',
      '',
      'Sak\tTema',
      '31/24\tElektronisk helsekort for gravide – utprøving',
      '\tSaken ble presentert. Den følger opp sak 39/23 «Elektronisk helsekort for gravide».',
      '\tVedtak: NUIT drøftet saken.',
    ].join('\n'),
  );
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function related(...words: string[]): { status: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, 'related', ...words], {
    encoding: 'utf8',
  });
  return { status, out: stdout, error: stderr };
}

describe('inspect related', () => {
  test('prints explicit links first, each with direction, score and why', () => {
    const { status, out, error } = related('NUIT-22-2023');
    expect(error).toBe('');
    expect(status).toBe(0);
    const [first, ...others] = JSON.parse(out);
    expect(first).toEqual({
      case: 'NUFA-14-2023',
      kind: 'explicit',
      direction: 'earlier',
      score: 1,
      why: expect.any(String),
    });
    for (const other of others) {
      expect(other).toMatchObject({ kind: 'topical', why: expect.stringMatching(/./) });
      expect(other.score).toBeLessThan(1);
    }
  });

  test('a case that only a given paper knows, linked by what the paper says', () => {
    expect(related('NUIT-31-2024').status).toBe(2);
    const { out } = related('NUIT-31-2024', '--papers', paper);
    expect(JSON.parse(out)).toContainEqual(
      expect.objectContaining({ case: 'NUFA-39-2023', direction: 'earlier' }),
    );
  });

  test('more than one paper, and the old name of the top council', () => {
    const { status, out } = related('NEHS-36-2021', '--papers', paper, SCRIPT);
    expect(status).toBe(0);
    expect(out).toContain('"NUIT-36-2021"');
  });

  test.each([
    [[], /^Mangler sak\. /],
    [['26/25'], /^Ikke en sak: 26\/25/],
    [['NUFA-999-2025'], /^Ukjent sak: NUFA-999-2025/],
    [['NUFA-26-2025', 'NUFA-27-2025'], /^Bare én sak om gangen/],
    [['NUFA-26-2025', '--papers'], /^Mangler verdi etter et valg/],
    [['NUFA-26-2025', '--papers', '/finnes/ikke.txt'], /^Finner ikke filen: /],
    [['NUFA-26-2025', '--url', 'https://ehelse.no/'], /^--url hører til /],
  ])('%j', (words, message) => {
    const { status, out, error } = related(...words);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(error).toMatch(message);
    expect(error.trim()).not.toContain('\n');
  });
});
