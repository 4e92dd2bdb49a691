/**
 * The council that stands beside a number: before it, after it, or as a cell of its row (DOMAIN.md §2.4, rule 1),
 * and the council that the row's decision text names as the one who decided (rule 2).
 */
import type { CouncilId } from '../model/council.ts';
import { councilNamed, councilsIn, unique } from './council-names.ts';
import type { Patterns } from './language/patterns.ts';

export interface Beside {
  readonly councils: readonly CouncilId[];
  /** The name may as well be the first word of the case's title: "12/23 NUFA – nytt mandat". */
  readonly maybeTitle: boolean;
}

const NOTHING: Beside = { councils: [], maybeTitle: false };

/** The longest name with a date behind it, and the name joined to it. */
const NEAR = 100;

/** @param before plain text up to the group. @param after plain text from its end. */
export function councilBeside(before: string, after: string, patterns: Patterns): Beside {
  const left = lookBefore(before, patterns);
  const right = lookAfter(after, patterns);
  if (left.length > 0) {
    const both = right.maybeTitle ? left : unique([...left, ...right.councils]);
    return { councils: both, maybeTitle: false };
  }
  return right.councils.length > 0 ? right : { ...NOTHING, councils: councilCell(before, after, patterns) };
}

function lookBefore(before: string, patterns: Patterns): readonly CouncilId[] {
  const match = patterns.councilBefore.exec(before.slice(-NEAR));
  if (match === null) return [];
  const rest = before.slice(-NEAR).slice(0, match.index);
  const joined = patterns.councilJoined.exec(rest);
  const name = councilNamed(match[1] ?? '');
  return joined === null ? [name] : unique([councilNamed(joined[1] ?? ''), name]);
}

function lookAfter(after: string, patterns: Patterns): Beside {
  const match = patterns.councilAfter.exec(after);
  if (match === null) return NOTHING;
  const [, link = '', name = '', second, rest = ''] = match;
  // "NUFA 8/23 NUIT 9/23": the name belongs to the number behind it.
  if (patterns.numberNext.test(rest)) return NOTHING;
  const councils = unique((second === undefined ? [name] : [name, second]).map(councilNamed));
  const bracket = link.includes('(');
  if (bracket && !patterns.inBracket.test(rest)) return NOTHING;
  // A date or the end of the cell may follow a name; words may belong to a title.
  const closed = patterns.nameCloses.test(rest);
  // "26/25 NUFAs mandat", "26/25 NUFA-medlemmer", "26/25 NUFA og …"
  if (!closed && (/s$/.test(name) || patterns.nameGoesOn.test(rest))) return NOTHING;
  return { councils, maybeTitle: !closed && !/[A-Za-zÀ-ɏ]/.test(link) && !bracket };
}

/** The one cell of the row that is a council's name and nothing else. */
function councilCell(before: string, after: string, patterns: Patterns): readonly CouncilId[] {
  if (!before.includes('\t') && !after.includes('\t')) return [];
  const left = before.slice(before.lastIndexOf('\n') + 1).split('\t');
  const right = (after.split('\n', 1)[0] ?? '').split('\t');
  if (left.length + right.length < 3) return [];
  const cells = [...left.slice(0, -1), ...right.slice(1)].filter((cell) => patterns.councilCell.test(cell));
  return unique(cells.flatMap((cell) => councilsIn(cell, patterns.councils)));
}

/** The councils that a decision text says decided: "NUFA drøftet …", "Nasjonalt e-helsestyre tilsluttet …". */
export function decidingCouncils(row: string, patterns: Patterns): readonly CouncilId[] {
  // Most rows name none, and asking that is cheap.
  if (!patterns.someCouncil.test(row)) return [];
  return unique(Array.from(row.matchAll(patterns.decided), (match) => councilNamed(match[1] ?? '')));
}
