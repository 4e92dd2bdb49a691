/** Case numbers and terms of a note as links of its tree. */
import { describe, expect, test } from 'vitest';
import type { CouncilId } from '../../../lib/model/council.ts';
import { readMarkdown } from '../../../lib/notes/markdown.ts';
import { linkMentions, prepareMentions } from '../../../lib/notes/mention-links.ts';
import type { NoteBlock, NoteInline } from '../../../lib/notes/note-markup.ts';
import { BUILT_IN } from '../../../lib/store/index/built-in.ts';

const reader = prepareMentions(BUILT_IN.terms, BUILT_IN.cases, 2027);

function linked(text: string, council: CouncilId): readonly NoteBlock[] {
  return linkMentions(readMarkdown(text), reader, { council, year: 2025 });
}

/** "NUFA 20/25" for a case, "=HDAB" for a term, in the order of the text. */
function mentions(blocks: readonly NoteBlock[]): readonly string[] {
  const found: string[] = [];
  const visit = (inline: NoteInline): void => {
    if (inline.is === 'case') found.push(`${inline.council} ${inline.number}/${inline.year % 100}`);
    if (inline.is === 'term') found.push(`=${inline.entry}`);
    if (inline.is === 'strong' || inline.is === 'emphasis' || inline.is === 'link')
      inline.content.forEach(visit);
  };
  const walk = (block: NoteBlock): void => {
    if (block.is === 'paragraph' || block.is === 'heading') block.content.forEach(visit);
    if (block.is === 'list') block.items.flat().forEach(walk);
    if (block.is === 'quote') block.blocks.forEach(walk);
  };
  blocks.forEach(walk);
  return found;
}

describe('in a note', () => {
  test.each<[string, CouncilId, readonly string[]]>([
    ['Se sak 20/25.', 'NUFA', ['NUFA 20/25']],
    ['Se sak 20/25.', 'NUIT', ['NUIT 20/25']],
    ['Se NUIT 8/23.', 'NUFA', ['NUIT 8/23']],
    ['NUIT, 8/23, og NUIT.', 'NUIT', ['=NUIT', 'NUIT 8/23', '=NUIT']],
    ['Se sak **20/25** og *HDAB*.', 'NUFA', ['NUFA 20/25', '=HDAB']],
    ['# EHDS\n- avklar HDAB\n- se sak 26/25', 'NUFA', ['=EHDS', '=HDAB', 'NUFA 26/25']],
    ['> sa de i sak 20/25', 'NUFA', ['NUFA 20/25']],
    // What is a link or code already stays what it is.
    ['[sak 20/25](https://a.no) og `sak 26/25`', 'NUFA', []],
    ['https://a.no/sak/20/25', 'NUFA', []],
    ['Vi møtes 12.05 og spiser 1/2 kake.', 'NUFA', []],
  ])('%j of %s names %j', (text, council, expected) => {
    expect(mentions(linked(text, council))).toEqual(expected);
  });

  test('nothing of the text is lost', () => {
    const text = 'Før NUFA 20/25 midt HDAB etter **sak 26/25, slutt** og EHDS.';
    const said = JSON.stringify(linked(text, 'NUFA')).matchAll(/"text":"([^"]*)"/g);
    expect([...said].map(([, part = '']) => part).join('')).toBe(text.replaceAll('**', ''));
  });

  test('a long note is read soon', () => {
    const blocks = readMarkdown('Vi mener at sak 20/25 om EHDS og HDAB må tilbake.\n\n'.repeat(2000));
    const begun = performance.now();
    expect(mentions(linkMentions(blocks, reader, { council: 'NUFA', year: 2025 })).length).toBeGreaterThan(
      5000,
    );
    expect(performance.now() - begun).toBeLessThan(3000);
  });
});
