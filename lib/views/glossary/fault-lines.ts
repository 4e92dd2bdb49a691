/** Why a file is not taken in, in words: what is wrong, where, and what to do. */
import type { EntryFault, GlossaryFileFault } from '../../store/glossary-file/glossary-file.ts';
import type { ShareStrings } from '../../strings/share-glossary.ts';

export interface FaultLines {
  readonly what: string;
  /** One place each. */
  readonly where: readonly string[];
}

export function faultLines(fault: GlossaryFileFault, words: ShareStrings): FaultLines {
  if (fault.why === 'entries') {
    const more = fault.count - fault.faults.length;
    return {
      what: words.fault.entries(fault.count),
      where: [
        ...fault.faults.map((one) => entryLine(one, words)),
        ...(more > 0 ? [words.fault.moreFaults(more)] : []),
      ],
    };
  }
  const what = 'line' in fault ? words.fault[fault.why](fault.line) : words.fault[fault.why];
  return { what, where: [] };
}

function entryLine({ line, number, entry, field, why }: EntryFault, words: ShareStrings): string {
  const { entryFault, fields } = words;
  const place = line === null ? entryFault.inList(number, entry) : entryFault.inLine(line, entry);
  return `${place}: ${why === 'twice' ? entryFault.twice : entryFault[why](fields[field])}`;
}
