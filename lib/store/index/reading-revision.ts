/**
 * Names the way in which documents are read. Raise it when `lib/papers` reads something else out of the same text,
 * `lib/detect/definitions.ts` finds other definitions in it, or `lib/links/resolve-references.ts` makes other links of
 * it: readers' indexes are then made anew from the documents that they have read. A test over the fixtures says when.
 */
export const READING_REVISION = 2;

/** What an index was made from: the built-in data, and the way of reading. */
export function indexRevision({ revision }: { readonly revision: string }): string {
  return `${revision}.${READING_REVISION}`;
}
