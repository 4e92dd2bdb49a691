/** The links that documents read here state, made from all of their references at once. */
import * as z from 'zod/mini';
import { caseFactSchema, linkSchema, meetingLinkSchema } from '../../data/schema.ts';
import { resolveReferences } from '../../links/resolve-references.ts';
import { type CaseFact, type CaseId, caseId } from '../../model/case.ts';
import { COUNCIL_IDS } from '../../model/council.ts';
import type { Link, MeetingLink } from '../../model/link.ts';
import { fingerprint } from '../../papers/fingerprint.ts';
import type { IndexDatabase } from './database.ts';
import { type ReferenceRow, referenceRowSchema } from './rows.ts';

export interface StatedLinks {
  /** By the key that they are kept under, which is text; built-in rows have numbers. */
  readonly links: ReadonlyMap<string, Link>;
  readonly meetingLinks: ReadonlyMap<string, MeetingLink>;
  /** Every reference, as it is resolved now. */
  readonly references: readonly ReferenceRow[];
}

/**
 * All of them at once and in a fixed order, since a case read later may leave one reference with two cases that fit,
 * and another with only one.
 */
export function resolveAll(
  references: readonly ReferenceRow[],
  cases: ReadonlyMap<CaseId, CaseFact>,
): StatedLinks {
  const inOrder = references.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const { links, meetingLinks, unresolved } = resolveReferences(inOrder, cases);
  const left = new Set<unknown>(unresolved);
  return {
    links: named(links.filter((link) => linkSchema.safeParse(link).success)),
    meetingLinks: named(meetingLinks.filter((link) => meetingLinkSchema.safeParse(link).success)),
    references: inOrder.map((reference) => ({ ...reference, isUnresolved: left.has(reference) })),
  };
}

function named<Kept>(links: readonly Kept[]): ReadonlyMap<string, Kept> {
  return new Map(links.map((link) => [fingerprint(link), link]));
}

/** What is kept, with `added` and the facts in `changed` as if they were kept already. */
export async function resolveKept(
  database: IndexDatabase,
  added: readonly ReferenceRow[],
  changed: readonly CaseFact[],
): Promise<StatedLinks> {
  const kept = z.array(referenceRowSchema).parse(await database.references.toArray());
  const references = [...new Map([...kept, ...added].map((row) => [row.id, row])).values()];
  const named = new Set(references.flatMap(casesNamedBy));
  const rows = await database.cases.bulkGet([...named]);
  const facts = z.array(caseFactSchema).parse(rows.filter((row) => row !== undefined));
  return resolveAll(references, new Map([...facts, ...changed].map((fact) => [fact.id, fact])));
}

/** The case that cites, and those that have the cited number. */
function casesNamedBy({ from, number }: ReferenceRow): readonly CaseId[] {
  return number === null ? [from] : [from, ...COUNCIL_IDS.map((council) => caseId({ council, ...number }))];
}

/** Puts the links that are stated now in place of those that were. Inside a transaction. Returns how many are new. */
export async function putStatedLinks(
  { links, meetingLinks, references }: IndexDatabase,
  stated: StatedLinks,
): Promise<number> {
  const [linkKeys, meetingKeys, rows] = await Promise.all([
    links.where(':id').aboveOrEqual('').primaryKeys(),
    meetingLinks.where(':id').aboveOrEqual('').primaryKeys(),
    references.toArray(),
  ]);
  const known = new Set<unknown>([...linkKeys, ...meetingKeys]);
  await links.bulkDelete(linkKeys.filter((key) => !stated.links.has(String(key))));
  await meetingLinks.bulkDelete(meetingKeys.filter((key) => !stated.meetingLinks.has(String(key))));
  const newLinks = [...stated.links].filter(([key]) => !known.has(key));
  const newMeetingLinks = [...stated.meetingLinks].filter(([key]) => !known.has(key));
  await links.bulkPut(
    newLinks.map(([, link]) => link),
    newLinks.map(([key]) => key),
  );
  await meetingLinks.bulkPut(
    newMeetingLinks.map(([, link]) => link),
    newMeetingLinks.map(([key]) => key),
  );
  const wasUnresolved = new Map(rows.map(({ id, isUnresolved }) => [id, isUnresolved]));
  await references.bulkPut(
    stated.references.filter(({ id, isUnresolved }) => wasUnresolved.get(id) !== isUnresolved),
  );
  return newLinks.length + newMeetingLinks.length;
}
