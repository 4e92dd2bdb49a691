/**
 * `node scripts/case-words.ts`: makes `lib/data/case-words.ts` anew from the shared papers, by the very modules that
 * read a paper in the extension. To be run when `lib/papers/body-words.ts` or the built-in cases have changed; the
 * revision of the data changes with it (`lib/data/revision.ts`). Without the papers it does nothing.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CASES } from '../lib/data/cases.ts';
import { GLOSSARY } from '../lib/data/glossary.ts';
import { isRoutineCase } from '../lib/links/routine-title.ts';
import { tellsTopic, titleWords } from '../lib/links/title-words.ts';
import type { CaseFact, CaseId } from '../lib/model/case.ts';
import { linkedCases } from './inspect/inspect-related.ts';
import { readSource } from './inspect/read-file.ts';
import { PAPERS, SHARED } from './score/gold.ts';

const FILE = join(import.meta.dirname, '..', 'lib', 'data', 'case-words.ts');
const MOST_WORDS = 40;
/** So many come whatever they are; the others only where a title or the glossary has them. */
const SAID_MOST = 12;
/** Words agree by their first letters. */
const STEM = 8;
/** What more of the cases' papers than this say tells none of them apart. */
const COMMON_SHARE = 0.25;

/** By id, those that tell most first: each a single word in lower case, as `bodyWords` gives them. */
function caseWords(cases: readonly CaseFact[]): ReadonlyMap<CaseId, readonly string[]> {
  const told = cases.filter((fact) => fact.bodyWords !== undefined && !isRoutineCase(fact));
  const counts = new Map<string, number>();
  for (const word of told.flatMap(({ bodyWords = [] }) => bodyWords))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = told.length * COMMON_SHARE;
  const telling = (word: string): boolean =>
    (counts.get(word) ?? 0) <= most && titleWords(word).some(tellsTopic);
  const names = topicStems(cases);
  return new Map(
    told.map(({ id, bodyWords = [] }) => {
      const words = bodyWords.filter(telling);
      const topics = words.filter((word) => titleWords(word).some((part) => names.has(stem(part))));
      const chosen = new Set([...new Set([...words.slice(0, SAID_MOST), ...topics])].slice(0, MOST_WORDS));
      return [id, words.filter((word) => chosen.has(word))] as const;
    }),
  );
}

/** Of the words that titles and glossary entries are made of. */
function topicStems(cases: readonly CaseFact[]): ReadonlySet<string> {
  const titles = cases.flatMap(({ title, otherTitles }) => [title ?? '', ...otherTitles]);
  const terms = GLOSSARY.flatMap(({ entry, forms, expansion }) => [entry, ...forms, expansion.nb ?? '']);
  return new Set([...titles, ...terms].flatMap((name) => titleWords(name).filter(tellsTopic).map(stem)));
}

function stem(word: string): string {
  return word.slice(0, STEM);
}

function moduleOf(words: ReadonlyMap<CaseId, readonly string[]>): string {
  const lines = [...words].map(([id, ofCase]) => `  '${id}':\n    '${ofCase.join(' ')}',`);
  return `/**
 * Words that tell what a built-in case is about, from the papers that its facts were read in: what \`lib/papers\` keeps
 * of a text to compare cases by, single words that tell most first, no sentence and no name of a person. A case of
 * routine has none, nor one of a paper that was not at hand. Made by \`scripts/case-words.ts\`; not changed by hand.
 */
import type { CaseId } from '../model/case.ts';

const WORDS: Readonly<Record<string, string>> = {
${lines.join('\n')}
};

/** Each word once, at most ${MOST_WORDS}; empty where none are known. */
export function caseWords(id: CaseId): readonly string[] {
  return WORDS[id]?.split(' ') ?? [];
}
`;
}

const paths = PAPERS.map((name) => join(SHARED, 'papers', `${name}.txt`));
if (paths.every((path) => existsSync(path))) {
  const { cases } = linkedCases(
    paths.map((path) => readSource(path)),
    CASES,
  );
  const builtIn = CASES.map(({ id }) => cases.get(id)).filter((fact) => fact !== undefined);
  writeFileSync(FILE, moduleOf(caseWords(builtIn)));
}
