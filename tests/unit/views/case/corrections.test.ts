/** A correction is said once, in the paper's words where they were read. */
import { expect, test } from 'vitest';
import type { CaseId } from '../../../../lib/model/case.ts';
import type { Link } from '../../../../lib/model/link.ts';
import { correctionsOf } from '../../../../lib/views/case/corrections.ts';

const ID = 'NUFA-19-2023' as CaseId;

function link(part: Partial<Link>): Link {
  return {
    from: 'NUFA-24-2023' as CaseId,
    to: ID,
    kind: 'explicit',
    subtype: 'correction',
    strength: 'strong',
    reason: 'Rettet.',
    source: 'P23',
    ...part,
  };
}

const built = link({});
const read = link({ evidence: 'Teksten rettes.' });

test.each([
  ['built in', [built], [built]],
  ['read, whichever came first', [built, read], [read]],
  ['read, whichever came first', [read, built], [read]],
  ['of another case', [link({ from: ID, to: 'NUFA-8-2023' as CaseId })], []],
  ['no correction', [link({ subtype: 'mention' })], []],
])('%s', (_, links, expected) => {
  expect(correctionsOf(ID, links)).toEqual(expected);
});
