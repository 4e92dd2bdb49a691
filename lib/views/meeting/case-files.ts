/** The attachments of a case by their labels, each with its address where a council page linked to it. */
import type { CaseStatement } from '../../model/statement.ts';

export interface CaseFile {
  /** "Vedlegg 4A". */
  readonly label: string | null;
  readonly title: string | null;
  readonly address: string | null;
}

/** What a page links to comes first; of what a paper only names, the labels that no link has. */
export function filesOf(statements: readonly CaseStatement[]): readonly CaseFile[] {
  const linked = new Map<string, CaseFile>();
  for (const { documents } of statements) {
    for (const { address, attachment, title } of documents) {
      if (!linked.has(address)) linked.set(address, { label: attachment, title, address });
    }
  }
  const named = new Map<string, CaseFile>();
  const taken = new Set([...linked.values()].map(({ label }) => label));
  for (const { attachments } of statements) {
    for (const { label, title } of attachments) {
      const known = named.get(label);
      if (!taken.has(label) && (known === undefined || known.title === null)) {
        named.set(label, { label, title, address: null });
      }
    }
  }
  return [...linked.values(), ...named.values()];
}
