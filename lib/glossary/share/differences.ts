/** What two people have decided of one name, field by field, where it differs: to be shown side by side. */
import type { GlossaryChoice, OwnTerm } from '../../model/own-term.ts';
import type { Condition, Marking } from '../../model/term.ts';
import { COLUMNS, type Column } from './columns.ts';

/** Texts of a field, as many as it has; a marking has words of its own. */
export type FieldValue =
  | { readonly is: 'texts'; readonly texts: readonly string[] }
  | { readonly is: 'marking'; readonly kind: Marking['kind']; readonly near: readonly string[] };

export type WordDifference =
  | { readonly is: 'field'; readonly field: Column; readonly here: FieldValue; readonly theirs: FieldValue }
  /** The reader has written no entry: what they have decided instead. */
  | { readonly is: 'choice'; readonly here: Exclude<GlossaryChoice['is'], 'written'> };

export function differencesOf(here: GlossaryChoice, theirs: OwnTerm): readonly WordDifference[] {
  if (here.is !== 'written') return [{ is: 'choice', here: here.is }];
  return COLUMNS.flatMap((field): readonly WordDifference[] => {
    const [ours, other] = [written(here.term, field), written(theirs, field)];
    if (JSON.stringify(ours) === JSON.stringify(other)) return [];
    return [{ is: 'field', field, here: fieldValue(here.term, field), theirs: fieldValue(theirs, field) }];
  });
}

/** All that a field says, to be compared. */
function written(term: OwnTerm, field: Column): unknown {
  return field === 'marking' ? term.marking : fieldValue(term, field);
}

function fieldValue(term: OwnTerm, field: Column): FieldValue {
  if (field === 'marking') return { is: 'marking', kind: term.marking.kind, near: nearWords(term.marking) };
  return { is: 'texts', texts: textsOf(term, field).filter((text) => text !== '') };
}

function textsOf(term: OwnTerm, field: Exclude<Column, 'marking'>): readonly string[] {
  switch (field) {
    case 'nb':
    case 'en':
      return [term.expansion[field] ?? ''];
    case 'place':
      return [term.foundIn?.label ?? ''];
    case 'sentence':
      return [term.foundIn?.sentence ?? ''];
    case 'entry':
    case 'definition':
    case 'category':
      return [term[field]];
    case 'forms':
    case 'otherNames':
    case 'otherMeanings':
    case 'related':
      return term[field];
  }
}

function nearWords(marking: Marking): readonly string[] {
  return marking.kind === 'in-context' ? marking.rule.when.flatMap(wordsOf) : [];
}

function wordsOf(condition: Condition): readonly string[] {
  switch (condition.is) {
    case 'near':
    case 'after':
    case 'before':
      return condition.words;
    case 'slash':
      return condition.with;
    case 'compound':
      return condition.tails;
    case 'text-has':
      return condition.forms;
    case 'beside-name':
      return [];
  }
}
