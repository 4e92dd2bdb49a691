/** Tags as the reader writes them. Pure. */
import { MAX_TAG_LENGTH, MAX_TAGS, type Note } from '../../model/note.ts';

/** The tags with one more, in the order of the alphabet; the same ones where it is none, is there already, or too many. */
export function withTag(tags: readonly string[], written: string): readonly string[] {
  const tag = written
    .replace(/^[\s#]+/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_TAG_LENGTH)
    .trim();
  const isKnown = tags.some((one) => one.toLocaleLowerCase('nb') === tag.toLocaleLowerCase('nb'));
  if (tag === '' || isKnown || tags.length >= MAX_TAGS) return tags;
  return [...tags, tag].sort((one, other) => one.localeCompare(other, 'nb'));
}

/** Every tag that some note has, once, but for those that stand already, in the order of the alphabet. */
export function otherTags(notes: readonly Note[], standing: readonly string[]): readonly string[] {
  const used = new Set(notes.flatMap(({ content }) => content.tags));
  return [...used]
    .filter((tag) => !standing.includes(tag))
    .sort((one, other) => one.localeCompare(other, 'nb'));
}
