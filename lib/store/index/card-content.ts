/** What a card shows for the key that it was asked for by: public facts only. */
import { paperName } from '../../data/papers.ts';
import { foundBeside, shortsOf } from '../../glossary/found-beside.ts';
import { findLayered, type LayeredGlossary, type LayeredTerm } from '../../glossary/layered-glossary.ts';
import { relatedCases } from '../../links/related-cases.ts';
import {
  type CardContent,
  type CardKey,
  type CaseContent,
  type CaseReading,
  FOUND_LIMIT,
  type TermContent,
} from '../../model/card.ts';
import { type CaseKey, caseId, caseLabel } from '../../model/case.ts';
import { councilFullName } from '../../model/council.ts';
import type { FoundDefinition, ShownDefinition } from '../../model/definition.ts';
import type { Term } from '../../model/term.ts';
import type { Index } from './repositories.ts';
import { sourceName } from './source-name.ts';

/** Null for a term that is not in the glossary. */
export async function cardContent(
  index: Index,
  key: CardKey,
  glossary: LayeredGlossary,
): Promise<CardContent | null> {
  if (key.kind === 'case') return caseContent(index, key);
  const layered = findLayered(glossary, key.entry);
  return layered && termContent(layered, await foundOf(index, layered.term));
}

/** What documents say of an entry's letters, newest first. */
async function foundOf({ definitions }: Index, term: Term): Promise<readonly FoundDefinition[]> {
  const found = (await Promise.all(shortsOf(term).map((short) => definitions.of(short)))).flat();
  return found.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
}

/** @param found of its spellings, newest first */
export function termContent(
  { term, origin, instead }: Pick<LayeredTerm, 'term' | 'origin' | 'instead'>,
  found: readonly ShownDefinition[],
): TermContent {
  return {
    kind: 'term',
    entry: term.entry,
    origin,
    insteadOf: originBelow(instead),
    expansion: term.expansion,
    definition: term.definition,
    category: term.category,
    otherMeanings: term.otherMeanings,
    confidence: term.confidence,
    sources: term.evidence.sources.map(paperName),
    found: foundBeside(term, found).slice(0, FOUND_LIMIT).map(shownDefinition),
  };
}

/** Beneath an organisation's entry that is locked lies the reader's own: that one does not count. */
function originBelow(below: LayeredTerm | null): TermContent['insteadOf'] {
  if (below === null) return null;
  return below.origin === 'own' ? originBelow(below.instead) : below.origin;
}

export function shownDefinition({ short, long, label, sentence }: ShownDefinition): ShownDefinition {
  return { short, long, label, sentence };
}

/** A case that is not known is content too, and says so. */
export async function caseContent(
  index: Index,
  key: CardKey & { readonly kind: 'case' },
): Promise<CaseContent> {
  const readings = await Promise.all(key.candidates.map((candidate) => caseReading(index, candidate)));
  return { kind: 'case', readings, basis: key.basis };
}

/** One reading of a case number, without what papers say word for word (`withWordings`). */
export async function caseReading(index: Index, key: CaseKey): Promise<CaseReading> {
  const id = caseId(key);
  const [fact, links] = await Promise.all([index.cases.find(id), index.links.of(id)]);
  const time = { date: fact?.meetingDate ?? null, year: key.year };
  const named = { id, label: caseLabel(key, time.date), councilName: councilFullName(key.council, time) };
  if (fact === null) return { known: false, ...named };
  const others = await index.cases.findMany([...new Set(links.flatMap((link) => [link.from, link.to]))]);
  return {
    known: true,
    ...named,
    title: fact.title,
    caseKind: fact.kind,
    meetingDate: fact.meetingDate,
    meetingLabel: fact.meetingLabel,
    outcome: fact.outcome,
    source: sourceName(fact.provenance),
    ...relatedCases(fact, links, others),
  };
}
