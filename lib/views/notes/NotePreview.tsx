/** A note as it reads: its Markdown as elements, its cases and terms as links. Made of vnodes only (TRUST.md rule 13). */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { type CaseId, caseId, parseCaseId } from '../../model/case.ts';
import { readMarkdown } from '../../notes/markdown.ts';
import { linkMentions, type MentionReader, prepareMentions } from '../../notes/mention-links.ts';
import type { NoteBlock, NoteInline } from '../../notes/note-markup.ts';
import { type IndexLists, useIndex } from '../index-context.tsx';
import { caseLink, termLink, workspaceLink } from '../links.ts';
import { type Surface, usePage } from '../page-context.ts';

interface Props {
  readonly text: string;
  /** What a number without a council is read beside. */
  readonly of: CaseId;
}

export function NotePreview({ text, of: id }: Props) {
  const { surface } = usePage();
  const index = useIndex();
  const reader = index.is === 'ready' ? readerOf(index) : null;
  const blocks = useMemo(() => {
    const read = readMarkdown(text);
    const key = parseCaseId(id);
    return reader === null || key === null ? read : linkMentions(read, reader, key);
  }, [text, id, reader]);
  return (
    <div class="note-preview" lang="nb">
      {blocksOf(blocks, surface)}
    </div>
  );
}

/** One for each index that was read. */
const readers = new WeakMap<IndexLists['terms'], MentionReader>();

function readerOf({ terms, cases }: IndexLists): MentionReader {
  const known = readers.get(terms);
  if (known !== undefined) return known;
  const reader = prepareMentions([...terms.values()], [...cases.values()], new Date().getFullYear() + 1);
  readers.set(terms, reader);
  return reader;
}

function blocksOf(blocks: readonly NoteBlock[], surface: Surface): ComponentChildren {
  // biome-ignore lint/suspicious/noArrayIndexKey: a text is drawn whole, its parts have no other name
  return blocks.map((block, at) => <Block key={at} of={block} surface={surface} />);
}

function Block({ of: block, surface }: { readonly of: NoteBlock; readonly surface: Surface }) {
  switch (block.is) {
    case 'paragraph':
      return <p>{inlinesOf(block.content, surface)}</p>;
    // Not a heading of the page: a note stands under a heading of its own, and must not disturb the outline.
    case 'heading':
      return (
        <p class="note-heading" data-level={block.level}>
          {inlinesOf(block.content, surface)}
        </p>
      );
    case 'list': {
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      const items = block.items.map((item, at) => <li key={at}>{blocksOf(item, surface)}</li>);
      return block.from === null ? <ul>{items}</ul> : <ol start={block.from}>{items}</ol>;
    }
    case 'quote':
      return <blockquote>{blocksOf(block.blocks, surface)}</blockquote>;
    case 'code':
      return (
        <pre>
          <code>{block.text}</code>
        </pre>
      );
    case 'rule':
      return <hr />;
  }
}

function inlinesOf(inlines: readonly NoteInline[], surface: Surface): ComponentChildren {
  // biome-ignore lint/suspicious/noArrayIndexKey: as above
  return inlines.map((inline, at) => <Inline key={at} of={inline} surface={surface} />);
}

function Inline({ of: inline, surface }: { readonly of: NoteInline; readonly surface: Surface }) {
  switch (inline.is) {
    case 'text':
      return inline.text;
    case 'break':
      return <br />;
    case 'code':
      return <code>{inline.text}</code>;
    case 'strong':
      return <strong>{inlinesOf(inline.content, surface)}</strong>;
    case 'emphasis':
      return <em>{inlinesOf(inline.content, surface)}</em>;
    case 'link':
      return (
        <a class="ds-link" href={inline.href} target="_blank" rel="noopener noreferrer">
          {inlinesOf(inline.content, surface)}
        </a>
      );
    case 'case': {
      const { council, number, year, text } = inline;
      const to =
        council === null
          ? workspaceLink(`#/search/${encodeURIComponent(text)}`, surface)
          : caseLink(caseId({ council, number, year }), surface);
      return (
        <a class="ds-link" {...to}>
          {text}
        </a>
      );
    }
    case 'term':
      return (
        <a class="ds-link" {...termLink(inline.entry, surface)}>
          {inline.text}
        </a>
      );
  }
}
