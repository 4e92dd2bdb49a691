import { describe, expect, test } from 'vitest';
import { isCouncilPage } from '../../../lib/page/council-page.ts';

const COVERED = [
  'https://www.ehelse.no/r%C3%A5d-og-utvalg/nufa-fagutvalet',
  'https://www.ehelse.no/råd-og-utvalg/nufa-fagutvalet#25.%20–%2026.10.2023',
  'https://ehelse.no/ra%CC%8Ad-og-utvalg',
  'http://ehelse.no/rad-og-utvalg/nuit',
  'https://www.ehelse.no/styrer-og-utvalg/nasjonal-styringsmodell',
  'https://ehelse.no/nasjonal-portefolje/nasjonal-styringsmodell',
  'https://ehelse.no/nasjonal-e-helseportefolje',
  'https://www.helsedirektoratet.no/om-oss/rad-og-utvalg/nasjonal-radsmodell-for-e-helse',
  'https://helsedirektoratet.no/om-oss/r%c3%a5d-og-utvalg/',
  'https://www.helsedirektoratet.no:8443/om-oss/rad-og-utvalg?a=b',
  'https://www.ehelse.no/rad-og-utvalg/%E5%ZZ',
];
const OUTSIDE = [
  'https://www.ehelse.no/',
  'https://www.ehelse.no/nyheter/rad-og-utvalg',
  'https://www.ehelse.no/rad-og-utvalget',
  'https://www.ehelse.no/om-oss/rad-og-utvalg',
  'https://www.ehelse.no/r%E5d-og-utvalg',
  'https://www.helsedirektoratet.no/rad-og-utvalg',
  'https://www.helsedirektoratet.no/om-oss/rad-og-utvalg-2',
  'https://sh.ehelse.no/rad-og-utvalg',
  'https://api.helsedirektoratet.no/om-oss/rad-og-utvalg',
  'https://ehelse.no.example/rad-og-utvalg',
  'https://example.no/rad-og-utvalg',
  'file:///rad-og-utvalg',
  'ftp://ehelse.no/rad-og-utvalg',
];

describe('the path gate', () => {
  test.each(COVERED)('lets in %s', (url) => expect(isCouncilPage(new URL(url))).toBe(true));
  test.each(OUTSIDE)('keeps out %s', (url) => expect(isCouncilPage(new URL(url))).toBe(false));
});
