/** Holds the entries of a file against the rules for own ones, and says of each that breaks one what and where. */
import type { Column } from '../../glossary/share/columns.ts';
import { MAX_OWN_NAME, MAX_OWN_WORDS } from '../../model/own-term.ts';
import { ownTermSchema } from '../own-word-schema.ts';
import type { EntryFault, GlossaryFileFault, SharedWord } from './glossary-file.ts';

/** As many as a person mends before trying again. */
const FAULTS_SHOWN = 5;

export interface Entry {
  /** Null where the file has no lines to count. */
  readonly line: number | null;
  readonly term: unknown;
}

export type CheckedEntries =
  | { readonly is: 'words'; readonly words: readonly SharedWord[] }
  | { readonly is: 'rejected'; readonly fault: GlossaryFileFault };

export class EntryChecks {
  readonly #words = new Map<string, SharedWord>();
  readonly #faults: EntryFault[] = [];
  #number = 0;
  #count = 0;

  /** False where there is no use in going on. */
  add({ line, term }: Entry): boolean {
    this.#number += 1;
    if (this.#number > MAX_OWN_WORDS) return false;
    const at = { line, number: this.#number, entry: nameOf(term) };
    const parsed = ownTermSchema.safeParse(term);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      this.#fault({ ...at, ...(issue === undefined ? UNKNOWN : faultOf(issue)) });
    } else if (this.#words.has(parsed.data.entry)) {
      this.#fault({ ...at, field: 'entry', why: 'twice' });
    } else {
      const { data } = parsed;
      this.#words.set(data.entry, { name: data.entry, choice: { is: 'written', term: data } });
    }
    return true;
  }

  result(): CheckedEntries {
    if (this.#number > MAX_OWN_WORDS) return { is: 'rejected', fault: { why: 'too-many' } };
    if (this.#count > 0) {
      return { is: 'rejected', fault: { why: 'entries', faults: this.#faults, count: this.#count } };
    }
    if (this.#words.size === 0) return { is: 'rejected', fault: { why: 'empty' } };
    return { is: 'words', words: [...this.#words.values()] };
  }

  #fault(fault: EntryFault): void {
    this.#count += 1;
    if (this.#faults.length < FAULTS_SHOWN) this.#faults.push(fault);
  }
}

type Place = Pick<EntryFault, 'field' | 'why'>;

const UNKNOWN: Place = { field: 'other', why: 'not-understood' };

const FIELDS: ReadonlyMap<string, Column> = new Map([
  ['entry', 'entry'],
  ['forms', 'forms'],
  ['otherNames', 'otherNames'],
  ['expansion.nb', 'nb'],
  ['expansion.en', 'en'],
  ['definition', 'definition'],
  ['category', 'category'],
  ['otherMeanings', 'otherMeanings'],
  ['related', 'related'],
  ['marking', 'marking'],
  ['foundIn', 'place'],
  ['foundIn.label', 'place'],
  ['foundIn.sentence', 'sentence'],
]);

interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly origin?: string;
}

function faultOf(issue: Issue): Place {
  const [first, second] = issue.path.map(String);
  const field = FIELDS.get(`${first}.${second}`) ?? FIELDS.get(first ?? '') ?? 'other';
  if (issue.code === 'too_big') return { field, why: issue.origin === 'array' ? 'too-many' : 'too-long' };
  return { field, why: issue.code === 'too_small' ? 'missing' : 'not-understood' };
}

function nameOf(term: unknown): string {
  if (typeof term !== 'object' || term === null || !('entry' in term)) return '';
  return typeof term.entry === 'string' ? term.entry.slice(0, MAX_OWN_NAME) : '';
}
