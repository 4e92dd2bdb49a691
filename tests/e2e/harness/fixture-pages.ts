/** The council pages of tests/fixtures/pages: which file stands at which address. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.ts';

interface FixturePage {
  readonly url: string;
  readonly file: string;
}

/** A page of each shape that the extension meets (issue 2 §4), by the name that tests use. */
export const PAGES = {
  /** ehelse.no-like: date accordions (`details`, and button with hidden region), å in the path. NUFA. */
  ehelseNufa: 'https://www.ehelse.no/råd-og-utvalg/nufa-fagutvalget',
  /** The nynorsk slug and nynorsk text. NUFA. */
  nynorsk: 'https://www.ehelse.no/råd-og-utvalg/nufa-fagutvalet',
  /** helsedirektoratet.no-like: agenda tables, document links. NUIT. */
  hdirNuit: 'https://www.helsedirektoratet.no/om-oss/rad-og-utvalg/nasjonal-radsmodell-for-e-helse/nuit',
  /** A text file's worth of lines in one element, no structure. No council in the address. */
  plain: 'https://www.helsedirektoratet.no/om-oss/rad-og-utvalg/nasjonal-radsmodell-for-e-helse/notat',
  /** Numbers split over inline elements, soft hyphens, no-break spaces. NUFA. */
  split: 'https://www.helsedirektoratet.no/om-oss/rad-og-utvalg/nufa-oppdelt',
  /** Unclosed and crossed tags, stray entities, invisible and bidirectional characters. NUFA. */
  broken: 'https://www.helsedirektoratet.no/om-oss/rad-og-utvalg/nufa-odelagt',
  /** Another body on the same host, with numbers in the same notation. */
  otherBody: 'https://www.helsedirektoratet.no/om-oss/rad-og-utvalg/helsedirektoratets-brukerrad',
  /** Inside the path gate, nothing to find. */
  empty: 'https://www.helsedirektoratet.no/om-oss/rad-og-utvalg/praktisk',
  /** Outside the path gate, full of case numbers. */
  outside: 'https://www.helsedirektoratet.no/nyheter/sak-26-25',
} as const;

const FILES: Record<keyof typeof PAGES, string> = {
  ehelseNufa: 'ehelse-nufa.html',
  nynorsk: 'ehelse-nufa-nynorsk.html',
  hdirNuit: 'hdir-nuit.html',
  plain: 'plain.html',
  split: 'split-numbers.html',
  broken: 'broken.html',
  otherBody: 'other-body.html',
  empty: 'no-council-text.html',
  outside: 'outside-gate.html',
};

export const FIXTURE_PAGES: readonly FixturePage[] = (Object.keys(PAGES) as (keyof typeof PAGES)[]).map(
  (name) => ({
    url: PAGES[name],
    file: FILES[name],
  }),
);

export function fixtureHtml(file: string): string {
  return readFileSync(join(ROOT, 'tests/fixtures/pages', file), 'utf8');
}
