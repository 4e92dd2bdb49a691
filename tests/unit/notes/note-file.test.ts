import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import type { CaseId } from '../../../lib/model/case.ts';
import type { IsoDate } from '../../../lib/model/date.ts';
import type { Note, NoteContent } from '../../../lib/model/note.ts';
import { safeInline, safeMarkdown, yamlText } from '../../../lib/notes/markdown-safe.ts';
import {
  allNotesFile,
  caseNotesFile,
  type FactOf,
  type NoteFileWords,
} from '../../../lib/notes/note-file.ts';
import { note, noteContent, state } from './machine-model.ts';

const words: NoteFileWords = {
  title: 'Notater fra Saksspor',
  tags: 'Merker',
  followUp: 'Kommer tilbake',
  saved: (time) => `Sist endret ${time.slice(0, 10)}`,
};
const factOf: FactOf = (id) =>
  id === 'NUFA-26-2025' ? { title: 'Plan "for" data: del 2', meetingDate: '2025-10-29' as IsoDate } : null;

const written = (at: number, text: string, more: Partial<NoteContent> = {}): Note =>
  note(at, state(at, { content: noteContent(text, more) }));

/** All kinds of nodes, and where links lead, as a reader of Markdown sees them. */
function seen(markdown: string): {
  readonly kinds: ReadonlySet<string>;
  readonly targets: readonly string[];
} {
  const kinds = new Set<string>();
  const targets: string[] = [];
  const visit = (node: { type: string; url?: string; children?: unknown[] }): void => {
    kinds.add(node.type);
    if (node.url !== undefined) targets.push(node.url);
    for (const child of node.children ?? []) visit(child as typeof node);
  };
  visit(fromMarkdown(markdown) as Parameters<typeof visit>[0]);
  return { kinds, targets };
}

describe('a file of a case', () => {
  test('has front matter and its notes, the oldest first', () => {
    const notes = [
      written(2, 'Andre notat', { day: '2026-03-04' as IsoDate, tags: ['EHDS', 'økonomi'], followUp: true }),
      written(1, 'Første **notat**', { heading: 'Før møtet' }),
      written(3, 'Av en annen sak', { caseId: 'NUIT-8-2023' as CaseId }),
    ];
    expect(caseNotesFile('NUFA-26-2025' as CaseId, notes, factOf, words)).toEqual({
      name: 'saksspor-NUFA-26-2025.md',
      text: `---
case: "NUFA 26/25"
title: "Plan \\"for\\" data: del 2"
meeting: "2025-10-29"
days: ["2026-03-03", "2026-03-04"]
tags: ["EHDS", "økonomi"]
follow-up: true
saved: "2026-03-03T00:00:02.000Z"
---

# NUFA 26/25: Plan "for" data: del 2

## 2026-03-03 Før møtet

*Sist endret 2026-03-03*

Første **notat**

## 2026-03-04

*Merker: EHDS, økonomi · Kommer tilbake · Sist endret 2026-03-03*

Andre notat
`,
    });
  });
});

describe('a file of all notes', () => {
  test('has each in its front matter, by case', () => {
    const notes = [written(1, 'En', { caseId: 'NUIT-8-2023' as CaseId }), written(2, 'To')];
    const { name, text } = allNotesFile(notes, factOf, words, '2026-11-22T11:00:00.000Z');
    expect(name).toBe('saksspor-notater-2026-11-22.md');
    expect(text).toContain('notes:\n  - case: "NUFA 26/25"\n    title: "Plan');
    expect(text).toContain('  - case: "NUIT 8/23"\n    day: "2026-03-03"\n    heading: ""\n    tags: []\n');
    expect(text.indexOf('## NUFA 26/25')).toBeLessThan(text.indexOf('## NUIT 8/23'));
  });
  test('is a file also where there are none', () => {
    expect(allNotesFile([], factOf, words, '2026-11-22T11:00:00.000Z').text).toContain('notes: []\n');
  });
});

describe('text in a file', () => {
  test.each([
    ['a script', '<script>alert(1)</script>', '&lt;script>alert(1)&lt;/script>'],
    ['a tag behind a backslash', '\\<img src=x>', '\\&lt;img src=x>'],
    ['what is no tag', '1 < 2 og 3 > 2', '1 < 2 og 3 > 2'],
    ['a link to a script', '[her](javascript:alert(1))', '[her]&#40;javascript:alert(1))'],
    ['one hidden by an entity', '[her](java&#115;cript:x)', '[her]&#40;java&#115;cript:x)'],
    ['one on the next line', '[her](\n javascript:x)', '[her]&#40;\n javascript:x)'],
    ['data', '[her](data:text/html,x)', '[her]&#40;data:text/html,x)'],
    ['a definition', '[a]: javascript:x', '[a]&#58; javascript:x'],
    [
      'a link to the web',
      '[her](https://www.helsedirektoratet.no)',
      '[her](https://www.helsedirektoratet.no)',
    ],
    ['a picture', '![x](https://example.no/a.png)', '&#33;[x](https://example.no/a.png)'],
    ['a heading', '# Overskrift\n   ## To', '\\# Overskrift\n   \\## To'],
    ['an end of front matter', 'tekst\n---\nmer', 'tekst\n\\---\nmer'],
    ['a fence', '```\nkode', '\\```\nkode'],
    ['a list', '- en\n- to\n1. tre', '- en\n- to\n1. tre'],
    ['turned order', 'a\u202eb', 'a⟨U+202E⟩b'],
    ['control characters and half a character', 'a\u0000b\ud800', 'a\ufffdb\ufffd'],
  ])('%s', (_what, text, expected) => {
    expect(safeMarkdown(text)).toBe(expected);
  });
  const nasty = fc.string({
    unit: fc.constantFrom(
      ...[
        '[',
        ']',
        '(',
        ')',
        '<',
        '>',
        '!',
        '\\',
        '`',
        '~',
        '#',
        '-',
        '=',
        '*',
        ':',
        '&',
        ';',
        '\n',
        ' ',
        '\t',
        '"',
      ],
      ...[
        'a',
        'javascript:',
        'data:',
        'JAVASCRIPT:',
        'https://a.no',
        'mailto:a@b.no',
        'img src=x',
        '&#40;',
        '&lt;',
        '\u202e',
      ],
    ),
    maxLength: 30,
  });
  test('never becomes HTML, a picture, a heading or a link to a script', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const { kinds, targets } = seen(safeMarkdown(text));
        for (const kind of ['html', 'image', 'imageReference']) expect(kinds).not.toContain(kind);
        for (const target of targets) expect(target).toMatch(/^(https?:\/\/|mailto:)/i);
      }),
      { numRuns: 500 },
    );
  });
  test('in a line stays plain text in one paragraph', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const { kinds } = seen(`Sak ${safeInline(text)}`);
        expect([...kinds].filter((kind) => !['root', 'paragraph', 'text'].includes(kind))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
  test('in front matter is one quoted line that reads back', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) }), (text) => {
        const quoted = yamlText(text);
        expect(quoted).not.toMatch(/[\n\r\u0085\u2028\u2029]/);
        expect(typeof JSON.parse(quoted)).toBe('string');
      }),
    );
  });
  test('of the longest note is made safe in no time', () => {
    for (const unit of ['[', '](', '<', '=', '-\n', '\n', '`', '![']) {
      const started = performance.now();
      safeMarkdown(unit.repeat(100_000 / unit.length));
      expect(performance.now() - started).toBeLessThan(1_000);
    }
  });
});
