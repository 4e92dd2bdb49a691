/** What a reader is told of where a fact was read. */
import { paperName } from '../../data/papers.ts';
import type { Provenance } from '../../model/case.ts';

/** "NUFA 25.–26. oktober 2023, referat (vedlegg 1)". */
export function sourceName({ source, role }: Provenance): string {
  const paper = paperName(source);
  return role === '' ? paper : `${paper}, ${role}`;
}
