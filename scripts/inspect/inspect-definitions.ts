/** `inspect definitions FILE`: what the file says that abbreviations stand for (DESIGN.md, contract of names). */
import { findDefinitions } from '../../lib/detect/definitions.ts';
import type { Definition } from '../../lib/model/definition.ts';
import type { FileText } from './read-file.ts';

/** Positions are those of the file. */
export function inspectDefinitions(file: FileText): readonly Definition[] {
  return findDefinitions(file.text).map(({ short, long, start, end }) => ({
    short,
    long,
    ...file.inFile(start, end),
  }));
}
