/**
 * A paper's text as its sentences. Where lines break, and where a page ends, is the printer's doing: two papers that say
 * the same say it in the same sentences, wherever their lines break.
 */
import { cleanWording, joinLines } from '../papers/wording.ts';

export interface Sentence {
  /** On one line; never empty. */
  readonly text: string;
  /** The next one begins a paragraph, a heading or a point of a list. */
  readonly endsParagraph: boolean;
}

/** "Side 3 av 12", "12", "Møte 4/23 side 3". */
const PAGE_NUMBER = /^(?:.{0,40}\s)?(?:side\s)?\d{1,3}(?:\s?(?:av|\/)\s?\d{1,3})?$/iu;
const POINT = /^(?:[•●▪◦–*-]|\d{1,2}[.)]|[a-z][.)])\s/u;
/** Of the longest line. A shorter one that has no reason to break is a heading, or ends a paragraph. */
const SHORT = 0.7;
const BEGINS = /^["«“(]?[\p{Lu}\d]/u;
/** What a sentence ends with, before what one can begin with. */
const END = /(?<=[.!?:]["»”)]?)\s(?=["«“(]?[\p{Lu}\d•])/u;
/** An abbreviation, or a number of a list, ends no sentence. */
const NO_END = /(?:^|\s)(?:bl\.a|f\.eks|jf|kl|nr|pkt|ca|evt|ev|mv|osv|st|dr|kap|art|\d{1,2}|\p{Lu})\.$/iu;

/** In text order. */
export function sentencesOf(text: string): readonly Sentence[] {
  return paragraphsOf(text).flatMap((paragraph) => {
    const parts = sentencesIn(paragraph);
    return parts.map((one, at) => ({ text: one, endsParagraph: at === parts.length - 1 }));
  });
}

function paragraphsOf(text: string): readonly string[] {
  const lines = text.split(/[\n\f\r]/u).map((line) => cleanWording(line.replaceAll('\t', ' ')));
  const longest = lines.reduce((most, { length }) => Math.max(most, length), 0);
  const paragraphs: string[][] = [[]];
  let before = '';
  for (const line of lines) {
    if (/\bside\s\d/iu.test(line) && PAGE_NUMBER.test(line)) continue;
    const isShort = before.length < longest * SHORT && !/[,–-]$/u.test(before);
    if (line === '' || POINT.test(line) || (isShort && BEGINS.test(line))) paragraphs.push([]);
    if (line !== '') paragraphs.at(-1)?.push(line);
    before = line;
  }
  return paragraphs.map(joinLines).filter((paragraph) => paragraph !== '');
}

function sentencesIn(paragraph: string): readonly string[] {
  const sentences: string[] = [];
  for (const part of paragraph.split(END)) {
    const before = sentences.at(-1);
    if (before !== undefined && NO_END.test(before)) sentences[sentences.length - 1] = `${before} ${part}`;
    else if (part.trim() !== '') sentences.push(part.trim());
  }
  return sentences;
}
