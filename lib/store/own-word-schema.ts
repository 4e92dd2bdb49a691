/**
 * Own words of the glossary as zod reads them, from wherever they come: the database, a file, an organisation's policy,
 * `storage.local`. Strict: a field that is not known is not taken in (TRUST.md rule 12), nor more than a reader writes by
 * hand.
 */
import * as z from 'zod/mini';
import type { OperationId } from '../model/note.ts';
import {
  type GlossaryChoice,
  MAX_OWN_LINE,
  MAX_OWN_LIST,
  MAX_OWN_NAME,
  MAX_OWN_TEXT,
  type OwnTerm,
  type OwnWord,
} from '../model/own-term.ts';
import { type Condition, type Marking, TERM_CATEGORIES } from '../model/term.ts';

/** Of one condition; the longest that is built in has 33. */
const MAX_CONDITION_WORDS = 100;
/** Characters on either side; the farthest that is built in is 150. */
const MAX_DISTANCE = 1000;
/** Changes of one word: one a second for 31 years. Beyond 2^53 one more would be the same number. */
const MAX_NUMBER = 1_000_000_000;
/** Whoever keeps words in an object by their names would write over what all objects have. */
const FORBIDDEN_NAMES: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const text = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest));
const texts = (longest: number, most: number) => z.array(text(longest)).check(z.maxLength(most));
const lines = texts(MAX_OWN_LINE, MAX_OWN_LIST);
const words = texts(MAX_OWN_LINE, MAX_CONDITION_WORDS);

/** Also a key of databases and of `storage.local`: those do not give half a character back as it was. */
function isName(name: string): boolean {
  return name.trim() !== '' && name.isWellFormed() && !/\p{Cc}/u.test(name) && !FORBIDDEN_NAMES.has(name);
}

export const ownNameSchema: z.ZodMiniType<string> = text(MAX_OWN_NAME).check(
  z.refine(isName, { error: 'not a name' }),
);

const conditionSchema: z.ZodMiniType<Condition> = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.literal('near'),
    words,
    distance: z.int().check(z.minimum(1), z.maximum(MAX_DISTANCE)),
  }),
  z.strictObject({ is: z.enum(['after', 'before']), words }),
  z.strictObject({ is: z.literal('slash'), with: words }),
  z.strictObject({ is: z.literal('compound'), tails: words }),
  z.strictObject({ is: z.literal('beside-name') }),
  z.strictObject({ is: z.literal('text-has'), forms: words }),
]);
const conditions = z.array(conditionSchema).check(z.maxLength(MAX_OWN_LIST));

const markingSchema: z.ZodMiniType<Marking> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('always'), unless: z.exactOptional(conditions) }),
  z.strictObject({
    kind: z.literal('in-context'),
    rule: z.strictObject({ when: conditions, unless: conditions }),
  }),
  z.strictObject({ kind: z.literal('never') }),
]);

export const ownTermSchema: z.ZodMiniType<OwnTerm> = z.strictObject({
  entry: ownNameSchema,
  forms: lines,
  otherNames: lines,
  expansion: z.strictObject({ nb: z.nullable(text(MAX_OWN_LINE)), en: z.nullable(text(MAX_OWN_LINE)) }),
  definition: z.string().check(z.maxLength(MAX_OWN_TEXT)),
  category: z.enum(TERM_CATEGORIES),
  otherMeanings: lines,
  related: texts(MAX_OWN_NAME, MAX_OWN_LIST),
  marking: markingSchema,
  foundIn: z.nullable(z.strictObject({ label: text(MAX_OWN_LINE), sentence: text(MAX_OWN_LINE) })),
});

export const glossaryChoiceSchema: z.ZodMiniType<GlossaryChoice> = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('written'), term: ownTermSchema }),
  z.strictObject({ is: z.literal('hidden') }),
  z.strictObject({ is: z.literal('without-forms'), forms: lines }),
  z.strictObject({ is: z.literal('ignored') }),
]);

export const glossaryStateShape = {
  operation: z.uuid().check(z.lowercase()) as unknown as z.ZodMiniType<OperationId>,
  number: z.int().check(z.minimum(1), z.maximum(MAX_NUMBER)),
  savedAt: z.iso.datetime(),
  choice: z.nullable(glossaryChoiceSchema),
};

/** An own entry stands under its own name. */
export const isOfName = (word: Pick<OwnWord, 'name' | 'choice'>): boolean =>
  word.choice?.is !== 'written' || word.choice.term.entry === word.name;

export const ownWordSchema: z.ZodMiniType<OwnWord> = z
  .strictObject({ name: ownNameSchema, ...glossaryStateShape })
  .check(z.refine(isOfName, { error: 'an entry of another name' }));
