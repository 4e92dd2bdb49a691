/** Papers in the shape of the real ones, written for the tests. Names and facts are invented. */
import type { DocumentOrigin, SourceDocument } from '../../../../lib/model/document.ts';

export interface SmallCase {
  readonly number: string;
  readonly title: string;
  readonly kind?: string;
  readonly decision?: string;
}

/** Minutes of a meeting of NUFA. */
export function minutes(day: string, cases: readonly SmallCase[]): string {
  return [
    'Referat fra møte i NUFA',
    'Møte\t2/2024',
    `Dato\t${day}`,
    'Sted\tOslo',
    '',
    'Sak\tTema\tSakstype',
    ...cases.map(({ number, title, kind = 'Orientering' }) => `${number}\t${title}\t${kind}`),
    '',
    ...cases.flatMap(({ number, title, decision }) => [
      `${number}\t${title}`,
      'Saken ble lagt fram for utvalget.',
      ...(decision === undefined ? [] : ['Vedtak:', decision]),
      '',
    ]),
  ].join('\n');
}

export function pasted(text: string): SourceDocument {
  return { origin: { is: 'pasted' }, title: '', text, headings: [], links: [] };
}

export function pageOf(address: string, text: string): SourceDocument {
  const origin: DocumentOrigin = { is: 'page', address };
  return { origin, title: 'Møter', text, headings: [], links: [] };
}

/** Of two cases that nothing built in knows. */
export const APRIL = minutes('24. april 2024', [
  { number: '10/24', title: 'Felles plan for målinger', decision: 'NUFA tar saken til orientering.' },
  { number: '11/24', title: 'Veikart for tester', kind: 'Drøfting' },
]);

/** Says of a case of `SMALL` what is built in, and more. */
export const KNOWN = minutes('1. mai 2023', [
  { number: '10/23', title: 'Sak 10', decision: 'NUFA støtter forslaget.' },
]);
