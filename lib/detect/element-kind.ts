/**
 * What an element means for the text of a page, by its tag and role alone: no class names of a site are
 * assumed, and asking for computed styles of every element would cost a layout.
 */

export type ElementKind =
  /** Its text is not read. */
  | 'skipped'
  | 'block'
  | 'row'
  | 'cell'
  | 'line-break'
  /** Joins what stands before and after it. */
  | 'inline'
  /** A heading of level 1–6. */
  | number;

/** The one element of ours, which holds the card. */
export const HOST = 'saksspor-card';

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading]';
/** A `summary` names a closed section. Below every real heading, so that it never ends one. */
const LOWEST = 6;

const INLINE =
  'a abbr b bdi bdo button cite data del em font i img ins label mark q s slot small span strong sub sup time u wbr';
const SKIPPED = `${HOST} script style noscript template textarea input select option datalist code pre svg math canvas iframe object embed audio video head title`;

const TAGS = new Map<string, ElementKind>([
  ['tr', 'row'],
  ['td', 'cell'],
  ['th', 'cell'],
  ['br', 'line-break'],
]);
for (const tag of INLINE.split(' ')) TAGS.set(tag, 'inline');
for (const tag of SKIPPED.split(' ')) TAGS.set(tag, 'skipped');

export function elementKind(
  element: Pick<Element, 'localName' | 'getAttribute' | 'querySelector'>,
): ElementKind {
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return 'skipped';
  const tag = element.localName;
  if (tag === 'summary') return element.querySelector(HEADINGS) === null ? LOWEST : 'block';
  if (/^h[1-6]$/.test(tag)) return Number(tag[1]);
  const role = element.getAttribute('role');
  if (role === 'heading') {
    const level = Number(element.getAttribute('aria-level') ?? 2);
    return level >= 1 && level < LOWEST ? Math.trunc(level) : LOWEST;
  }
  if (role === 'row') return 'row';
  if (role !== null && /^(?:grid)?cell$|^(?:column|row)header$/.test(role)) return 'cell';
  // An element of the page's own is inline unless its style says otherwise, which `separatorBetween` asks.
  return TAGS.get(tag) ?? (tag.includes('-') ? 'inline' : 'block');
}

/** True for a cell that lays out a page (headings or tables inside) instead of holding a value of a row. */
export function isLayoutCell(cell: Element): boolean {
  return cell.querySelector(`${HEADINGS},table,summary`) !== null;
}

/**
 * What stands between two words that touch across the edge of inline elements: "\n" where one of them is
 * laid out as a block, " " where it is a box in the line, nothing where they are one word. Costs a style
 * lookup, so it is asked only where two words would be glued.
 */
export function separatorBetween(edges: readonly Element[]): '' | ' ' | '\n' {
  let separator: '' | ' ' = '';
  for (const edge of edges) {
    const display = getComputedStyle(edge).display;
    if (display.startsWith('inline-')) separator = ' ';
    else if (/^(?:block|flow-root|flex|grid|list-item|table)/.test(display)) return '\n';
  }
  return separator;
}
