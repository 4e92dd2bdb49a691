/** A link between two cases on one topic: from the later to the earlier, since nobody states it. */
import type { CaseFact } from '../model/case.ts';
import type { Link } from '../model/link.ts';

const STRONG_FROM = 0.75;
const MEDIUM_FROM = 0.55;

interface Measured {
  /** How much alike, 0 to 1. */
  readonly score: number;
  /** The same, less where others of its matter are shown before it. */
  readonly worth: number;
}

export function topicalLink(a: CaseFact, b: CaseFact, { score, worth }: Measured, reason: string): Link {
  const [from, to] = isLater(a, b) ? [a, b] : [b, a];
  return {
    from: from.id,
    to: to.id,
    kind: 'topical',
    subtype: 'topic',
    strength: score >= STRONG_FROM ? 'strong' : score >= MEDIUM_FROM ? 'medium' : 'weak',
    reason,
    source: 'Saksspor',
    score: Math.min(1, Math.round(worth * 1000) / 1000),
  };
}

/** At the same time the order of the ids decides, so that a pair has one direction whichever case is shown. */
function isLater(a: CaseFact, b: CaseFact): boolean {
  if (a.meetingDate !== null && b.meetingDate !== null && a.meetingDate !== b.meetingDate) {
    return a.meetingDate > b.meetingDate;
  }
  return (a.year - b.year || a.number - b.number || (a.id > b.id ? 1 : -1)) > 0;
}
