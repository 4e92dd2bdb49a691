/**
 * Reads light Markdown into a small tree: paragraphs whose lines stay lines, bold, italic, lists, links, two levels of
 * headings, quotes, code. HTML is text; an address that is neither http(s) nor mailto is text; an image is a link.
 *
 * The parser takes time by the square of what it is given (20,000 characters of "1. " took 14 s, measured 22.11.2026), so
 * it is given pieces between blank lines, and a piece that no person writes is shown as it stands.
 */
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { NoteBlock, NoteInline } from './note-markup.ts';
import { splitMarkdown } from './split-markdown.ts';

type RootContent = ReturnType<typeof fromMarkdown>['children'][number];
type List = Extract<RootContent, { readonly type: 'list' }>;
type PhrasingContent = Extract<RootContent, { readonly type: 'paragraph' }>['children'][number];

/**
 * Constructs that surprise who writes plain text: HTML, indented code, a heading by a line below, a definition that
 * vanishes, "&amp;" that becomes another sign.
 */
const LIGHT = {
  disable: {
    null: ['htmlFlow', 'htmlText', 'codeIndented', 'setextUnderline', 'definition', 'characterReference'],
  },
};
const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:)[^\s]+$/i;

export function readMarkdown(text: string): readonly NoteBlock[] {
  return splitMarkdown(text.replace(/\r\n?/g, '\n')).flatMap((piece) =>
    piece.is === 'plain' ? [plain(piece.text)] : parsed(piece.text),
  );
}

function parsed(text: string): readonly NoteBlock[] {
  return blocksOf(fromMarkdown(text, { extensions: [LIGHT] }).children, text);
}

/** As it stands, line by line. */
function plain(text: string): NoteBlock {
  return { is: 'paragraph', content: linesOf(text) };
}

/** @param source what was parsed: whatever has no place in the tree is shown as it was written */
function blocksOf(nodes: readonly RootContent[], source: string): readonly NoteBlock[] {
  return nodes.map((node): NoteBlock => {
    switch (node.type) {
      case 'paragraph':
        return { is: 'paragraph', content: inlinesOf(node.children, source) };
      case 'heading':
        return { is: 'heading', level: node.depth === 1 ? 1 : 2, content: inlinesOf(node.children, source) };
      case 'list':
        return listOf(node, source);
      case 'blockquote':
        return { is: 'quote', blocks: blocksOf(node.children, source) };
      case 'code': {
        const info = [node.lang, node.meta].filter((part) => typeof part === 'string').join(' ');
        return { is: 'code', text: info === '' ? node.value : `${info}\n${node.value}` };
      }
      case 'thematicBreak':
        return { is: 'rule' };
      default:
        return plain(writtenAs(node, source));
    }
  });
}

function listOf({ ordered, start, children }: List, source: string): NoteBlock {
  const items = children.map((item) => blocksOf(item.children, source));
  return { is: 'list', from: ordered === true ? (start ?? 1) : null, items };
}

function inlinesOf(nodes: readonly PhrasingContent[], source: string): readonly NoteInline[] {
  return nodes.flatMap((node): readonly NoteInline[] => {
    switch (node.type) {
      case 'text':
        return linesOf(node.value);
      case 'break':
        return [{ is: 'break' }];
      case 'inlineCode':
        return [{ is: 'code', text: node.value }];
      case 'strong':
      case 'emphasis':
        return [{ is: node.type, content: inlinesOf(node.children, source) }];
      case 'link':
        if (!isSafeAddress(node.url) || node.children.length === 0) break;
        return [
          { is: 'link', href: node.url, content: withTitle(inlinesOf(node.children, source), node.title) },
        ];
      case 'image':
        if (!isSafeAddress(node.url) || !node.alt) break;
        return [{ is: 'link', href: node.url, content: withTitle(linesOf(node.alt), node.title) }];
    }
    return linesOf(writtenAs(node, source));
  });
}

/** Browsers do not agree on `https://a"b`: what is an address to one only is shown as it is written. */
function isSafeAddress(address: string): boolean {
  return SAFE_ADDRESS.test(address) && !/["<>\s]/.test(address) && URL.canParse(address);
}

function withTitle(content: readonly NoteInline[], title: string | null | undefined): readonly NoteInline[] {
  return title ? [...content, ...linesOf(` (${title})`)] : content;
}

/** A line of the note is a line when it is shown. */
function linesOf(text: string): readonly NoteInline[] {
  return text
    .split('\n')
    .flatMap((line, at): readonly NoteInline[] => [
      ...(at === 0 ? [] : [{ is: 'break' } as const]),
      ...(line === '' ? [] : [{ is: 'text', text: line } as const]),
    ]);
}

function writtenAs({ position }: RootContent, source: string): string {
  return source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}
