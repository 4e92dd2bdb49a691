/** Two windows and one form: nothing that is written is lost, whichever saved first. */
import { describe, expect, test } from 'vitest';
import { GLOSSARY } from '../../../../lib/data/glossary.ts';
import { layerGlossary, NO_ORGANISATION } from '../../../../lib/glossary/layered-glossary.ts';
import type { OperationId } from '../../../../lib/model/note.ts';
import type { GlossaryChoice, OwnWord } from '../../../../lib/model/own-term.ts';
import {
  beginEdit,
  beginNew,
  heard,
  isUnsaved,
  keepMine,
  replacedByNew,
  saved,
  takeOther,
  withoutForm,
  written,
} from '../../../../lib/views/term-editor/form-state.ts';
import { draftOfSeed, termOfDraft } from '../../../../lib/views/term-editor/term-draft.ts';

const layered = layerGlossary(GLOSSARY, NO_ORGANISATION, []);
const hdab = layered.terms.find(({ term }) => term.entry === 'HDAB') ?? null;

function word(name: string, nb: string, number: number): OwnWord {
  const choice: GlossaryChoice = {
    is: 'written',
    term: termOfDraft({ ...draftOfSeed({ word: name }), nb }, null),
  };
  return {
    name,
    operation: `op-${number}` as OperationId,
    number,
    savedAt: '2026-11-22T10:00:00.000Z',
    choice,
  };
}

describe('a form', () => {
  test('begins with what it is given, and that is not unsaved text', () => {
    const form = beginNew({ word: 'HTO', long: 'Helsetjeneste' });
    expect(form.draft).toMatchObject({ name: 'HTO', nb: 'Helsetjeneste', category: 'annet' });
    expect(isUnsaved(form)).toBe(false);
    expect(isUnsaved(written(form, { nb: 'x' }))).toBe(true);
    expect(isUnsaved(written(written(form, { nb: 'x' }), { nb: 'Helsetjeneste' }))).toBe(false);
  });
  test('of a built-in entry begins with its text', () => {
    expect(beginEdit('HDAB', null, hdab).draft.definition).toBe(hdab?.term.definition);
    expect(beginEdit('HDAB', word('HDAB', 'Mitt', 1), hdab).draft.nb).toBe('Mitt');
    expect(beginEdit('Ukjent', null, null).draft.name).toBe('Ukjent');
  });
  test('takes in what another window saved only where nothing is written', () => {
    const form = beginEdit('HTO', word('HTO', 'en', 1), null);
    const later = word('HTO', 'to', 2);
    expect(heard(form, word('HTO', 'en', 1), null)).toBe(form);
    expect(heard(form, later, null)).toMatchObject({
      draft: { nb: 'to' },
      other: null,
      saving: { is: 'renewed' },
    });
    const busy = written(form, { nb: 'min' });
    const clash = heard(busy, later, null);
    expect(clash).toMatchObject({ draft: { nb: 'min' }, other: { operation: 'op-2' } });
    expect(keepMine(clash)).toMatchObject({ draft: { nb: 'min' }, word: { operation: 'op-2' }, other: null });
    expect(takeOther(clash, null)).toMatchObject({
      draft: { nb: 'to' },
      word: { operation: 'op-2' },
      other: null,
    });
  });
  test('of a new entry does not write over what another window has just written under that name', () => {
    const theirs = word('HTO', 'deres', 1);
    expect(replacedByNew(theirs)).toBeNull();
    expect(replacedByNew(null)).toBeNull();
    const ignored: OwnWord = { ...theirs, choice: { is: 'ignored' } };
    expect(replacedByNew(ignored)).toBe(ignored);
    const clash = { ...written(beginNew({ word: 'HTO' }), { nb: 'min' }), other: theirs };
    expect(keepMine(clash)).toMatchObject({ draft: { nb: 'min' }, word: theirs, other: null });
    expect(takeOther(clash, null)).toMatchObject({ entry: 'HTO', draft: { nb: 'deres' }, other: null });
  });
  test('does not hear its own save while it is on its way', () => {
    const form = {
      ...written(beginEdit('HTO', word('HTO', 'en', 1), null), { nb: 'to' }),
      saving: { is: 'saving' } as const,
    };
    expect(heard(form, word('HTO', 'to', 2), null)).toBe(form);
  });
  test('that was written on while it was saved has unsaved text', () => {
    const sent = written(beginNew({ word: 'HTO' }), { nb: 'en' });
    expect(isUnsaved(saved(sent, sent.draft, word('HTO', 'en', 1)))).toBe(false);
    const more = written(sent, { nb: 'en til' });
    const after = saved(more, sent.draft, word('HTO', 'en', 1));
    expect(after).toMatchObject({ entry: 'HTO', draft: { nb: 'en til' }, saving: { is: 'untouched' } });
    expect(isUnsaved(after)).toBe(true);
  });
  test('without its last spelling is of an entry that is only looked up', () => {
    const draft = { ...draftOfSeed({ word: 'HTO', long: 'x' }), forms: 'HTO\nHTO-er' };
    expect(withoutForm(draft, 'HTO')).toMatchObject({ forms: 'HTO-er', marking: 'always' });
    // The name is still a spelling where another was the only one written.
    expect(withoutForm({ ...draft, forms: 'Pasient' }, 'Pasient')).toMatchObject({
      forms: '',
      marking: 'always',
    });
    const none = withoutForm(draftOfSeed({ word: 'HTO', long: 'x' }), 'HTO');
    expect(termOfDraft(none, null)).toMatchObject({ forms: [], marking: { kind: 'never' } });
  });
});
