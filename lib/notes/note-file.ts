/** Notes as Markdown files with front matter: for one case, or for all, to be read without Saksspor. */
import { type CaseFact, type CaseId, caseLabel, parseCaseId } from '../model/case.ts';
import type { Note } from '../model/note.ts';
import { safeInline, safeMarkdown, yamlText } from './markdown-safe.ts';

/** In the reader's language. */
export interface NoteFileWords {
  readonly title: string;
  readonly tags: string;
  readonly followUp: string;
  /** @param time ISO time */
  readonly saved: (time: string) => string;
}

/** What is known of the case; null where it is not in the index. */
export type FactOf = (id: CaseId) => Pick<CaseFact, 'title' | 'meetingDate'> | null;

export interface NoteFile {
  readonly name: string;
  readonly text: string;
}

/** All notes of one case, the oldest first. */
export function caseNotesFile(
  id: CaseId,
  notes: readonly Note[],
  factOf: FactOf,
  words: NoteFileWords,
): NoteFile {
  const own = notes.filter(({ content }) => content.caseId === id).sort(byDay);
  const front = [...caseLines(id, factOf), ...summaryLines(own)];
  return {
    name: `saksspor-${fileSafe(id)}.md`,
    text: file(front, `# ${caseTitle(id, factOf)}`, own, words),
  };
}

/** All notes, by case; the front matter tells each. */
export function allNotesFile(
  notes: readonly Note[],
  factOf: FactOf,
  words: NoteFileWords,
  savedAt: string,
): NoteFile {
  const ofCase = [...Map.groupBy(notes, ({ content }) => content.caseId)].sort(([one], [other]) =>
    compareCases(one, other),
  );
  const sorted = ofCase.map(([id, own]) => [id, own.toSorted(byDay)] as const);
  const front = [
    `title: ${yamlText(words.title)}`,
    `saved: ${yamlText(savedAt)}`,
    `notes:${notes.length === 0 ? ' []' : ''}`,
    ...sorted.flatMap(([id, own]) => own.flatMap((note) => noteLines(id, note, factOf))),
  ];
  const body = sorted.flatMap(([id, own]) => [
    `## ${caseTitle(id, factOf)}`,
    ...own.map((note) => section(note, '###', words)),
  ]);
  return {
    name: `saksspor-notater-${fileSafe(savedAt.slice(0, 10))}.md`,
    text: join(front, [`# ${safeInline(words.title)}`, ...body]),
  };
}

function file(front: readonly string[], title: string, notes: readonly Note[], words: NoteFileWords): string {
  return join(front, [title, ...notes.map((note) => section(note, '##', words))]);
}

function join(front: readonly string[], parts: readonly string[]): string {
  return `---\n${front.join('\n')}\n---\n\n${parts.join('\n\n')}\n`;
}

function caseLines(id: CaseId, factOf: FactOf): readonly string[] {
  const { title, meetingDate } = factOf(id) ?? { title: null, meetingDate: null };
  return [
    `case: ${yamlText(labelOf(id, factOf))}`,
    ...(title === null ? [] : [`title: ${yamlText(title)}`]),
    ...(meetingDate === null ? [] : [`meeting: ${yamlText(meetingDate)}`]),
  ];
}

/** Of all notes of a case together. */
function summaryLines(notes: readonly Note[]): readonly string[] {
  const tags = [...new Set(notes.flatMap(({ content }) => content.tags))].sort();
  const saved = notes.map(({ savedAt }) => savedAt).sort();
  return [
    `days: ${yamlList(notes.map(({ content }) => content.day))}`,
    `tags: ${yamlList(tags)}`,
    `follow-up: ${notes.some(({ content }) => content.followUp)}`,
    ...saved.slice(-1).map((time) => `saved: ${yamlText(time)}`),
  ];
}

function noteLines(id: CaseId, { content, savedAt }: Note, factOf: FactOf): readonly string[] {
  const [first = '', ...rest] = caseLines(id, factOf);
  return [
    `  - ${first}`,
    ...[
      ...rest,
      `day: ${yamlText(content.day)}`,
      `heading: ${yamlText(content.heading)}`,
      `tags: ${yamlList(content.tags)}`,
      `follow-up: ${content.followUp}`,
      `saved: ${yamlText(savedAt)}`,
    ].map((line) => `    ${line}`),
  ];
}

function yamlList(texts: readonly string[]): string {
  return `[${texts.map(yamlText).join(', ')}]`;
}

function section({ content, savedAt }: Note, mark: string, words: NoteFileWords): string {
  const { day, heading, tags, followUp, text } = content;
  const about = [
    ...(tags.length === 0 ? [] : [`${words.tags}: ${tags.map(safeInline).join(', ')}`]),
    ...(followUp ? [words.followUp] : []),
    words.saved(savedAt),
  ];
  return [
    `${mark} ${[day, safeInline(heading)].join(' ').trim()}`,
    `*${about.join(' · ')}*`,
    safeMarkdown(text).trimEnd(),
  ].join('\n\n');
}

function caseTitle(id: CaseId, factOf: FactOf): string {
  const title = factOf(id)?.title ?? null;
  return `${safeInline(labelOf(id, factOf))}${title === null ? '' : `: ${safeInline(title)}`}`;
}

function labelOf(id: CaseId, factOf: FactOf): string {
  const key = parseCaseId(id);
  return key === null ? id : caseLabel(key, factOf(id)?.meetingDate ?? null);
}

/** No path, no dot, no blank: names of every system. */
function fileSafe(text: string): string {
  return text.replace(/[^\w-]/g, '-').slice(0, 40);
}

function byDay(one: Note, other: Note): number {
  return compare(one.content.day, other.content.day) || compare(one.savedAt, other.savedAt);
}

/** By council, year and number. */
function compareCases(one: CaseId, other: CaseId): number {
  const [first, second] = [parseCaseId(one), parseCaseId(other)];
  if (first === null || second === null) return compare(one, other);
  return compare(first.council, second.council) || first.year - second.year || first.number - second.number;
}

function compare(one: string, other: string): number {
  return Number(one > other) - Number(one < other);
}
