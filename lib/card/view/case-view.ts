/** A case: what is known of it, kept apart by how it is known, and the cases before and after it. */
import type { CardKey, CaseContent, CaseReading, RelatedCase } from '../../model/card.ts';
import { type CaseId, type Outcome, parseCaseId } from '../../model/case.ts';
import { caseCitation } from '../../model/citation.ts';
import { formatDate } from '../../model/date.ts';
import type { CardBody } from '../contract.ts';
import { actionsView, type ViewContext } from './context.ts';
import { bokmål, button, type Child, element, list } from './element.ts';

/** The reading of a case whose council is known; null of any other card. */
export function onlyReading(body: CardBody): CaseReading | null {
  if (typeof body === 'string' || body.kind === 'term' || body.readings.length > 1) return null;
  return body.readings[0] ?? null;
}

/** One reading: the whole card. */
export function readingView(
  reading: CaseReading,
  basis: CaseContent['basis'],
  key: CardKey,
  context: ViewContext,
): Child {
  const { strings } = context;
  return [
    factsView(reading, context),
    reading.known && relatedView(reading, context),
    element(
      'p.quiet',
      basis !== 'ambiguous' && `${strings.council}: ${strings.councilBasis[basis]}. `,
      reading.known && `${strings.sources}: ${reading.source}`,
    ),
    actionsView(context, key, citation(reading)),
  ];
}

/** Several: each alike with buttons of its own, none before the others but by order. */
export function readingsView(readings: readonly CaseReading[], context: ViewContext): Child {
  return [
    element('p', context.strings.ambiguous),
    readings.map((reading) =>
      element(
        'section',
        element('h3', titleView(reading, context)),
        factsView(reading, context),
        actionsView(context, keyOf(reading.id), citation(reading)),
      ),
    ),
  ];
}

export function titleView(reading: CaseReading, { strings }: ViewContext): Child {
  return [
    element('span.number', reading.label),
    reading.known && [' ', bokmål('span', reading.title ?? strings.noTitle)],
  ];
}

function citation(reading: CaseReading): string | null {
  return reading.known ? caseCitation({ ...reading, date: reading.meetingDate }) : null;
}

function keyOf(id: CaseId): CardKey {
  const key = parseCaseId(id);
  return { kind: 'case', candidates: key === null ? [] : [key], basis: 'beside-number' };
}

/** Small facts in a row; what is not known is left out. */
function factsView(reading: CaseReading, context: ViewContext): Child {
  const { strings } = context;
  const council = bokmål('span', reading.councilName);
  if (!reading.known) {
    return [element('p.meta', council), element('p', `${strings.unknown} ${strings.unknownHelp}`)];
  }
  const { caseKind, meetingDate, meetingLabel, outcome } = reading;
  const when = meetingLabel ?? (meetingDate && formatDate(meetingDate));
  return [
    element(
      'p.meta',
      council,
      caseKind && element('span', strings.caseKind[caseKind] ?? caseKind),
      when && bokmål('span', when),
    ),
    outcome === null ? element('p.quiet', strings.noOutcome) : outcomeView(outcome, context),
  ];
}

/** Proposal and decision differ in words and in the drawing of the label, not in colour alone. */
function outcomeView(outcome: Outcome, { strings, language }: ViewContext): Child {
  const { basis, outcomeClass, summary } = outcome;
  const decided = basis === 'decision' || basis === 'quoted-decision';
  return element(
    'p',
    element(decided ? 'span.badge decided' : 'span.badge', strings.outcomeBasis[basis]),
    // The summary says the same in full, in bokmål.
    summary !== null && language === 'nb' ? ' ' : ` ${strings.outcomeClass[outcomeClass]}. `,
    summary !== null && bokmål('span', summary),
  );
}

function relatedView(
  { earlier, later }: CaseReading & { readonly known: true },
  context: ViewContext,
): Child {
  const { strings } = context;
  if (earlier.length + later.length === 0) return element('p.quiet', strings.noRelated);
  const buttons = (cases: readonly RelatedCase[]) => cases.map((related) => relatedButton(related, context));
  return [list(strings.earlier, 'related', buttons(earlier)), list(strings.later, 'related', buttons(later))];
}

function relatedButton({ id, label, date, title, linkKind }: RelatedCase, context: ViewContext): Child {
  const { strings, open } = context;
  return button(
    linkKind,
    (pressed) => open(keyOf(id), pressed),
    element(
      'span.meta',
      element('b', label),
      date && element('span', formatDate(date)),
      element('span', strings.linkKind[linkKind]),
    ),
    ' ',
    bokmål('span', title ?? strings.noTitle),
  );
}
