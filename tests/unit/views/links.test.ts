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
  editTermLink,
  glossaryLink,
  newTermLink,
  overviewLink,
  parseRoute,
  type Route,
  shareLink,
  termLink,
  unknownLink,
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
    [
      '#/difference/NUFA-31-2023/NUFA-8-2024',
      {
        view: 'difference',
        before: { council: 'NUFA', number: 31, year: 2023 },
        after: { council: 'NUFA', number: 8, year: 2024 },
        sources: {},
      },
    ],
    [
      '#/difference/NUFA-31-2023/NUFA-8-2024?text-after=k3x&decision-before=a%2Fb&other=c',
      {
        view: 'difference',
        before: { council: 'NUFA', number: 31, year: 2023 },
        after: { council: 'NUFA', number: 8, year: 2024 },
        sources: { 'text-after': 'k3x', 'decision-before': 'a/b' },
      },
    ],
    ['#/difference/NUFA-31-2023', NOT_FOUND],
    ['#/difference/NUFA-31-2023/x', NOT_FOUND],
    ['#/difference/NUFA-31-2023/NUFA-8-2024/x', NOT_FOUND],
    ['#/term/HDAB', { view: 'term', entry: 'HDAB' }],
    ['#/term/SNOMED%20CT', { view: 'term', entry: 'SNOMED CT' }],
    ['#/term/ATC%2FDDD', { view: 'term', entry: 'ATC/DDD' }],
    ['#/term/ATC/DDD', { view: 'term', entry: 'ATC/DDD' }],
    ['#/term/%E0%A4%A', NOT_FOUND],
    ['#/term/', NOT_FOUND],
    ['#/term/HDAB/edit', { view: 'edit-term', entry: 'HDAB' }],
    ['#/term/ATC/DDD/edit', { view: 'edit-term', entry: 'ATC/DDD' }],
    ['#/term/X%2Fedit', { view: 'term', entry: 'X/edit' }],
    ['#/term/edit', { view: 'term', entry: 'edit' }],
    ['#/term//edit', NOT_FOUND],
    ['#/glossary', { view: 'glossary' }],
    ['#/glossary/', NOT_FOUND],
    ['#/glossary/share', { view: 'share' }],
    ['#/glossary/new', { view: 'new-term', seed: { word: '' } }],
    ['#/glossary/new?word=RF%2FKJ', { view: 'new-term', seed: { word: 'RF/KJ' } }],
    ['#/glossary/new?word=RF/KJ', { view: 'new-term', seed: { word: 'RF/KJ' } }],
    ['#/glossary/new?word=%E0%A4%A', { view: 'new-term', seed: { word: expect.any(String) } }],
    ['#/glossary/new?word=A&place=NUFA', { view: 'new-term', seed: { word: 'A' } }],
    ['#/glossary/news', NOT_FOUND],
    ['#/glossary/new/x', NOT_FOUND],
    ['#/unknown', { view: 'unknown' }],
    ['#/unknown/x', NOT_FOUND],
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
    fc.assert(fc.property(fc.string(), (text) => void parseRoute(`#/glossary/new?${text}`)));
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
  test('to the form of an entry leads back to that entry, whatever it is called', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (entry) => {
        expect(parseRoute(editTermLink(entry, 'workspace').href)).toEqual({ view: 'edit-term', entry });
      }),
    );
  });
  test('to a new entry brings what is known of it along', () => {
    const seed = {
      word: 'HTO & co.',
      long: 'Høring + tilsyn = «omsorg»?',
      foundIn: { label: 'NUFA 26/25, 29.10.2025', sentence: 'Høring (HTO) gjelder #1/2.' },
    };
    expect(parseRoute(newTermLink(seed, 'workspace').href)).toEqual({ view: 'new-term', seed });
    expect(newTermLink({ word: '' }, 'workspace').href).toBe('#/glossary/new');
    const huge = parseRoute(newTermLink({ word: 'x'.repeat(1_000_000) }, 'workspace').href);
    expect(huge).toEqual({ view: 'new-term', seed: { word: 'x'.repeat(300) } });
    expect(() => newTermLink({ word: `${'x'.repeat(299)}😀` }, 'workspace')).not.toThrow();
  });
  test('leads to the pages of the glossary', () => {
    expect(parseRoute(glossaryLink('workspace').href)).toEqual({ view: 'glossary' });
    expect(parseRoute(shareLink('workspace').href)).toEqual({ view: 'share' });
    expect(parseRoute(unknownLink('workspace').href)).toEqual({ view: 'unknown' });
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
