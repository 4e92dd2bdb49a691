/** What a backup would change in the reader's words on links. */
import type { LinkJudgement } from '../../model/link.ts';
import type { Backup } from './backup-file.ts';
import type { NotesDatabase } from './database.ts';
import type { JudgementChange } from './import-row.ts';
import { laterJudgement, pairName } from './merge-judgements.ts';
import { linkJudgementSchema } from './schema.ts';

/** In numbers of judgements. */
export interface ImportCount {
  /** On pairs without a judgement here. */
  readonly fresh: number;
  /** The same word on the pair here and there. */
  readonly same: number;
  /** Another word here, which is older and gives way. */
  readonly replacing: number;
  /** Another word here, which is newer and stays. */
  readonly staying: number;
}

/** A row that cannot be read is left out, and left where it is. */
export async function readJudgements({ linkJudgements }: NotesDatabase): Promise<readonly LinkJudgement[]> {
  return (await linkJudgements.toArray())
    .map((row) => linkJudgementSchema.safeParse(row))
    .filter((parsed) => parsed.success)
    .map(({ data }) => data);
}

export async function compareJudgements(
  database: NotesDatabase,
  { judgements }: Pick<Backup, 'judgements'>,
): Promise<{ readonly count: ImportCount; readonly changes: readonly JudgementChange[] }> {
  const here = new Map((await readJudgements(database)).map((one) => [pairName(one), one]));
  const count = { fresh: 0, same: 0, replacing: 0, staying: 0 };
  const changes: JudgementChange[] = [];
  for (const judgement of judgements) {
    const before = here.get(pairName(judgement)) ?? null;
    const after = before === null ? judgement : laterJudgement(before, judgement);
    // The same word at another time: no news for the reader, but the later time is kept, so that merging is fair.
    if (before === null) count.fresh += 1;
    else if (before.verdict === judgement.verdict) count.same += 1;
    else if (after === judgement) count.replacing += 1;
    else count.staying += 1;
    if (after !== before) changes.push({ before, after });
  }
  return { count, changes };
}
