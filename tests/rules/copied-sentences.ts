/**
 * Finds sentences of the published papers that were copied into a file. No sentence of a paper is part of
 * Saksspor (DESIGN.md, "Data"); facts such as titles, numbers and dates may be.
 */

/**
 * Words in a row that count as copied. Shorter runs occur by chance in ordinary council Norwegian; the
 * longest case titles, which are facts, are taken out by the caller.
 */
export const RUN_OF_WORDS = 12;

const SENTENCE_END = /[.:;!?](?=\s)|\n[ \t]*(?=\n|[\p{Lu}\d•–-])/u;

/** Words of letters: numbers and dates are facts, and stand between the same words in every paper. */
function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** Every run of `RUN_OF_WORDS` words within a sentence of the papers. */
export function runsOf(papers: readonly string[]): ReadonlySet<string> {
  const runs = new Set<string>();
  for (const paper of papers) for (const run of eachRun(paper)) runs.add(run);
  return runs;
}

/**
 * A heading, a sentence and the next heading are not one sentence: runs cross neither a full stop nor an empty
 * line, nor a line end before a capital, a figure or a bullet. Addresses are no words.
 */
function* eachRun(text: string): Generator<string> {
  for (const sentence of text.replace(/https?:\S+/g, ' ').split(SENTENCE_END)) {
    const words = wordsOf(sentence);
    for (let start = 0; start + RUN_OF_WORDS <= words.length; start++) {
      yield words.slice(start, start + RUN_OF_WORDS).join(' ');
    }
  }
}

/** Runs of the papers that stand in `text`, but for those inside one of the `allowed` facts. */
export function copiedRuns(
  text: string,
  runs: ReadonlySet<string>,
  allowed: readonly string[],
): readonly string[] {
  const facts = allowed.map((fact) => wordsOf(fact).join(' '));
  return [...eachRun(text)].filter((run) => runs.has(run) && !facts.some((fact) => fact.includes(run)));
}
