/** A file of a case as it is named beside the case. */
import type { CaseFact } from '../../model/case.ts';
import type { CaseFile } from './case-files.ts';

/**
 * "Vedlegg 4A: Notat", and for the bare number of a list "1. Notat". The title of the case itself, which stands above,
 * is left out: "Vedlegg 4: Toppnotat".
 */
export function fileName({ label, title }: CaseFile, of: Pick<CaseFact, 'title'>): string {
  const said = title === null ? null : withoutTitle(title, of.title);
  if (label === null || said === null) return label ?? said ?? '';
  return /^\d+$/.test(label) ? `${label}. ${said}` : `${label}: ${said}`;
}

function withoutTitle(name: string, title: string | null): string {
  if (title === null || !folded(name).endsWith(` ${folded(title)}`)) return name;
  const kept = folded(name)
    .slice(0, -folded(title).length)
    .replace(/[\s:–-]+$/, '');
  // As long as it was: folding changes no lengths but of white space, which is folded here too.
  return name.replaceAll(/\s+/g, ' ').trim().slice(0, kept.length) || name;
}

/** Dashes, capitals and white space differ between an agenda and its files. */
function folded(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().replaceAll(/[–—]/g, '-').toLowerCase();
}
