/** Addresses inside Saksspor: what each leads to, and that each of ours leads back to what it was made from. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CASES } from '../../../lib/data/cases.ts';
import { GLOSSARY } from '../../../lib/data/glossary.ts';
import type { IsoDate } from '../../../lib/model/date.ts';
import type { DocumentId } from '../../../lib/model/document.ts';
import {
  caseLink,
  documentsLink,
  overviewLink,
  parseRoute,
  type Route,
  termLink,
} from '../../../lib/views/links.ts';

const NOT_FOUND: Route = { view: 'not-found' };

describe('a route', () => {
  test.each<readonly [string, Route]>([
    ['', { view: 'overview' }],
    ['#', { view: 'overview' }],
    ['#/', { view: 'overview' }],
    ['#/case/NUFA-26-2025', { view: 'case', key: { council: 'NUFA', number: 26, year: 2025 } }],
    ['#/case/NEHR-3-2023', { view: 'case', key: { council: 'NEHR', number: 3, year: 2023 } }],
    ['#/case/NUFA-026-2025', NOT_FOUND],
    ['#/case/NUFA-26-25', NOT_FOUND],
    ['#/case/ABCD-26-2025', NOT_FOUND],
    ['#/case/', NOT_FOUND],
    ['#/case', NOT_FOUND],
    ['#/term/HDAB', { view: 'term', entry: 'HDAB' }],
    ['#/term/SNOMED%20CT', { view: 'term', entry: 'SNOMED CT' }],
    ['#/term/ATC%2FDDD', { view: 'term', entry: 'ATC/DDD' }],
    ['#/term/ATC/DDD', { view: 'term', entry: 'ATC/DDD' }],
    ['#/term/%E0%A4%A', NOT_FOUND],
    ['#/term/', NOT_FOUND],
    ['#/meeting/NUFA-2025-10-29', { view: 'meeting', council: 'NUFA', firstDay: '2025-10-29' as IsoDate }],
    ['#/meeting/NUFA-2025-02-30', NOT_FOUND],
    ['#/search/sak%2026%2F25', { view: 'search', text: 'sak 26/25' }],
    ['#/search/', NOT_FOUND],
    ['#/documents', { view: 'documents' }],
    ['#/documents/abc', { view: 'document', document: 'abc' as DocumentId, place: null }],
    [
      '#/documents/abc?at=120-180',
      { view: 'document', document: 'abc' as DocumentId, place: { start: 120, end: 180 } },
    ],
    ['#/documents/abc?at=x', { view: 'document', document: 'abc' as DocumentId, place: null }],
    ['#/backup', { view: 'backup' }],
    ['#/<script>', NOT_FOUND],
  ])('%s', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseRoute(`#/${text}`)));
    fc.assert(fc.property(fc.string(), (text) => void parseRoute(`#/term/${text}`)));
  });
});

describe('a link', () => {
  test('leads to every entry of the glossary and every case', () => {
    for (const { entry } of GLOSSARY) {
      expect(parseRoute(termLink(entry, 'workspace').href)).toEqual({ view: 'term', entry });
    }
    for (const { id, council, number, year } of CASES) {
      expect(parseRoute(caseLink(id, 'workspace').href)).toEqual({
        view: 'case',
        key: { council, number, year },
      });
    }
  });
  test('opens a tab from every page but the workspace itself', () => {
    expect(overviewLink('workspace')).toEqual({ href: '#/' });
    expect(overviewLink('popup')).toEqual({ href: '/workspace.html#/', target: '_blank' });
    expect(termLink('MyHealth@EU', 'sidepanel')).toEqual({
      href: '/workspace.html#/term/MyHealth%40EU',
      target: '_blank',
    });
  });
  test('to a place in a document leads there', () => {
    const id = 'abc12' as DocumentId;
    expect(parseRoute(documentsLink(id, 'workspace', { start: 3, end: 9 }).href)).toEqual({
      view: 'document',
      document: id,
      place: { start: 3, end: 9 },
    });
    expect(parseRoute(documentsLink(null, 'workspace').href)).toEqual({ view: 'documents' });
  });
});
