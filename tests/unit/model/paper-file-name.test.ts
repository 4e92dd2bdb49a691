import { expect, test } from 'vitest';
import { paperFileName } from '../../../lib/model/paper-file-name.ts';

test.each([
  [
    'https://www.ehelse.no/r%C3%A5d-og-utvalg/nufa/_/attachment/inline/0:1/Innkalling%20NUFA_25.%E2%80%9326.%20oktober.pdf',
    'Innkalling NUFA 25.–26. oktober.pdf',
  ],
  ['https://www.ehelse.no/a/Referat+NUIT.pdf?download=true', 'Referat NUIT.pdf'],
  ['https://www.ehelse.no/papirer/', 'papirer'],
  ['https://www.ehelse.no/', 'www.ehelse.no'],
  ['https://www.ehelse.no/100%25%ZZ.pdf', '100%25%ZZ.pdf'],
  ['not an address', 'not an address'],
])('%s is called %s', (address, name) => {
  expect(paperFileName(address)).toBe(name);
});
