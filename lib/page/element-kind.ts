/**
 * What an element means for the text of a page, by its tag and role alone: no class names of a site are
 * assumed, and asking for computed styles of every element would cost a layout.
 */

export type ElementKind =
  /** Its text is not read. */
  | { readonly is: 'skipped' }
  | { readonly is: 'block' }
  | { readonly is: 'row' }
  | { readonly is: 'cell' }
  | { readonly is: 'line-break' }
  /** `level` 1–6. */
  | { readonly is: 'heading'; readonly level: number }
  /** Joins what stands before and after it. */
  | { readonly is: 'inline' };

/** The one element of ours, which holds the card. */
export const HOST = 'saksspor-card';

const SKIPPED: ElementKind = { is: 'skipped' };
const BLOCK: ElementKind = { is: 'block' };
const ROW: ElementKind = { is: 'row' };
const CELL: ElementKind = { is: 'cell' };
const INLINE: ElementKind = { is: 'inline' };
/** A `summary` names a closed section. Below every real heading, so that it never ends one. */
const SUMMARY: ElementKind = { is: 'heading', level: 6 };

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading]';

const TAGS = new Map<string, ElementKind>();
const define = (kind: ElementKind, tags: string): void => {
  for (const tag of tags.split(' ')) TAGS.set(tag, kind);
};
define(
  SKIPPED,
  `${HOST} script style noscript template textarea input select option datalist code pre svg math canvas iframe object embed audio video head title`,
);
define(
  BLOCK,
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form header hgroup hr legend li main menu nav ol p search section table tbody tfoot thead ul',
);
define(ROW, 'tr');
define(CELL, 'td th');
define({ is: 'line-break' }, 'br');
for (const level of [1, 2, 3, 4, 5, 6]) define({ is: 'heading', level }, `h${level}`);

const ROLES: Readonly<Record<string, ElementKind>> = {
  row: ROW,
  cell: CELL,
  gridcell: CELL,
  columnheader: CELL,
  rowheader: CELL,
};

/** What is asked of an element, so that a tag read from a file can be asked about too. */
type ElementFacts = Pick<Element, 'localName' | 'getAttribute' | 'querySelector'>;

export function elementKind(element: ElementFacts): ElementKind {
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return SKIPPED;
  const tag = element.localName;
  if (tag === 'summary') return element.querySelector(HEADINGS) === null ? SUMMARY : BLOCK;
  const role = element.getAttribute('role');
  if (role === 'heading') {
    const level = Number(element.getAttribute('aria-level') ?? 2);
    return { is: 'heading', level: level >= 1 && level <= 6 ? Math.trunc(level) : 6 };
  }
  return (role === null ? undefined : ROLES[role]) ?? TAGS.get(tag) ?? INLINE;
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
