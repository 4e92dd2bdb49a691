/** The whole card: tools, title and what was drawn, or that the answer is awaited or did not come. */
import type { CardKey } from '../../model/card.ts';
import type { CardPress } from '../../model/card-drawing.ts';
import type { CardStrings } from '../../model/card-kit.ts';
import { caseNumberLabel } from '../../model/case.ts';
import type { CardBody } from '../contract.ts';
import { button, element, lineDrawing, make, type Press, set } from './element.ts';

const CROSS = 'm5 5 10 10M15 5 5 15';
const PIN = 'M7 3h6l-.7 5 2.7 3H5l2.7-3zM10 11v6';

export interface ViewContext {
  readonly strings: CardStrings;
  readonly press: (what: CardPress, pressed: HTMLElement) => void;
  readonly pin: Press;
  readonly close: Press;
  readonly retry: Press;
}

export function cardView(
  key: CardKey,
  body: CardBody,
  pinned: boolean,
  { strings, press, pin, close, retry }: ViewContext,
): readonly (Node | string)[] {
  const tool = (label: string, line: string, act: Press) =>
    set(button('', act, lineDrawing(line)), { 'aria-label': label });
  const pinTool = tool(strings.pin, PIN, pin);
  pinTool.ariaPressed = `${pinned}`;
  const drawn = typeof body === 'string' ? null : body;
  return [
    element('div.tools', pinTool, tool(strings.close, CROSS, close)),
    set(element('h2', ...make(drawn ? drawn.title : nameOf(key, strings), press)), { id: 'title' }),
    ...(drawn ? make(drawn.body, press) : []),
    ...(body === 'loading' ? [element('p.quiet', strings.loading)] : []),
    ...(body === 'failed'
      ? [element('p', strings.failed), element('div.actions', button('main', retry, strings.retry))]
      : []),
  ];
}

/** Before an answer has come: "Sak 24/23", "HDAB". */
function nameOf(key: CardKey, { caseWord }: CardStrings): string {
  if (key.kind === 'term') return key.entry;
  const [first] = key.candidates;
  return first === undefined ? caseWord : `${caseWord} ${caseNumberLabel(first)}`;
}
