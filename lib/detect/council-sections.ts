/**
 * Which document and which section of it a place in a text belongs to. Works through the text once, forward.
 *
 * A combined file holds an innkalling, the last referat and the case notes one after another. The referat's head
 * holds until the next attachment, which belongs to the innkalling again. What the head of a document says never
 * reaches into "Vedtak fra tidligere behandlinger" (DOMAIN.md §2.4, rule 3).
 */
import type { HeadingSpan, SourceText } from '../model/mention.ts';
import { addressClaim } from './council-address.ts';
import { createDivisionScan, type DividingLine, type Division, PLAIN } from './council-heads.ts';
import { type Claim, claimOf, sameClaim } from './council-names.ts';
import type { Patterns } from './language/patterns.ts';

export interface Place {
  /** Under "Vedtak fra tidligere behandlinger". */
  readonly earlier: boolean;
  /** Head of the document. */
  readonly head: Claim;
  /** A line between the head and here that may start another document, or only mention one. */
  readonly doubt: Claim;
  readonly address: Claim;
  /** The page's first-level heading. */
  readonly title: Claim;
  /** The nearest heading below the first level that names a council or body. */
  readonly heading: Claim;
}

export interface Sections {
  /** @param position never before that of an earlier call. */
  placeOf(position: number): Place;
}

/** A head this near the start needs no head table: cover slides and short notes have none. */
const BEGINNING = 1500;
/** A head's own lines follow each other within this. */
const HEAD_LINES = 200;

export function createSections({ text, url, headings }: SourceText, patterns: Patterns): Sections {
  const address = addressClaim(url, patterns);
  const onPage = url !== null || headings.length > 0;
  /** Level of the heading over earlier treatments while it holds, otherwise 0. */
  let earlierLevel = 0;
  let earlierAt = -1;
  /** The whole file's head, the one that holds now, and what puts it in doubt. */
  let outer: Claim = null;
  let head: Claim = null;
  let doubt: Claim = null;
  let headAt = Number.NEGATIVE_INFINITY;
  let innerHead = false;
  let title: Claim = null;
  let stack: { level: number; claim: Claim }[] = [];
  let nextHeading = 0;
  const nextLine = createDivisionScan(text, patterns);
  let pending: DividingLine | null | undefined;

  function passHeading(span: HeadingSpan): void {
    const claim = claimOf(text.slice(span.start, span.end), patterns);
    if (earlierLevel > 0) {
      // The section's own heading, passed after its text.
      if (span.start <= earlierAt + 2) earlierLevel = span.level;
      else if (span.level <= earlierLevel || earlierLevel === PLAIN) earlierLevel = 0;
    }
    stack = stack.filter(({ level }) => level < span.level);
    if (span.level === 1) title = claim;
    else if (claim !== null) stack.push({ level: span.level, claim });
    // The page goes on to another council: a document above has ended.
    if (claim !== null && !sameClaim(claim, head)) head = outer = doubt = null;
  }

  function pass(division: Division): void {
    if (division.is === 'earlier') {
      earlierAt = division.at;
      earlierLevel = earlierHeading(division);
      return;
    }
    if (division.is !== 'head') {
      // A deeper heading stands inside the section.
      if (division.level <= earlierLevel || earlierLevel === PLAIN) earlierLevel = 0;
      doubt = null;
      if (division.is === 'attachment') head = outer;
      return;
    }
    const { claim, sure, inner, at } = division;
    const begins = !onPage && outer === null && at < BEGINNING;
    if (sure || begins) {
      // The second line of a head ("Møte Fagutvalget (NUFA)") says nothing new about the file.
      const goesOn = at - headAt < HEAD_LINES && sameClaim(claim, head);
      if (!goesOn) innerHead = inner;
      headAt = at;
      earlierLevel = 0;
      doubt = null;
      head = claim;
      if (outer === null || !innerHead) outer = claim;
    } else if (!onPage && !sameClaim(claim, head)) {
      doubt = claim;
    }
  }

  /** The level of the page's heading that `division` is the text of, otherwise its own. */
  function earlierHeading({ at, level }: Division & { is: 'earlier' }): number {
    const span = headings[nextHeading - 1];
    return span !== undefined && span.start <= at && at < span.end ? span.level : level;
  }

  function advance(position: number): void {
    if (pending === undefined) pending = nextLine();
    while (pending !== null && pending.at <= position) {
      const division = pending.division();
      if (division !== null) {
        passHeadingsBefore(division.at);
        pass(division);
      }
      pending = nextLine();
    }
    passHeadingsBefore(position);
  }

  function passHeadingsBefore(position: number): void {
    for (let span = headings[nextHeading]; span !== undefined && span.start <= position; ) {
      passHeading(span);
      nextHeading += 1;
      span = headings[nextHeading];
    }
  }

  return {
    placeOf(position) {
      advance(position);
      return { earlier: earlierLevel > 0, head, doubt, address, title, heading: stack.at(-1)?.claim ?? null };
    },
  };
}
