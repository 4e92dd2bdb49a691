/** Definitions of abbreviations in running text: "Helsedataservice (HDS)". */
import type { Definition } from '../model/definition.ts';

/** In text order. */
export function findDefinitions(text: string): readonly Definition[] {
  return text === '' ? [] : [];
}
