/** A parser that reads otherwise without a new revision would leave readers with what the old one read. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CASES } from '../../../../lib/data/cases.ts';
import { resolveReferences } from '../../../../lib/links/resolve-references.ts';
import type { DocumentId, KeptDocument } from '../../../../lib/model/document.ts';
import { fingerprint } from '../../../../lib/papers/fingerprint.ts';
import { foundDefinitionsInSteps } from '../../../../lib/papers/found-definitions.ts';
import { readDocument } from '../../../../lib/papers/read-document.ts';
import { statementsOf } from '../../../../lib/papers/statements.ts';
import { READING_REVISION } from '../../../../lib/store/index/reading-revision.ts';

/** What each revision reads out of the fixtures, as a fingerprint; the last one is not released yet. */
const READ: Readonly<Record<number, string>> = { 1: '1kqxqoslf0f', 2: '1omvs8hnryj' };

const FOLDER = join(import.meta.dirname, '../../../fixtures/papers');

function lastOf<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

test('the revision belongs to the way of reading', () => {
  const cases = new Map(CASES.map((fact) => [fact.id, fact]));
  const read = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const document: KeptDocument = {
        id: name as DocumentId,
        origin: { is: 'file', name },
        title: name,
        text: readFileSync(join(FOLDER, name), 'utf8'),
        headings: [],
        links: [],
        firstRead: '',
        lastSeen: '',
      };
      const reading = readDocument(document);
      const stated = statementsOf(document, reading);
      const found = foundDefinitionsInSteps(document, reading.papers);
      return [stated, resolveReferences(stated.references, cases), lastOf(found)];
    });
  const now = fingerprint(read);
  const help = `papers are read otherwise: if ${READING_REVISION} is released raise READING_REVISION; then it is '${now}'`;
  expect(READ[READING_REVISION], help).toBe(now);
}, 30_000);
