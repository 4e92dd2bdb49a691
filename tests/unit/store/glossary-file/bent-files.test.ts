/** Files of others, bent in every way: each is taken in whole or not at all, and a look at it changes nothing. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { glossaryCsv } from '../../../../lib/glossary/share/table.ts';
import { UNSTOPPED } from '../../../../lib/model/in-slices.ts';
import { glossaryJson } from '../../../../lib/store/glossary-file/glossary-file.ts';
import { readGlossaryFile } from '../../../../lib/store/glossary-file/read-glossary-file.ts';
import { openGlossary } from '../../../../lib/store/notes/glossary.ts';
import type { GlossaryRepository } from '../../../../lib/store/notes/glossary-repository.ts';
import { unguarded } from '../../../../lib/store/notes/notes-guards.ts';
import { createNotesKeeper } from '../../../../lib/store/notes/notes-keeper.ts';
import { ownTerm, ownTerms } from './own-terms.ts';

const RUNS = 300;

/** What a hostile or broken program does to a file. */
const bends: readonly ((text: string, at: number, more: string) => string)[] = [
  (text) => text,
  (text, at) => text.slice(0, at),
  (text, at) => text.slice(at),
  (text, at, more) => text.slice(0, at) + more + text.slice(at),
  (text, at, more) => text.slice(0, at) + more + text.slice(at + more.length),
  (text, at) => text.replaceAll(text.charAt(at), ''),
  (text, at) => text.slice(0, at) + text.slice(0, at) + text.slice(at),
  (text) => text.replace(/"forms"/, '"__proto__"'),
  (text) => text.replace(/"entry": "/, '"entry": "__proto__'),
  (text) => text.replace('"terms": [', '"terms": [null, '),
  (text) => text.replace('"Oppslag"', '"constructor";"Oppslag"'),
  (text) => text.replaceAll('";"', '","'),
  (text, _at, more) => text.replaceAll('"', more),
  (text) => text.replace('"version": 1', '"version": 1e9'),
  (text) => `${text}${text}`,
];

const more = fc.constantFrom(
  '"',
  ';',
  '\r',
  '\n',
  '{',
  '[',
  '\0',
  '\uD800',
  '=',
  "'",
  '__proto__',
  '}',
  'null',
  ',',
);

const bent = fc
  .tuple(ownTerms, fc.boolean(), fc.nat(), fc.nat(bends.length - 1), more)
  .map(([terms, isJson, at, bend, piece]) => {
    const text = isJson ? glossaryJson(terms) : glossaryCsv(terms);
    return bends[bend]?.(text, at % text.length, piece) ?? text;
  });

/** What the reader has, without when it was written. */
async function contents(glossary: GlossaryRepository) {
  const all = await glossary.all();
  return all
    .map(({ name, choice }) => ({ name, choice }))
    .sort((one, other) => Number(one.name > other.name) - Number(one.name < other.name));
}

test(`of ${RUNS} bent files none is taken in by half, and undoing brings back what was`, {
  timeout: 120_000,
}, async () => {
  const keeper = createNotesKeeper(unguarded('bent-glossaries'));
  const glossary = openGlossary(keeper);
  // What the reader has before: some of it under names that files have too.
  for (const term of fc.sample(ownTerm, { numRuns: 8, seed: 5 })) {
    await glossary.save(term.entry, { is: 'written', term }, null);
  }
  const before = await contents(glossary);
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(bent, async (text) => {
      const reading = await readGlossaryFile(text, UNSTOPPED);
      if (reading.is === 'rejected') {
        expect(await contents(glossary)).toEqual(before);
        return;
      }
      const plan = await glossary.planImport(reading.words);
      expect(await contents(glossary)).toEqual(before);
      expect(plan.map(({ name }) => name)).toEqual(reading.words.map(({ name }) => name));
      const changed = plan.filter(({ kind }) => kind !== 'same');
      await glossary.takeIn(plan);
      const after = new Map((await contents(glossary)).map(({ name, choice }) => [name, choice]));
      for (const { name, theirs } of plan) expect(after.get(name)).toEqual(theirs);
      for (const { name, choice } of before) {
        if (!plan.some((line) => line.name === name)) expect(after.get(name)).toEqual(choice);
      }
      if (changed.length > 0) {
        taken += 1;
        expect(await glossary.undoTakeIn()).toBe(changed.length);
      }
      expect(await contents(glossary)).toEqual(before);
    }),
    { numRuns: RUNS },
  );
  await keeper.close();
  // Both ways are tried.
  expect(taken).toBeGreaterThan(RUNS / 20);
  expect(taken).toBeLessThan(RUNS * 0.8);
});
