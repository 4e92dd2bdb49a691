/**
 * What a reader calls the papers that the built-in facts were read in (DOMAIN.md, "Names of the papers"): the data
 * names them shortly, and "P23" says nothing to anybody else.
 */
const PAPER_NAMES: Readonly<Record<string, string>> = {
  P20: 'NUFA 29.–30. januar 2020',
  N23: 'NUIT 25. mai 2023',
  P23: 'NUFA 25.–26. oktober 2023',
  R24: 'NUFA 24.–25. januar 2024',
  P25: 'NUFA 29.–30. oktober 2025',
};

/** The council and the days of the meeting whose paper it is; an address, or a paper not built in, as it stands. */
export function paperName(source: string): string {
  // A reader's own entry may be from a document of any title, "constructor" too.
  return (Object.hasOwn(PAPER_NAMES, source) ? PAPER_NAMES[source] : null) ?? source;
}
