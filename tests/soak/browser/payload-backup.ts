/** A backup with payloads in every text that it has: notes, their headings and tags, and entries of the glossary. */
import { randomUUID } from 'node:crypto';

/** What our fields take of a heading and a tag (lib/model/note.ts). */
const HEADING = 200;
const TAG = 40;
/** What our fields take of a name, a line, a list and a text of the glossary (lib/model/own-term.ts). */
const NAME = 100;
const LINE = 300;
const LIST = 30;
const TEXT = 2000;

/** The entry of the glossary that holds all payloads; each has an entry of its own besides. */
export const entryOf = (note: string): string => `Nyttelast ${note}`;

/** @param whole the id of the note that holds all payloads; each has a note of its own besides */
export function backupOf(some: readonly string[], whole: string): unknown {
  const time = '2026-11-20T10:00:00.000Z';
  const make = (id: string, text: string, heading: string, tags: readonly string[]) => ({
    id,
    operation: randomUUID(),
    number: 1,
    editing: randomUUID(),
    begunAt: time,
    savedAt: time,
    deletedAt: null,
    content: { caseId: 'NUFA-26-2025', day: '2026-11-20', heading, text, tags, followUp: false },
    revisions: [],
  });
  return {
    format: 'saksspor-backup',
    version: 3,
    savedAt: time,
    settings: { termPainting: 'first-in-section', language: null, hostsOff: [], followPage: true },
    judgements: [],
    glossary: wordsOf(some, entryOf(whole)).map(([name, choice]) => ({
      name,
      operation: randomUUID(),
      number: 1,
      savedAt: time,
      choice,
      revisions: [],
    })),
    notes: [
      make(whole, some.join('\n\n'), some[0]?.slice(0, HEADING) ?? '', []),
      ...some.map((payload) => {
        // A tag is one word or more, without blanks at its ends.
        const tag = payload.replace(/\s+/g, ' ').trim().slice(0, TAG).trim();
        return make(randomUUID(), payload, payload.slice(0, HEADING), tag === '' ? [] : [tag]);
      }),
    ],
    conflicts: [],
  };
}

/** One with the payloads in all of its fields, and one with each as its name and its texts. By name, each once. */
export function wordsOf(some: readonly string[], whole: string): readonly (readonly [string, unknown])[] {
  const line = (text: string, most: number): string => text.slice(0, most).toWellFormed();
  const written = (entry: string, texts: readonly string[], foundIn: string) => {
    const lines = texts.slice(0, LIST).map((text) => line(text, LINE));
    const [first = entry] = lines;
    const term = {
      entry,
      forms: lines,
      otherNames: lines,
      expansion: { nb: first, en: lines.at(-1) ?? first },
      definition: line(texts.join('\n'), TEXT),
      category: 'annet',
      otherMeanings: lines,
      related: texts.slice(0, LIST).map((text) => line(text, NAME)),
      marking: { kind: 'always' },
      foundIn: { label: line(foundIn, LINE), sentence: line(foundIn, LINE) },
    };
    return [entry, { is: 'written', term }] as const;
  };
  const names = new Map(
    some.map((payload) => [line(payload.replace(/\p{Cc}/gu, ' '), NAME).trim(), payload] as const),
  );
  // No names of ours: the file would be refused.
  for (const none of ['', '__proto__']) names.delete(none);
  return [
    written(whole, some, some[0] ?? ''),
    ...[...names].map(([name, text]) => written(name, [text], text)),
  ];
}
