/**
 * Finds sentences of the published papers that were copied into a file. No sentence of a paper is part of
 * Saksspor (DESIGN.md, "Data"); facts such as titles, numbers and dates may be.
 */

/**
 * Words in a row that count as copied. Shorter runs occur by chance in ordinary council Norwegian; the
 * longest case titles, which are facts, are taken out by the caller.
 */
export const RUN_OF_WORDS = 12;

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Every run of `RUN_OF_WORDS` words in the papers that holds at least nine words of letters. */
export function runsOf(papers: readonly string[]): ReadonlySet<string> {
  const runs = new Set<string>();
  for (const paper of papers) for (const run of eachRun(wordsOf(paper))) runs.add(run);
  return runs;
}

function* eachRun(words: readonly string[]): Generator<string> {
  for (let start = 0; start + RUN_OF_WORDS <= words.length; start++) {
    const run = words.slice(start, start + RUN_OF_WORDS);
    if (run.filter((word) => /^\p{L}{2,}$/u.test(word)).length >= 9) yield run.join(' ');
  }
}

/** Runs of the papers that stand in `text`, but for those inside one of the `allowed` facts. */
export function copiedRuns(
  text: string,
  runs: ReadonlySet<string>,
  allowed: readonly string[],
): readonly string[] {
  const facts = allowed.map((fact) => wordsOf(fact).join(' '));
  return [...eachRun(wordsOf(text))].filter(
    (run) => runs.has(run) && !facts.some((fact) => fact.includes(run)),
  );
}
