/** A long text of council papers: those that were shared for the work where they are, otherwise our own, made alike. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CASES } from '../../lib/data/cases.ts';
import { GLOSSARY } from '../../lib/data/glossary.ts';
import { caseLabel } from '../../lib/model/case.ts';

const SHARED = '/work/shared/papers';
const OWN = join(import.meta.dirname, '../../tests/fixtures/papers');

export interface PaperText {
  /** Exactly as long as asked for. */
  readonly text: string;
  /** For the table: where it is from. */
  readonly from: string;
}

/** @param length UTF-16 units; the papers are repeated until there are so many */
export function paperText(length: number): PaperText {
  const isShared = existsSync(SHARED);
  const papers = isShared ? textsIn(SHARED) : ownPapers();
  const once = `${papers.join('\n')}\n`;
  if (once.length < 1000) throw new Error(`no papers in ${isShared ? SHARED : OWN}`);
  return {
    // Joined, as a page's text is: a string that is made of pieces is slower to read, for the bare loop too.
    text: [once.repeat(Math.floor(length / once.length)), once.slice(0, length % once.length)].join(''),
    from: isShared ? 'the shared papers' : 'own papers',
  };
}

function textsIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** Our papers are short: between them stand the definitions and titles that are built in, as prose and as a table. */
function ownPapers(): readonly string[] {
  const prose = GLOSSARY.map(({ definition, expansion }) => `${definition} ${expansion.nb ?? ''}.\n`);
  const rows = CASES.map((fact) => `${caseLabel(fact, fact.meetingDate)}\t${fact.title ?? ''}\n`);
  return [...textsIn(OWN), prose.join(''), rows.slice(0, 200).join('')];
}
