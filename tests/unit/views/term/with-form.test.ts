/** A spelling that is left out: nothing else of an entry changes. */
import { describe, expect, test } from 'vitest';
import {
  type LayeredTerm,
  layerGlossary,
  NO_ORGANISATION,
} from '../../../../lib/glossary/layered-glossary.ts';
import type { OperationId } from '../../../../lib/model/note.ts';
import type { GlossaryChoice, OwnTerm, OwnWord } from '../../../../lib/model/own-term.ts';
import { withForm } from '../../../../lib/views/term/with-form.ts';
import { ownTerm } from '../../store/notes/glossary-samples.ts';

function word(choice: GlossaryChoice | null, savedAt = '2026-11-22T10:00:00.000Z'): OwnWord {
  return { name: 'HTO', operation: 'op' as OperationId, number: 1, savedAt, choice };
}

function drawn(term: OwnTerm, ...others: readonly OwnWord[]): LayeredTerm {
  const { terms } = layerGlossary([], NO_ORGANISATION, [word({ is: 'written', term }), ...others]);
  const found = terms.find((layered) => layered.term.entry === term.entry);
  if (found === undefined) throw new Error(`${term.entry} is not there`);
  return found;
}

describe('the own entry without a spelling', () => {
  const before: OwnTerm = { ...ownTerm('HTO'), forms: ['HTO', 'HTO-er'] };
  test('is what was saved last, although the older text is drawn still', () => {
    const later: OwnTerm = { ...before, definition: 'Skrevet i et annet vindu.' };
    expect(withForm(drawn(before), word({ is: 'written', term: later }), 'HTO-er', false)).toEqual({
      is: 'written',
      term: { ...later, forms: ['HTO'] },
    });
  });
  test('keeps a name that is also a spelling of another entry', () => {
    const named: OwnTerm = { ...before, forms: ['HTO', 'HTO-er', 'organ'], otherNames: ['organ'] };
    const other: OwnWord = {
      ...word({ is: 'written', term: { ...ownTerm('Organ'), forms: ['organ'] } }, '2026-11-22T11:00:00.000Z'),
      name: 'Organ',
    };
    expect(withForm(drawn(named, other), word({ is: 'written', term: named }), 'HTO-er', false)).toEqual({
      is: 'written',
      term: { ...named, forms: ['HTO', 'organ'] },
    });
  });
  test('stays taken back where another window has done that', () => {
    expect(withForm(drawn(before), word(null), 'HTO', false)).toBeNull();
  });
});

test('of an entry that is not the reader’s a spelling is left out, and back again', () => {
  const entry = { origin: 'built-in', leftOut: ['LM'] } as const;
  expect(withForm(entry, null, 'LMr', false)).toEqual({ is: 'without-forms', forms: ['LM', 'LMr'] });
  expect(withForm(entry, null, 'LM', true)).toBeNull();
});
