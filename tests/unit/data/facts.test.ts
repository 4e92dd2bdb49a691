/** The built-in knowledge against the fact files that it is made from, and against the papers themselves. */
import { describe, expect, test } from 'vitest';
import { CASES } from '../../../lib/data/cases.ts';
import { GLOSSARY } from '../../../lib/data/glossary.ts';
import { LINKS } from '../../../lib/data/links.ts';
import { MEETING_LINKS } from '../../../lib/data/meeting-links.ts';
import {
  HAS_SHARED,
  ourCaseId,
  PAPERS,
  readGoldTerms,
  readSharedCases,
  readSharedLinks,
  readSharedTerms,
  readSharedText,
} from './shared-data.ts';

const entries = new Map(GLOSSARY.map((term) => [term.entry, term]));
const CERTAINTY = ['unsure', 'likely', 'certain'];
const EVIDENCE: Record<string, string> = {
  paper: 'paper',
  url: 'address',
  'allmenn fagkunnskap': 'general-knowledge',
};

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Runs of this many words are long enough to be somebody's sentence, and longer than any name here. */
const RUN = 8;

function runs(text: string): string[] {
  const all = words(text);
  return all.slice(RUN - 1).map((_, index) => all.slice(index, index + RUN).join(' '));
}

const ownTexts = [
  ...GLOSSARY.map((term) => term.definition),
  ...CASES.flatMap((fact) => [fact.outcome?.summary ?? '', fact.notes ?? '']),
  ...[...LINKS, ...MEETING_LINKS].map((link) => link.reason),
];

describe.skipIf(!HAS_SHARED)('against ../shared (skipped where it is absent)', () => {
  test('every entry is there, in its category, with its evidence, and no surer than the facts', () => {
    const odd = readSharedTerms().filter((shared) => {
      const term = entries.get(shared.acronym);
      return (
        term === undefined ||
        term.category !== shared.category ||
        term.evidence.expansion !== EVIDENCE[shared.expansionEvidence] ||
        CERTAINTY.indexOf(term.confidence) > CERTAINTY.indexOf(shared.confidence)
      );
    });
    expect(odd.map((shared) => shared.acronym)).toEqual([]);
  });

  test('every source is kept', () => {
    const lost = readSharedTerms().filter((shared) =>
      shared.source
        .split(';')
        .map((source) => source.trim())
        .some(
          (source) =>
            source !== 'allmenn fagkunnskap' &&
            !entries.get(shared.acronym)?.evidence.sources.includes(source),
        ),
    );
    expect(lost.map((shared) => shared.acronym)).toEqual([]);
  });

  test('every definition is written anew', () => {
    const same = readSharedTerms().filter(
      (shared) =>
        words(shared.definition).join(' ') === words(entries.get(shared.acronym)?.definition ?? '').join(' '),
    );
    expect(same.map((shared) => shared.acronym)).toEqual([]);
  });

  test('no run of eight words is taken from a paper or from the fact files', () => {
    const theirs = new Set([
      ...PAPERS.flatMap((paper) => runs(readSharedText(`papers/${paper}.txt`))),
      ...readSharedTerms().flatMap((shared) => runs(shared.definition)),
      ...readSharedCases().flatMap((shared) => runs(shared.outcomeSummary ?? '')),
      ...readSharedLinks().flatMap((shared) => runs(shared.reason)),
    ]);
    expect(ownTexts.flatMap(runs).filter((run) => theirs.has(run))).toEqual([]);
  });

  test('every case has its number, title, kind and date', () => {
    const cases = new Map<string, (typeof CASES)[number]>(CASES.map((fact) => [fact.id, fact]));
    const odd = readSharedCases().filter((shared) => {
      const fact = cases.get(ourCaseId(shared.id));
      return (
        fact === undefined ||
        fact.title !== shared.title ||
        fact.meetingDate !== shared.meetingDate ||
        fact.provenance.source !== shared.paper ||
        (shared.sakstype !== null && fact.kind !== shared.sakstype) ||
        (fact.outcome === null) !== (shared.outcomeBasis === 'ingen')
      );
    });
    expect(odd.map((shared) => shared.id)).toEqual([]);
  });

  test('every link to a case is there', () => {
    const pairs = new Set<string>(LINKS.map((link) => `${link.from} ${link.to}`));
    const lost = readSharedLinks().filter(
      ({ from, to }) => !to.startsWith('møte:') && !pairs.has(`${ourCaseId(from)} ${ourCaseId(to)}`),
    );
    expect(lost).toEqual([]);
  });

  test.each(PAPERS)('every term that must be found in %s is a spelling of its entry', (paper) => {
    const fold = (text: string) => text.replace(/-\s+/gu, '-').replace(/\s+/gu, ' ').replaceAll('-', '');
    const missing = readGoldTerms(paper).terms.filter(
      ({ text, entry }) => !entries.get(entry)?.forms.some((form) => fold(form) === fold(text)),
    );
    expect(missing).toEqual([]);
  });

  test.each(PAPERS)('no entry that must never be marked in %s can be', (paper) => {
    const marked = readGoldTerms(paper).termsNever.filter(
      ({ entry }) => entries.get(entry)?.marking.kind !== 'never',
    );
    expect(marked).toEqual([]);
  });
});
