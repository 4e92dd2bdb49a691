/**
 * Titles that the paper of another case says nearly whole, if not in one place: a plan that names "helsekort" and
 * "gravide" among its measures belongs with the case "Elektronisk helsekort for gravide".
 */
import type { CaseFact } from '../model/case.ts';
import { tellsTopic, titleWords } from './title-words.ts';

/** Words agree by their first letters. */
const STEM = 8;
/** One word of a title is soon said by chance. */
const LEAST = 2;
const LEAST_SHARE = 0.65;

export interface SaidTitles {
  /**
   * Adds `share` times how much of a title is said, by position of the other case: of its title in the paper of the
   * one at `position`, or of this one's title in the other's paper, whichever is more. Nothing below that share.
   * @param ranks gets the same, but less of each title the more titles the paper says: a plan that names ten measures
   * is less on each of them than a note that names one
   */
  add(position: number, sums: Float64Array, ranks: Float64Array, share: number): void;
}

interface Title {
  readonly position: number;
  readonly stems: readonly string[];
}

/** One step for each case, twice over. */
export function* saidTitles(cases: readonly CaseFact[]): Generator<void, SaidTitles> {
  const titles: Title[] = [];
  const titlesOf = cases.map((): Title[] => []);
  /** Places in `titles`. */
  const titlesWith = new Map<string, number[]>();
  const bodies: ReadonlySet<string>[] = [];
  const bodiesWith = new Map<string, number[]>();
  for (const [position, { title, otherTitles, bodyWords = [] }] of cases.entries()) {
    for (const wording of [title, ...otherTitles]) {
      const stems = stemsOf(wording ?? '');
      if (stems.size < LEAST) continue;
      const one = { position, stems: [...stems] };
      titlesOf[position]?.push(one);
      for (const stem of stems) append(titlesWith, stem, titles.length);
      titles.push(one);
    }
    const body = stemsOf(bodyWords.join(' '));
    for (const stem of body) append(bodiesWith, stem, position);
    bodies.push(body);
    yield;
  }
  const inBody = counter(titles.length);
  const ofTitle = counter(cases.length);
  /** By how much each paper's titles count less for their number. */
  const lessened: number[] = [];
  for (const [position, body] of bodies.entries()) {
    for (const stem of body) inBody.count(titlesWith.get(stem));
    const said = new Set<string>();
    inBody.take((place, count) => {
      const title = titles[place];
      if (title === undefined || title.position === position) return;
      if (count / title.stems.length >= LEAST_SHARE) said.add(title.stems.join(' '));
    });
    lessened.push(1 / Math.sqrt(Math.max(1, said.size)));
    yield;
  }
  const most = new Map<number, number>();
  const mostOfRank = new Map<number, number>();
  return {
    add(position, sums, ranks, share) {
      most.clear();
      mostOfRank.clear();
      const note = (paper: number, other: number, said: number): void => {
        if (said < LEAST_SHARE || other === position) return;
        raise(most, other, said);
        raise(mostOfRank, other, said * (lessened[paper] ?? 1));
      };
      for (const stem of bodies[position] ?? []) inBody.count(titlesWith.get(stem));
      inBody.take((place, count) => {
        const title = titles[place];
        if (title !== undefined) note(position, title.position, count / title.stems.length);
      });
      for (const { stems } of titlesOf[position] ?? []) {
        for (const stem of stems) ofTitle.count(bodiesWith.get(stem));
        ofTitle.take((other, count) => note(other, other, count / stems.length));
      }
      for (const [other, said] of most) sums[other] = (sums[other] ?? 0) + share * said;
      for (const [other, said] of mostOfRank) ranks[other] = (ranks[other] ?? 0) + share * said;
    },
  };
}

/** The words of a title of the first that the paper of the other says, where it says the title nearly whole. */
export function saidWords({ title, otherTitles }: CaseFact, { bodyWords = [] }: CaseFact): readonly string[] {
  const body = stemsOf(bodyWords.join(' '));
  for (const wording of [title, ...otherTitles]) {
    const stems = stemsOf(wording ?? '');
    const said = titleWords(wording ?? '').filter(
      (word) => tellsTopic(word) && body.has(word.slice(0, STEM)),
    );
    if (said.length >= LEAST && said.length / stems.size >= LEAST_SHARE) return [...new Set(said)];
  }
  return [];
}

interface Counter {
  count(places: readonly number[] | undefined): void;
  /** Gives those counted at least `LEAST` times, and begins anew. */
  take(found: (place: number, count: number) => void): void;
}

function counter(size: number): Counter {
  const counts = new Uint16Array(size);
  return {
    count(places = []) {
      for (let at = 0; at < places.length; at += 1) {
        const place = places[at] ?? 0;
        counts[place] = (counts[place] ?? 0) + 1;
      }
    },
    take(found) {
      for (let place = 0; place < size; place += 1) {
        const count = counts[place] ?? 0;
        if (count >= LEAST) found(place, count);
      }
      counts.fill(0);
    },
  };
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(
    titleWords(text)
      .filter(tellsTopic)
      .map((word) => word.slice(0, STEM)),
  );
}

function raise(values: Map<number, number>, key: number, value: number): void {
  values.set(key, Math.max(values.get(key) ?? 0, value));
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
