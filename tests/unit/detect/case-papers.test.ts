/** Whole papers and pages of our own, in the shapes of real ones, with what is to be found beside each. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inspectMentions } from '../../../scripts/inspect/inspect-mentions.ts';
import { readSource } from '../../../scripts/inspect/read-file.ts';
import { RECOGNISER } from './case-fixtures.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/papers');

interface Expected {
  readonly url: string | null;
  /** "26/25 NUFA document-head", or "24/23 NUFA|NUIT" where it is not known. */
  readonly cases: readonly string[];
}

describe('papers', () => {
  const papers = readdirSync(FOLDER).filter((name) => /\.(?:txt|html)$/.test(name));

  test.each(papers)('%s', (name) => {
    const path = join(FOLDER, name);
    const expected = JSON.parse(readFileSync(path.replace(/\.\w+$/, '.expected.json'), 'utf8')) as Expected;
    const file = readFileSync(path, 'utf8');
    const { cases } = inspectMentions(readSource(path), expected.url, RECOGNISER);
    expect(
      cases.map(({ text, council, candidates, basis }) =>
        council === null ? `${text} ${candidates.join('|')}` : `${text} ${council} ${basis}`,
      ),
    ).toEqual(expected.cases);
    if (name.endsWith('.txt')) {
      for (const { start, end, text } of cases) expect(file.slice(start, end)).toBe(text);
    }
  });
});
