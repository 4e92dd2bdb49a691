/** The whole card: tools, title, body, and what can be done. */
import type { CardKey } from '../../model/card.ts';
import { caseNumberLabel } from '../../model/case.ts';
import { termCitation } from '../../model/citation.ts';
import type { CardBody } from '../contract.ts';
import { caseView, readingCitation, titleView } from './case-view.ts';
import { actionsView, type ViewContext } from './context.ts';
import { button, type Child, drawing, element } from './element.ts';
import { termView } from './term-view.ts';

const CROSS = 'm5 5 10 10M15 5 5 15';
const PIN = 'M7 3h6l-.7 5 2.7 3H5l2.7-3zM10 11v6';

export interface CardViewProps {
  readonly cardKey: CardKey;
  readonly body: CardBody;
  readonly pinned: boolean;
  readonly context: ViewContext;
  readonly pin: (pressed: HTMLElement) => void;
  readonly close: () => void;
  readonly retry: () => void;
}

export function cardView({ cardKey, body, pinned, context, pin, close, retry }: CardViewProps): Child {
  const { strings } = context;
  const tool = (label: string, line: string, press: typeof pin) =>
    button({ 'aria-label': label }, press, drawing(line));
  const pinTool = tool(strings.pin, PIN, pin);
  pinTool.ariaPressed = String(pinned);
  return [
    element('div', { class: 'tools' }, pinTool, tool(strings.close, CROSS, close)),
    element('h2', { id: 'title' }, title(cardKey, body, context)),
    inside(cardKey, body, context, retry),
  ];
}

function inside(key: CardKey, body: CardBody, context: ViewContext, retry: () => void): Child {
  const { strings } = context;
  if (body.is === 'loading') return element('p', { class: 'quiet' }, strings.loading);
  if (body.is === 'failed') {
    return [
      element('p', {}, strings.failed),
      element('div', { class: 'actions' }, button({ class: 'main' }, retry, strings.retry)),
    ];
  }
  const { content } = body;
  if (content.kind === 'term') {
    return [termView(content, context), actionsView(context, key, termCitation(content))];
  }
  const [only] = content.readings;
  return [
    caseView(content, context),
    // Several readings carry their buttons themselves.
    only !== undefined && content.readings.length === 1 && actionsView(context, key, readingCitation(only)),
  ];
}

/** Before an answer has come, or where the council is open: "Sak 24/23". */
function title(key: CardKey, body: CardBody, context: ViewContext): Child {
  if (key.kind === 'term') return key.entry;
  if (body.is === 'content' && body.content.kind === 'case') {
    const [only, ...others] = body.content.readings;
    if (only !== undefined && others.length === 0) return titleView(only, context);
  }
  const [first] = key.candidates;
  const { caseWord } = context.strings;
  return first === undefined ? caseWord : `${caseWord} ${caseNumberLabel(first)}`;
}
