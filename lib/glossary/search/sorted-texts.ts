/**
 * Many short texts as one, in order, with where each begins: what can be kept and read back whole, in no time, and is
 * looked up without being taken apart. The order is that of UTF-16 units, as JavaScript compares texts.
 */
export interface SortedTexts {
  /** Each with a line break behind it; none has one inside. */
  readonly text: string;
  /** By place, and one more: where the last one ends. */
  readonly starts: Uint32Array;
}

export interface Places {
  readonly from: number;
  /** The first behind. */
  readonly to: number;
}

/** @param texts in order, each once */
export function joinTexts(texts: readonly string[]): SortedTexts {
  const starts = new Uint32Array(texts.length + 1);
  for (const [place, text] of texts.entries()) starts[place + 1] = (starts[place] ?? 0) + text.length + 1;
  return { text: texts.length === 0 ? '' : `${texts.join('\n')}\n`, starts };
}

export function sizeOf({ starts }: SortedTexts): number {
  return starts.length - 1;
}

export function textAt({ text, starts }: SortedTexts, place: number): string {
  return text.slice(starts[place] ?? 0, (starts[place + 1] ?? 1) - 1);
}

/** Null where it is not among them. */
export function placeOf(texts: SortedTexts, wanted: string): number | null {
  const place = firstFrom(texts, wanted, { from: 0, to: sizeOf(texts) });
  return place < sizeOf(texts) && textAt(texts, place) === wanted ? place : null;
}

/** Those that begin so. */
export function placesWith(
  texts: SortedTexts,
  beginning: string,
  within: Places = { from: 0, to: sizeOf(texts) },
): Places {
  const from = firstFrom(texts, beginning, within);
  let [low, high] = [from, within.to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (textAt(texts, middle).startsWith(beginning)) low = middle + 1;
    else high = middle;
  }
  return { from, to: low };
}

/** Those that hold `part`, and not at their beginning; at most `limit`. */
export function placesInside({ text, starts }: SortedTexts, part: string, limit: number): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at !== -1 && found.length < limit; at = text.indexOf(part, at + 1)) {
    const place = lastUpTo(starts, at);
    if (found.at(-1) !== place && at !== starts[place]) found.push(place);
  }
  return found;
}

/** Those that are `wanted`, or are it with one letter more, less or other. */
export function placesOneLetterOff(texts: SortedTexts, wanted: string): readonly number[] {
  const found = new Set<number>();
  const look = (text: string): void => {
    const place = placeOf(texts, text);
    if (place !== null) found.add(place);
  };
  let same: Places = { from: 0, to: sizeOf(texts) };
  for (let at = 0; at <= wanted.length; at++) {
    const before = wanted.slice(0, at);
    same = placesWith(texts, before, same);
    if (same.from === same.to) break;
    if (at < wanted.length) look(before + wanted.slice(at + 1));
    // Only letters that are there in this place.
    for (let place = same.from; place < same.to; ) {
      const letter = textAt(texts, place).charAt(at);
      if (letter === '') place += 1;
      else {
        look(before + letter + wanted.slice(at));
        if (at < wanted.length) look(before + letter + wanted.slice(at + 1));
        place = placesWith(texts, before + letter, { from: place, to: same.to }).to;
      }
    }
  }
  return [...found];
}

/** The first that is not before `wanted`. */
function firstFrom(texts: SortedTexts, wanted: string, { from, to }: Places): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (textAt(texts, middle) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place of the last that is at most `value`, in a list that rises. */
export function lastUpTo(list: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((list[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
