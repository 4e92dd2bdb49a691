/** Two decisions on one name, the second on sight of the first before its save was answered. */
import { expect, test } from 'vitest';
import type { OperationId } from '../../../../lib/model/note.ts';
import type { GlossaryChoice, OwnWord } from '../../../../lib/model/own-term.ts';
import type { GlossaryRepository } from '../../../../lib/store/notes/glossary-repository.ts';
import { decideInTurn } from '../../../../lib/views/term/decide-in-turn.ts';

const HIDDEN: GlossaryChoice = { is: 'hidden' };

/** Saves as the real one does: over the state that the reader saw, and answers a while after it is done. */
function glossaryOf(first: OwnWord | null) {
  let word = first;
  let fails = false;
  const save: GlossaryRepository['save'] = async (name, choice, basedOn) => {
    if (fails) throw new Error('full');
    if (word !== null && basedOn?.operation !== word.operation) return { is: 'changed', word };
    const number = (word?.number ?? 0) + 1;
    const operation = `${name} ${number}` as OperationId;
    word = { name, choice, number, operation, savedAt: '2026-11-22T10:00:00.000Z' };
    await new Promise((resolve) => setTimeout(resolve, 5));
    return { is: 'saved', word };
  };
  const fail = (now: boolean): void => {
    fails = now;
  };
  return { save, word: () => word, fail };
}

test('a decision waits for the one before it, and is not refused as changed elsewhere', async () => {
  const glossary = glossaryOf(null);
  const decide = decideInTurn(glossary);
  const both = [decide('HDAB', HIDDEN, null), decide('HDAB', null, null)];
  expect(await Promise.all(both)).toEqual(['saved', 'saved']);
  expect(glossary.word()).toMatchObject({ number: 2, choice: null });
});

test('what another window has changed is refused, on any name, and after a failure', async () => {
  const glossary = glossaryOf(null);
  const decide = decideInTurn(glossary);
  await decide('HDAB', HIDDEN, null);
  await glossary.save('HDAB', null, glossary.word());
  expect(await decide('HDAB', HIDDEN, null)).toBe('changed');
  expect(await decide('HDAB', HIDDEN, glossary.word())).toBe('saved');
  glossary.fail(true);
  await expect(decide('HDAB', null, glossary.word())).rejects.toThrow('full');
  glossary.fail(false);
  expect(await decide('HDAB', null, null)).toBe('saved');
  expect(glossary.word()?.choice).toBeNull();
});
