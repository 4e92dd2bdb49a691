/**
 * The council that stands beside a number: before it, after it, or as a cell of its row (DOMAIN.md §2.4, rule 1),
 * and the council that the row's decision text names as the one who decided (rule 2).
 */
import type { CouncilId } from '../model/council.ts';
import { COUNCIL, councilNamed, councilsIn } from './council-names.ts';

export interface Beside {
  readonly councils: readonly CouncilId[];
  /** The name may as well be the first word of the case's title: "12/23 NUFA – nytt mandat". */
  readonly maybeTitle: boolean;
}

const NOTHING: Beside = { councils: [], maybeTitle: false };

const DAY =
  '(?:\\d{1,2}\\.? ?[–-] ?)?\\d{1,2}\\. ?(?:[A-Za-zÀ-ɏ]{3,9}|\\d{1,2})\\.?(?: ?\\d{2,4})?|[A-Za-zÀ-ɏ]{3,9} 20\\d\\d';
/** The longest name with a date behind it, and the name joined to it. */
const NEAR = 100;
/** "NUIT 8/23", "NUFA, sak 8/23", "Fagutvalget (NUFA), sak 8/23", "NUFA 26. april 2023 (sak 8/23)". */
const BEFORE = new RegExp(
  `(${COUNCIL})\\)?(?:[ -](?:møtet?))?(?:[ ,]{1,2}(?:(?:i|den|på) )?(?:${DAY}))?(?: ?[,:(–-])?(?: (?:i|under|som|jf\\.?|se|med))? ?$`,
);
const JOINED = new RegExp(`(${COUNCIL})\\)?(?:,| og|/| eller) ?$`);
const NAME_AFTER = new RegExp(
  `^(,? (?:i|fra|frå|hos|for) | ?[–-] ?| ?\\(| )(${COUNCIL})(?:(?:/|,| og) ?(${COUNCIL}))?(.{0,8})`,
  's',
);
const CELL = new RegExp(`^ ?\\(?${COUNCIL}\\)? ?$`);

/** Verbs of outcomes in both languages and tenses (DOMAIN.md §3), by their beginnings. */
const DECIDED = new RegExp(
  `(${COUNCIL})\\s(?:drøft|tar|tek|tok|tatt|støtt|godkj|anbef|tilrå|tilslut|slutt|still|ber|ba|bad|ga|gav|gir|gjev|ble|blei|vart|merk|vedt|ønsk|konkl|uttal|priorit|vurder|gjorde|peker|påpek|understrek)`,
  'g',
);

/** @param before plain text up to the group. @param after plain text from its end. */
export function councilBeside(before: string, after: string): Beside {
  const left = lookBefore(before);
  const right = lookAfter(after);
  if (left.length > 0) {
    const both = right.maybeTitle ? left : [...new Set([...left, ...right.councils])];
    return { councils: both, maybeTitle: false };
  }
  return right.councils.length > 0 ? right : { ...NOTHING, councils: councilCell(before, after) };
}

function lookBefore(before: string): readonly CouncilId[] {
  const match = BEFORE.exec(before.slice(-NEAR));
  if (match === null) return [];
  const rest = before.slice(-NEAR).slice(0, match.index);
  const joined = JOINED.exec(rest);
  const name = councilNamed(match[1] ?? '');
  return joined === null ? [name] : [...new Set([councilNamed(joined[1] ?? ''), name])];
}

function lookAfter(after: string): Beside {
  const match = NAME_AFTER.exec(after);
  if (match === null) return NOTHING;
  const [, link = '', name = '', second, rest = ''] = match;
  // "NUFA 8/23 NUIT 9/23": the name belongs to the number behind it.
  if (/^,? ?\(?(?:sak )?\d{1,3}[/-]\d/.test(rest)) return NOTHING;
  const councils = [...new Set([name, ...(second === undefined ? [] : [second])].map(councilNamed))];
  const bracket = link.includes('(');
  if (bracket && !/^[),. \d]/.test(rest)) return NOTHING;
  // A date or the end of the cell may follow a name; words may belong to a title.
  const closed = /^(?:$|[\n\t).;]|,? \(?\d|,$)/.test(rest);
  // "26/25 NUFAs mandat", "26/25 NUFA-medlemmer", "26/25 NUFA og …"
  if (!closed && (/s$/.test(name) || /^(?:-| og| sin| sitt| si )/.test(rest))) return NOTHING;
  return { councils, maybeTitle: !closed && !/[A-Za-zÀ-ɏ]/.test(link) && !bracket };
}

/** The one cell of the row that is a council's name and nothing else. */
function councilCell(before: string, after: string): readonly CouncilId[] {
  if (!before.includes('\t') && !after.includes('\t')) return [];
  const left = before.slice(before.lastIndexOf('\n') + 1).split('\t');
  const right = (after.split('\n', 1)[0] ?? '').split('\t');
  if (left.length + right.length < 3) return [];
  const cells = [...left.slice(0, -1), ...right.slice(1)].filter((cell) => CELL.test(cell));
  return [...new Set(cells.flatMap(councilsIn))];
}

/** The councils that a decision text says decided: "NUFA drøftet …", "Nasjonalt e-helsestyre tilsluttet …". */
export function decidingCouncils(row: string): readonly CouncilId[] {
  // Most rows name none, and asking that is cheap.
  if (!/NU|NEH|utval|helse/.test(row)) return [];
  return [...new Set(Array.from(row.matchAll(DECIDED), (match) => councilNamed(match[1] ?? '')))];
}
