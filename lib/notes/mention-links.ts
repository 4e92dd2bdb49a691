/**
 * Makes the case numbers and terms of a note into links of its tree, read as in the papers themselves. A number that
 * stands alone is read as one of the council of the note's own case.
 */
import { compileLexicon } from '../detect/compile-lexicon.ts';
import { detect } from '../detect/detect.ts';
import { prepareRecogniser, type Recogniser } from '../detect/recogniser.ts';
import type { CaseFact } from '../model/case.ts';
import { type CouncilId, councilShortName } from '../model/council.ts';
import type { CaseMention, Mention } from '../model/mention.ts';
import type { Term } from '../model/term.ts';
import type { NoteBlock, NoteInline } from './note-markup.ts';

/** Reads mentions in notes. Takes a few ms to make: once for each index. */
export type MentionReader = Recogniser;

/** @param latestYear the latest year that a case can have: the year of today and one more */
export function prepareMentions(
  terms: readonly Term[],
  cases: readonly CaseFact[],
  latestYear: number,
): MentionReader {
  return prepareRecogniser(compileLexicon(terms, cases, ''), latestYear);
}

/** @param council of the note's own case, with the year that its name is of */
export function linkMentions(
  blocks: readonly NoteBlock[],
  reader: MentionReader,
  { council, year }: { readonly council: CouncilId; readonly year: number },
): readonly NoteBlock[] {
  // As on a page of the council: its name as the heading, and the note below.
  const head = `${councilShortName(council, { date: null, year })}\n`;
  const texts: string[] = [];
  const ends = { at: head.length };
  const starts = new Map<NoteInline, number>();
  const visit = (inline: NoteInline): void => {
    if (inline.is === 'strong' || inline.is === 'emphasis') inline.content.forEach(visit);
    // In a link and in code nothing is looked for, but what they say is part of the sentence.
    const text = inline.is === 'break' ? '\n' : inline.is === 'text' ? inline.text : '';
    starts.set(inline, ends.at);
    texts.push(text);
    ends.at += text.length;
  };
  forEachLine(blocks, (line) => {
    line.forEach(visit);
    texts.push('\n');
    ends.at += 1;
  });
  const text = head + texts.join('');
  const headings = [{ start: 0, end: head.length - 1, level: 1 }];
  const { cases, terms } = detect({ text, url: null, headings }, reader);
  const mentions = withNames(
    [...cases, ...terms].sort((one, other) => one.start - other.start),
    text,
  );
  let next = mentions.findIndex(({ start }) => start >= head.length);
  if (next < 0) return blocks;

  const link = (inline: NoteInline): readonly NoteInline[] => {
    if (inline.is === 'strong' || inline.is === 'emphasis') {
      return [{ ...inline, content: inline.content.flatMap(link) }];
    }
    if (inline.is !== 'text') return [inline];
    const start = starts.get(inline) ?? 0;
    const within: Mention[] = [];
    for (let mention = mentions[next]; mention !== undefined; mention = mentions[next]) {
      if (mention.start >= start + inline.text.length) break;
      // One that begins in a bold word and ends outside it is left as text.
      if (mention.start >= start && mention.end <= start + inline.text.length) within.push(mention);
      next += 1;
    }
    return cutAt(inline.text, start, within);
  };
  return mapLines(blocks, (line) => line.flatMap(link));
}

/** "NUIT 8/23" is one link: the name of the council goes with its number. @param mentions in the order of the text */
function withNames(mentions: readonly Mention[], text: string): readonly Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const name = joined.at(-1);
    if (mention.kind === 'case' && name?.kind === 'term' && isNameOf(mention, name.entry)) {
      const between = text.slice(name.end, mention.start);
      if (between === ' ' || between === '\u00a0') {
        joined.pop();
        joined.push({ ...mention, start: name.start, text: text.slice(name.start, mention.end) });
        continue;
      }
    }
    joined.push(mention);
  }
  return joined;
}

/** The council that was renamed has two. */
function isNameOf({ council }: CaseMention, entry: string): boolean {
  return entry === council || (council === 'NEHR' && entry === 'NEHS');
}

function cutAt(text: string, offset: number, mentions: readonly Mention[]): readonly NoteInline[] {
  const parts: NoteInline[] = [];
  let last = 0;
  const keep = (end: number): void => {
    if (end > last) parts.push({ is: 'text', text: text.slice(last, end) });
    last = end;
  };
  for (const mention of mentions) {
    keep(mention.start - offset);
    last = mention.end - offset;
    if (mention.kind === 'term') parts.push({ is: 'term', text: mention.text, entry: mention.entry });
    else {
      const { council, number, year } = mention;
      parts.push({ is: 'case', text: mention.text, council, number, year });
    }
  }
  keep(text.length);
  return parts;
}

type Line = readonly NoteInline[];

function forEachLine(blocks: readonly NoteBlock[], visit: (line: Line) => void): void {
  mapLines(blocks, (line) => {
    visit(line);
    return line;
  });
}

/** The blocks with each paragraph and heading changed, in the order of the text. */
function mapLines(blocks: readonly NoteBlock[], change: (line: Line) => Line): readonly NoteBlock[] {
  return blocks.map((block): NoteBlock => {
    switch (block.is) {
      case 'paragraph':
      case 'heading':
        return { ...block, content: change(block.content) };
      case 'list':
        return { ...block, items: block.items.map((item) => mapLines(item, change)) };
      case 'quote':
        return { ...block, blocks: mapLines(block.blocks, change) };
      default:
        return block;
    }
  });
}
