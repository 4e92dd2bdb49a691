/** The decision history: one notation, a proposal never as a decision, and nothing that another program would run. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseFact, CaseId, Outcome } from '../../../../lib/model/case.ts';
import type { IsoDate } from '../../../../lib/model/date.ts';
import type { CaseRecord, CaseStatement } from '../../../../lib/model/statement.ts';
import {
  type HistoryRow,
  historyLine,
  historyRow,
  inOrder,
} from '../../../../lib/views/history/history-rows.ts';
import {
  historyCsv,
  historyHtml,
  historyMarkdown,
  historyText,
} from '../../../../lib/views/history/history-texts.ts';

const KEY = { council: 'NUFA', number: 18, year: 2023 } as const;
const DATE = '2023-04-26' as IsoDate;

function builtIn(outcome: Outcome | null): CaseFact {
  return {
    ...KEY,
    id: 'NUFA-18-2023' as CaseId,
    title: 'Målarkitektur for prøvedata',
    otherTitles: [],
    kind: 'Anbefaling',
    otherKind: null,
    meetingDate: DATE,
    meetingLabel: null,
    outcome,
    notes: null,
    provenance: { source: 'P23', role: 'referat' },
  };
}

function statement(part: Partial<CaseStatement>): CaseStatement {
  return {
    id: JSON.stringify(part),
    caseId: 'NUFA-18-2023' as CaseId,
    paper: 'd:0',
    document: 'd' as CaseStatement['document'],
    role: 'referat',
    place: { start: 0, end: 1 },
    otherPlaces: [],
    readAt: '2026-11-22T10:00:00Z',
    title: null,
    otherTitles: [],
    kind: null,
    otherKind: null,
    meetingDate: DATE,
    meetingDates: [DATE],
    time: null,
    proposal: null,
    decision: null,
    outcomeClass: null,
    attachments: [],
    documents: [],
    bodyWords: [],
    ...part,
  };
}

function record(outcome: Outcome | null, ...statements: readonly CaseStatement[]): CaseRecord {
  const fact = builtIn(outcome);
  return { fact, builtIn: fact, statements, contradictions: [] };
}

const quoted: Outcome = { outcomeClass: 'recommended', basis: 'quoted-decision', summary: 'Vår setning.' };
const proposed: Outcome = { outcomeClass: 'recommended', basis: 'proposal', summary: 'Vår setning.' };

describe('what stands as decision', () => {
  test.each([
    [
      'the minutes, verbatim',
      record(quoted, statement({ decision: 'NUFA sier ja.' })),
      'decision',
      'NUFA sier ja.',
    ],
    [
      'the minutes before what a later case quotes',
      record(
        null,
        statement({ role: 'quoted', decision: 'Sitatet.' }),
        statement({ decision: 'Referatet.' }),
      ),
      'decision',
      'Referatet.',
    ],
    ['our own words, said to be ours', record(quoted), 'summary', 'Sammendrag: Vår setning.'],
    [
      'our words of a decision before the paper’s words of a proposal',
      record(quoted, statement({ role: 'innkalling', proposal: 'NUFA bør si ja.' })),
      'summary',
      'Sammendrag: Vår setning.',
    ],
    [
      'a proposal, said to be one',
      record(null, statement({ role: 'innkalling', proposal: 'NUFA bør si ja.' })),
      'proposal',
      'Forslag: NUFA bør si ja.',
    ],
    [
      'what a slide calls a decision, as a proposal',
      record(null, statement({ role: 'presentasjon', decision: 'NUFA sier ja.' })),
      'proposal',
      'Forslag: NUFA sier ja.',
    ],
    ['our words of a proposal', record(proposed), 'proposal', 'Forslag (sammendrag): Vår setning.'],
    ['nothing', record(null), 'unknown', 'ikke kjent'],
  ] as const)('%s', (_, of, basis, decision) => {
    expect(historyRow(KEY, of)).toMatchObject({ basis, decision });
  });

  test('a case that only links point to', () => {
    expect(historyLine(historyRow({ ...KEY, council: 'NEHR', year: 2021 }, null))).toBe(
      'NEHS 18/21 – tema ikke kjent – ikke kjent',
    );
  });
});

test('a decision that papers word differently is marked', () => {
  const of = record(
    null,
    statement({ decision: 'NUFA sier ja.' }),
    statement({ decision: 'NUFA sier nei.' }),
  );
  const values = of.statements.map((one) => ({ value: one.decision ?? '', statement: one }));
  const row = historyRow(KEY, { ...of, contradictions: [{ field: 'decision', values }] });
  expect(row).toMatchObject({ decision: 'NUFA sier ja.', contradicted: true });
  expect(historyRow(KEY, of).contradicted).toBe(false);
});

test('what turns the direction of writing, or is not seen, does not go on into the row', () => {
  const turned = 'NUFA \u202esier\u2066 j\u200ba.';
  expect(historyRow(KEY, record(null, statement({ decision: turned }))).decision).toBe('NUFA sier ja.');
});

test('the notation', () => {
  expect(historyLine(historyRow(KEY, record(null, statement({ decision: 'NUFA\n sier  ja.' }))))).toBe(
    'NUFA 18/23 (26.4.2023) – Målarkitektur for prøvedata – NUFA sier ja.',
  );
});

test('order by date; a case without one by year and number', () => {
  const rows = [
    historyRow(KEY, record(null)),
    historyRow({ council: 'NUIT', number: 19, year: 2022 }, null),
    historyRow({ council: 'NUIT', number: 8, year: 2022 }, null),
  ];
  const labels = (order: 'oldest' | 'newest') => inOrder(rows, order).map(({ label }) => label);
  expect(labels('oldest')).toEqual(['NUIT 8/22', 'NUIT 19/22', 'NUFA 18/23']);
  expect(labels('newest')).toEqual(['NUFA 18/23', 'NUIT 19/22', 'NUIT 8/22']);
});

function row(part: Partial<HistoryRow>): HistoryRow {
  return { ...historyRow(KEY, record(null)), ...part };
}

describe('CSV', () => {
  test('begins with a byte order mark, has semicolons, CRLF and doubled quotes', () => {
    expect(historyCsv([row({ title: 'Et «tema»; med "sitat"' })])).toBe(
      '\uFEFF"Råd";"Sak";"Dato";"Tema";"Grunnlag";"Vedtak"\r\n' +
        '"Fagutvalget (NUFA)";"NUFA 18/23";"26.4.2023";"Et «tema»; med ""sitat""";"ikke kjent";"ikke kjent"\r\n',
    );
  });
  test.each([
    '=1+1',
    '+47 22 22 22 22',
    '-2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '  =HYPERLINK("http://x.example")',
    '＝1',
    '\u00a0=1',
  ])('%j is text, no formula', (title) => {
    expect(historyCsv([row({ title })])).toContain(`"'${title.replaceAll('"', '""')}"`);
  });
  test.each(['NUFA = ja', '2-3 uker', 'a@b'])('%j is left as it is', (title) => {
    expect(historyCsv([row({ title })])).toContain(`"${title}"`);
  });
  test('any text comes back out of its cell', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const [, , , cell = ''] = [
          ...historyCsv([row({ title })])
            .split('\r\n')
            .slice(1)
            .join('\r\n')
            .matchAll(/"((?:[^"]|"")*)"/g),
        ].map(([, inner]) => inner?.replaceAll('""', '"'));
        expect([title, `'${title}`]).toContain(cell);
        expect(cell).not.toMatch(/^\s*[=+\-@\t\r]/);
      }),
    );
  });
});

describe('Markdown', () => {
  test('is a table of three columns', () => {
    expect(historyMarkdown([row({ decision: 'Ja.' })]).split('\n')).toEqual([
      '| Sak | Tema | Vedtak |',
      '| --- | --- | --- |',
      '| NUFA 18/23 (26.4.2023) | Målarkitektur for prøvedata | Ja. |',
    ]);
  });
  test.each([
    ['a | b', 'a \\| b'],
    ['[x](http://x.example)', '\\[x\\](http://x.example)'],
    ['<img src=x>', '\\<img src=x\\>'],
    ['*a* _b_ `c` ~d~', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~'],
    ['a\\|b', 'a\\\\\\|b'],
    ['a\nb', 'a b'],
  ])('%j', (title, escaped) => {
    expect(historyMarkdown([row({ title })])).toContain(`| ${escaped} |`);
  });
});

describe('HTML', () => {
  test('has every text as text', () => {
    const html = historyHtml([row({ title: '<script>alert("1")</script> & co', decision: '</td><td>' })]);
    expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; co');
    expect(html.match(/<td /g)).toHaveLength(3);
    expect(html).not.toMatch(/<(?!\/?(?:table|thead|tbody|tr|th|td)[ >])/);
  });
});

test('plain text has one line a case', () => {
  expect(historyText([row({}), row({ label: 'x' })]).split('\n')).toHaveLength(2);
});
