/** What keeps a draft from being saved, beside the field that it is about. */
import { MAX_OWN_LINE, MAX_OWN_LIST, MAX_OWN_NAME, MAX_OWN_TEXT } from '../../model/own-term.ts';
import { type DraftField, lineOf, linesOf, type TermDraft } from './term-draft.ts';

export interface DraftProblem {
  readonly field: DraftField;
  readonly why:
    | { readonly is: 'empty' }
    /** A word that the program itself goes by. */
    | { readonly is: 'reserved' }
    | { readonly is: 'too-long'; readonly limit: number }
    /** A line of a list. */
    | { readonly is: 'long-line'; readonly line: string; readonly limit: number }
    | { readonly is: 'too-many'; readonly limit: number }
    /** A spelling that no word can be. */
    | { readonly is: 'no-letter'; readonly line: string }
    /** Neither an expansion nor a definition. */
    | { readonly is: 'no-meaning' }
    | { readonly is: 'no-words' };
}

/** As the store has it (`lib/store/own-word-schema.ts`), which brings too much with it to be asked while one writes. */
const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const LISTS = ['forms', 'otherNames', 'otherMeanings', 'related', 'words'] as const;

/** In the order of the form; at most one of a field. */
export function draftProblems(draft: TermDraft): readonly DraftProblem[] {
  const problems: DraftProblem[] = [];
  const say = (field: DraftField, why: DraftProblem['why']): void => {
    if (!problems.some((one) => one.field === field)) problems.push({ field, why });
  };
  const name = lineOf(draft.name);
  if (name === '') say('name', { is: 'empty' });
  if (RESERVED.has(name)) say('name', { is: 'reserved' });
  if (name.length > MAX_OWN_NAME) say('name', { is: 'too-long', limit: MAX_OWN_NAME });
  for (const field of ['nb', 'en'] as const) {
    if (lineOf(draft[field]).length > MAX_OWN_LINE) say(field, { is: 'too-long', limit: MAX_OWN_LINE });
  }
  if (draft.definition.trim().length > MAX_OWN_TEXT)
    say('definition', { is: 'too-long', limit: MAX_OWN_TEXT });
  if (lineOf(`${draft.nb}${draft.en}${draft.definition}`) === '') say('nb', { is: 'no-meaning' });
  for (const field of LISTS) {
    const limit = field === 'related' ? MAX_OWN_NAME : MAX_OWN_LINE;
    const lines = linesOf(draft[field]);
    const long = lines.find((line) => line.length > limit);
    if (long !== undefined) say(field, { is: 'long-line', line: long, limit });
    if (lines.length > MAX_OWN_LIST) say(field, { is: 'too-many', limit: MAX_OWN_LIST });
  }
  const forms = linesOf(draft.forms);
  const bare = (forms.length === 0 && name !== '' ? [name] : forms).find(
    (line) => !/[\p{L}\p{N}]/u.test(line),
  );
  if (bare !== undefined) say(forms.length === 0 ? 'name' : 'forms', { is: 'no-letter', line: bare });
  if (draft.marking === 'near' && linesOf(draft.words).length === 0) say('words', { is: 'no-words' });
  return problems;
}
