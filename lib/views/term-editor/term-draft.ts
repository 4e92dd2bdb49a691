/**
 * An entry as its form has it: texts of fields, lists one to a line. What is written is kept as text, whatever it looks
 * like; only white space, line ends and what no text should hold are put right.
 */
import type { OwnTerm } from '../../model/own-term.ts';
import type { Condition, Marking, Term, TermCategory } from '../../model/term.ts';
import type { TermSeed } from '../links.ts';

/** `kept`: rules that the form has no words for stay as they are. */
export type MarkingChoice = 'always' | 'near' | 'never' | 'kept';

export interface TermDraft {
  readonly name: string;
  readonly nb: string;
  readonly en: string;
  readonly definition: string;
  readonly forms: string;
  readonly otherNames: string;
  readonly otherMeanings: string;
  readonly related: string;
  readonly category: TermCategory;
  readonly marking: MarkingChoice;
  /** One of which must stand near. */
  readonly words: string;
}

export type DraftField = keyof TermDraft;

/** UTF-16 units: a line and a half of text. The widest rule of a built-in entry has 80. */
const NEAR = 100;

const BLANK: TermDraft = {
  name: '',
  nb: '',
  en: '',
  definition: '',
  forms: '',
  otherNames: '',
  otherMeanings: '',
  related: '',
  category: 'annet',
  marking: 'always',
  words: '',
};

/** A selection comes with the brackets and stops around it. */
export function draftOfSeed({ word, long = '' }: TermSeed): TermDraft {
  const name = lineOf(word).replace(/^[\s"'«»“”([{.,;:–-]+|[\s"'«»“”)\]}.,;:!?–-]+$/gu, '');
  return { ...BLANK, name, nb: lineOf(long) };
}

export function draftOfTerm(term: OwnTerm | Term): TermDraft {
  const list = (lines: readonly string[]): string => lines.join('\n');
  return {
    name: term.entry,
    nb: term.expansion.nb ?? '',
    en: term.expansion.en ?? '',
    definition: term.definition,
    forms: list(term.forms),
    otherNames: list(term.otherNames),
    otherMeanings: list(term.otherMeanings),
    related: list(term.related),
    category: term.category,
    marking: choiceOf(term.marking),
    words: list(nearOf(term.marking)?.words ?? []),
  };
}

/** @param before what the form began with: rules that it does not show, and where a definition was found */
export function termOfDraft(draft: TermDraft, before: Pick<OwnTerm, 'marking' | 'foundIn'> | null): OwnTerm {
  const entry = lineOf(draft.name);
  const forms = linesOf(draft.forms);
  return {
    entry,
    // An entry without a spelling of its own is written as it is called, if it is marked at all.
    forms: forms.length === 0 && draft.marking !== 'never' ? [entry] : forms,
    otherNames: linesOf(draft.otherNames),
    expansion: { nb: lineOf(draft.nb) || null, en: lineOf(draft.en) || null },
    definition: textOf(draft.definition),
    category: draft.category,
    otherMeanings: linesOf(draft.otherMeanings),
    related: linesOf(draft.related),
    marking: markingOf(draft, before?.marking ?? null),
    foundIn: before?.foundIn ?? null,
  };
}

function markingOf({ marking, words }: TermDraft, before: Marking | null): Marking {
  switch (marking) {
    case 'always':
      return { kind: 'always' };
    case 'never':
      return { kind: 'never' };
    case 'near': {
      const distance = (before === null ? null : nearOf(before))?.distance ?? NEAR;
      return {
        kind: 'in-context',
        rule: { when: [{ is: 'near', words: linesOf(words), distance }], unless: [] },
      };
    }
    case 'kept':
      return before ?? { kind: 'always' };
  }
}

function choiceOf(marking: Marking): MarkingChoice {
  if (marking.kind === 'never') return 'never';
  if (marking.kind === 'always') return (marking.unless ?? []).length === 0 ? 'always' : 'kept';
  return nearOf(marking) === null ? 'kept' : 'near';
}

/** The one condition of a rule that the form can show; null for any other rule. */
function nearOf(marking: Marking): (Condition & { readonly is: 'near' }) | null {
  if (marking.kind !== 'in-context' || marking.rule.unless.length > 0) return null;
  const [only, ...others] = marking.rule.when;
  return only?.is === 'near' && others.length === 0 ? only : null;
}

/** Each line once, empty ones left out. */
export function linesOf(text: string): readonly string[] {
  return [...new Set(text.split(/\r\n?|\n/).map(lineOf))].filter((line) => line !== '');
}

/** On one line, composed letters, nothing that a text cannot hold. */
export function lineOf(text: string): string {
  return sound(text).replace(/\s+/g, ' ').trim();
}

function textOf(text: string): string {
  return sound(text.replace(/\r\n?/g, '\n')).trim();
}

/** All but what white space is made of: a name may hold none, the rest of a text should not. */
const CONTROLS = /(?![\t\n])\p{Cc}/gu;

function sound(text: string): string {
  return text.toWellFormed().normalize('NFC').replace(CONTROLS, ' ');
}
