/** A change of data or patterns without a new revision would leave readers with the old index and lexicon. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { caseWords } from '../../../lib/data/case-words.ts';
import { CASES } from '../../../lib/data/cases.ts';
import { COUNCIL_HISTORY } from '../../../lib/data/councils.ts';
import { GLOSSARY } from '../../../lib/data/glossary.ts';
import { LINKS } from '../../../lib/data/links.ts';
import { MEETING_LINKS } from '../../../lib/data/meeting-links.ts';
import { DATA_REVISION } from '../../../lib/data/revision.ts';
import { PATTERNS } from '../../../lib/detect/language/patterns.ts';

test('the revision belongs to the data', () => {
  const patterns = Object.entries(PATTERNS).map(([name, pattern]) => [name, String(pattern)]);
  const words = CASES.map(({ id }) => caseWords(id));
  const data = JSON.stringify([GLOSSARY, CASES, words, LINKS, MEETING_LINKS, COUNCIL_HISTORY, patterns]);
  const revision = createHash('sha256').update(data).digest('hex').slice(0, 12);
  expect(DATA_REVISION, `the data changed: set DATA_REVISION to '${revision}'`).toBe(revision);
});
