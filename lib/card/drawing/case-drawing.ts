/** A case: what is known of it, kept apart by how it is known, and the cases before and after it. */
import type { CardKey, CaseContent, CaseReading, CaseWording, RelatedCase } from '../../model/card.ts';
import type { Drawing } from '../../model/card-drawing.ts';
import { type CaseId, type Outcome, parseCaseId } from '../../model/case.ts';
import { caseCitation } from '../../model/citation.ts';
import { formatDate } from '../../model/date.ts';
import { pagePlace } from '../../strings/page-place.ts';
import { actionsDrawing, type DrawingContext } from './context.ts';
import { bokmål, button, element, list } from './element.ts';

/** One reading: the whole card. */
export function readingDrawing(
  reading: CaseReading,
  basis: CaseContent['basis'],
  key: CardKey,
  context: DrawingContext,
): Drawing {
  const { strings } = context;
  return [
    factsDrawing(reading, context),
    reading.known && relatedDrawing(reading, context),
    element(
      'p.quiet',
      basis !== 'ambiguous' && `${strings.council}: ${strings.councilBasis[basis]}. `,
      reading.known && `${strings.sources}: ${reading.source}`,
    ),
    actionsDrawing(context, key, citation(reading)),
  ];
}

/** Several: each alike with buttons of its own, none before the others but by order. */
export function readingsDrawing(readings: readonly CaseReading[], context: DrawingContext): Drawing {
  return [
    element('p', context.strings.ambiguous),
    readings.map((reading) =>
      element(
        'section',
        element('h3', titleDrawing(reading, context)),
        factsDrawing(reading, context),
        actionsDrawing(context, keyOf(reading.id), citation(reading)),
      ),
    ),
  ];
}

export function titleDrawing(reading: CaseReading, { strings }: DrawingContext): Drawing {
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
function factsDrawing(reading: CaseReading, context: DrawingContext): Drawing {
  const { strings } = context;
  const council = bokmål('span', reading.councilName);
  if (!reading.known) {
    return [element('p.meta', council), element('p', `${strings.unknown} ${strings.unknownHelp}`)];
  }
  const { caseKind, meetingDate, meetingLabel } = reading;
  const when = meetingLabel ?? (meetingDate && formatDate(meetingDate));
  return [
    element(
      'p.meta',
      council,
      caseKind && element('span', strings.caseKind[caseKind] ?? caseKind),
      when && bokmål('span', when),
    ),
    outcomesDrawing(reading, context),
  ];
}

/** What papers say word for word, else what is known of the outcome; a decision that is only known in our words stays. */
function outcomesDrawing(
  { id, outcome, wordings = [] }: CaseReading & { readonly known: true },
  context: DrawingContext,
): Drawing {
  if (outcome === null && wordings.length === 0) return element('p.quiet', context.strings.noOutcome);
  const said = wordings.map((wording) => wordingDrawing(wording, id, context));
  if (outcome === null || wordings.some(({ basis }) => isDecided(basis) === isDecided(outcome.basis))) {
    return said;
  }
  const known = outcomeDrawing(outcome, context);
  return isDecided(outcome.basis) ? [known, said] : [said, known];
}

function wordingDrawing({ basis, text, page }: CaseWording, id: CaseId, context: DrawingContext): Drawing {
  const { strings, language } = context;
  return element(
    'p',
    badge(basis, strings),
    ' ',
    bokmål('span', text),
    page && [
      ' ',
      button(
        'page',
        { open: keyOf(id), focus: { document: page.document, page: page.page } },
        pagePlace(page, language),
      ),
    ],
  );
}

function isDecided(basis: Outcome['basis']): boolean {
  return basis === 'decision' || basis === 'quoted-decision';
}

function badge(basis: Outcome['basis'], strings: DrawingContext['strings']): Drawing {
  return element(isDecided(basis) ? 'span.badge decided' : 'span.badge', strings.outcomeBasis[basis]);
}

/** Proposal and decision differ in words and in the drawing of the label, not in colour alone. */
function outcomeDrawing(outcome: Outcome, { strings, language }: DrawingContext): Drawing {
  const { basis, outcomeClass, wording } = outcome;
  const summary = outcome.summary ?? wording ?? null;
  return element(
    'p',
    badge(basis, strings),
    // The summary says the same in full, in bokmål.
    summary !== null && language === 'nb'
      ? ' '
      : ` ${outcomeClass === null ? '' : `${strings.outcomeClass[outcomeClass]}. `}`,
    summary !== null && bokmål('span', summary),
  );
}

function relatedDrawing(
  { id, earlier, later, more }: CaseReading & { readonly known: true },
  context: DrawingContext,
): Drawing {
  const { strings } = context;
  if (earlier.length + later.length === 0) return element('p.quiet', strings.noRelated);
  const buttons = (cases: readonly RelatedCase[], beyond: number): readonly Drawing[] => [
    ...cases.map((related) => relatedButton(related, context)),
    // The whole way stands on the case's own page.
    ...(beyond > 0
      ? [button('more', { open: keyOf(id), focus: null }, strings.more.replace('{count}', `${beyond}`))]
      : []),
  ];
  return [
    list(strings.earlier, 'related', buttons(earlier, more.earlier)),
    list(strings.later, 'related', buttons(later, more.later)),
  ];
}

function relatedButton({ id, label, date, title, linkKind }: RelatedCase, context: DrawingContext): Drawing {
  const { strings } = context;
  return button(
    linkKind,
    { open: keyOf(id), focus: null },
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
