/** A case: what is known of it, kept apart by how it is known, and the cases before and after it. */
import type { CardKey, CaseContent, CaseReading, RelatedCase } from '../../model/card.ts';
import { type CaseId, type Outcome, parseCaseId } from '../../model/case.ts';
import { caseCitation } from '../../model/citation.ts';
import { formatDate } from '../../model/date.ts';
import { actionsView, type ViewContext } from './context.ts';
import { button, type Child, element } from './element.ts';

/** One reading: the whole card. Several: each alike, none before the others but by order. */
export function caseView(content: CaseContent, context: ViewContext): Child {
  const { strings } = context;
  const { basis, readings } = content;
  const [only] = readings;
  if (only !== undefined && readings.length === 1) {
    const from = basis === 'ambiguous' ? '' : `${strings.council}: ${strings.councilBasis[basis]}. `;
    return [
      factsView(only, context),
      only.known && relatedView(only.earlier, only.later, context),
      element('p', { class: 'quiet' }, from, only.known && `${strings.sources}: ${only.source}`),
    ];
  }
  return [
    element('p', {}, strings.ambiguous),
    readings.map((reading) =>
      element(
        'section',
        {},
        element('h3', {}, titleView(reading, context)),
        factsView(reading, context),
        actionsView(context, keyOf(reading.id), readingCitation(reading)),
      ),
    ),
  ];
}

export function titleView(reading: CaseReading, { strings }: ViewContext): Child {
  return [
    element('span', { class: 'number' }, reading.label),
    reading.known && [' ', element('span', { lang: 'nb' }, reading.title ?? strings.noTitle)],
  ];
}

export function readingCitation(reading: CaseReading): string | null {
  return reading.known ? caseCitation({ ...reading, date: reading.meetingDate }) : null;
}

function keyOf(id: CaseId): CardKey {
  const key = parseCaseId(id);
  return { kind: 'case', candidates: key === null ? [] : [key], basis: 'beside-number' };
}

/** Small facts in a row; what is not known is left out. */
function metaView(...parts: readonly (HTMLElement | false)[]): Child {
  return element('p', { class: 'meta' }, parts);
}

function factsView(reading: CaseReading, context: ViewContext): Child {
  const { strings } = context;
  const council = element('span', { lang: 'nb' }, reading.councilName);
  if (!reading.known) {
    return [metaView(council), element('p', {}, `${strings.unknown} ${strings.unknownHelp}`)];
  }
  const { caseKind, meetingDate, meetingLabel, outcome } = reading;
  const when = meetingLabel ?? (meetingDate === null ? null : formatDate(meetingDate));
  return [
    metaView(
      council,
      caseKind !== null && element('span', {}, strings.caseKind[caseKind] ?? caseKind),
      when !== null && element('span', { lang: 'nb' }, when),
    ),
    outcome === null ? element('p', { class: 'quiet' }, strings.noOutcome) : outcomeView(outcome, context),
  ];
}

/** Proposal and decision differ in words and in the drawing of the label, not in colour alone. */
function outcomeView(outcome: Outcome, { strings, language }: ViewContext): Child {
  const { basis, outcomeClass, summary } = outcome;
  const decided = basis === 'decision' || basis === 'quoted-decision';
  return element(
    'p',
    {},
    element('span', { class: decided ? 'badge decided' : 'badge' }, strings.outcomeBasis[basis]),
    // The summary says the same in full, in bokmål.
    summary !== null && language === 'nb' ? ' ' : ` ${strings.outcomeClass[outcomeClass]}. `,
    summary !== null && element('span', { lang: 'nb' }, summary),
  );
}

function relatedView(
  earlier: readonly RelatedCase[],
  later: readonly RelatedCase[],
  context: ViewContext,
): Child {
  const { strings } = context;
  if (earlier.length + later.length === 0) return element('p', { class: 'quiet' }, strings.noRelated);
  const list = (title: string, cases: readonly RelatedCase[]): Child =>
    cases.length > 0 && [
      element('h3', {}, title),
      element(
        'ul',
        { class: 'related' },
        cases.map((related) => relatedItem(related, context)),
      ),
    ];
  return [list(strings.earlier, earlier), list(strings.later, later)];
}

function relatedItem({ id, label, date, title, linkKind }: RelatedCase, context: ViewContext): Child {
  const { strings, open } = context;
  return element(
    'li',
    {},
    button(
      { class: linkKind },
      (pressed) => open(keyOf(id), pressed),
      element(
        'span',
        { class: 'meta' },
        element('b', {}, label),
        date !== null && element('span', {}, formatDate(date)),
        element('span', {}, strings.linkKind[linkKind]),
      ),
      ' ',
      element('span', { lang: 'nb' }, title ?? strings.noTitle),
    ),
  );
}
