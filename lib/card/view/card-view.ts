/** The whole card: tools, title, body, and what can be done. */
import type { CardKey } from '../../model/card.ts';
import { caseNumberLabel } from '../../model/case.ts';
import { termCitation } from '../../model/citation.ts';
import type { CardBody } from '../contract.ts';
import { onlyReading, readingsView, readingView, titleView } from './case-view.ts';
import { actionsView, type Press, type ViewContext } from './context.ts';
import { button, type Child, drawing, element, set } from './element.ts';
import { termView } from './term-view.ts';

const CROSS = 'm5 5 10 10M15 5 5 15';
const PIN = 'M7 3h6l-.7 5 2.7 3H5l2.7-3zM10 11v6';

export function cardView(key: CardKey, body: CardBody, pinned: boolean, context: ViewContext): Child {
  const { strings, pin, close } = context;
  const tool = (label: string, line: string, press: Press) =>
    set(button('', press, drawing(line)), { 'aria-label': label });
  const pinTool = tool(strings.pin, PIN, pin);
  pinTool.ariaPressed = `${pinned}`;
  return [
    element('div.tools', pinTool, tool(strings.close, CROSS, close)),
    set(element('h2', title(key, body, context)), { id: 'title' }),
    inside(key, body, context),
  ];
}

function inside(key: CardKey, body: CardBody, context: ViewContext): Child {
  const { strings, retry } = context;
  if (body === 'loading') return element('p.quiet', strings.loading);
  if (body === 'failed') {
    return [element('p', strings.failed), element('div.actions', button('main', retry, strings.retry))];
  }
  if (body.kind === 'term') return [termView(body, context), actionsView(context, key, termCitation(body))];
  const only = onlyReading(body);
  return only === null ? readingsView(body.readings, context) : readingView(only, body.basis, key, context);
}

/** Before an answer has come, or where the council is open: "Sak 24/23". */
function title(key: CardKey, body: CardBody, context: ViewContext): Child {
  if (key.kind === 'term') return key.entry;
  const only = onlyReading(body);
  if (only !== null) return titleView(only, context);
  const [first] = key.candidates;
  const { caseWord } = context.strings;
  return first === undefined ? caseWord : `${caseWord} ${caseNumberLabel(first)}`;
}
