/** Documents for the tests, made of text or of a fixture. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentId, DocumentOrigin, KeptDocument } from '../../../lib/model/document.ts';
import { htmlDocument } from '../../../lib/papers/html-document.ts';
import { readDocument } from '../../../lib/papers/read-document.ts';
import { type Statements, statementsOf } from '../../../lib/papers/statements.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');

export function fixture(name: string): string {
  return readFileSync(join(FIXTURES, name), 'utf8');
}

const KEPT = {
  id: 'doc' as DocumentId,
  firstRead: '2026-01-01T10:00:00Z',
  lastSeen: '2026-01-02T10:00:00Z',
};

export function textDocument(text: string): KeptDocument {
  return { ...KEPT, origin: { is: 'pasted' }, title: '', text, headings: [], links: [] };
}

export function pageDocument(html: string, address: string): KeptDocument {
  const origin: DocumentOrigin = { is: 'page', address };
  return { ...KEPT, ...htmlDocument(html, origin) };
}

export function stated(document: KeptDocument): Statements {
  return statementsOf(document, readDocument(document));
}
