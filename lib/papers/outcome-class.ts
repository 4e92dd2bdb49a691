/**
 * The class of a decision or proposal, by its verbs (DOMAIN.md §3). One wording can hold several acts ("drøftet
 * saken og anbefaler …"); the one that binds most names the class. Nouns are no acts: "anbefalingen", "drøftingen".
 */
import type { OutcomeClass } from '../model/case.ts';

const INPUT = /\b(?:innspill|innspel)|\b(?:gir|gav?|gjev|ga)\s(?:\p{L}+\s)?råd(?!\p{L})|\btilbakemelding/iu;
const STUDY = /\butred(?:ning|et|es|a)|\butgrei(?:ing|dd)/iu;

/** Acts, the most binding first. White space is single by the time they are asked. */
const ACTS: readonly (readonly [Act, RegExp])[] = [
  ['approved', /\bgodkjen(?:ner|te|nes|tes|t|de|ner)(?!\p{L})/iu],
  [
    'endorsed',
    /\btilslutt(?:et|a|er|ar) seg|\bslutt(?:et|a|er|ar) seg til|\bgir sin tilslutning|\bgav? sin tilslutning/iu,
  ],
  [
    'recommended',
    /\banbefal(?:er|te|ar|a)(?!\p{L})|\btilrå(?:r|dde|dte|dde)?(?!\p{L})|\brå(?:r|dde) til(?!\p{L})/iu,
  ],
  [
    'supported',
    /\bstøtt(?:er|et|ar|a)(?!\p{L})|\b(?:gir|gav?|ga|gjev) (?:sin |si |full )?(?:støtte|stønad)(?!\p{L})|\bstil(?:ler|te|lar) seg bak|\ber enige? i(?!\p{L})|\bvar enige? i(?!\p{L})|\bslutt(?:er|et|ar|a) opp om/iu,
  ],
  [
    'acknowledged',
    /\b(?:tar|tok|tas|tek|takast|blir tatt|ble tatt|vert teke|tatt)(?!\p{L})[^.;]{0,200}? til etterretning/iu,
  ],
  ['discussed', /\bdrøft(?:er|et|ar|a|es|ast)(?!\p{L})/iu],
  [
    'noted',
    /\b(?:tar|tok|tas|tek|takast|tatt|teke|teken)(?!\p{L})[^.;]{0,300}? til orientering|\b(?:er|ble|blei|vart|har blitt) orienterte?(?!\p{L})/iu,
  ],
  ['input-given', INPUT],
];
type Act = Extract<
  OutcomeClass,
  | 'approved'
  | 'endorsed'
  | 'recommended'
  | 'supported'
  | 'acknowledged'
  | 'discussed'
  | 'noted'
  | 'input-given'
>;

/** "støtter ikke", "tar ikke saken til orientering". */
const DENIED = /(?<!\p{L})(?:ikke|ikkje)(?!\p{L})/iu;
const LONGEST = 4_000;

/** @param wording verbatim. Null where no act is known, or where the act is denied. */
export function outcomeClass(wording: string): OutcomeClass | null {
  const words = wording.slice(0, LONGEST).replace(/\s+/gu, ' ').trim();
  for (const [act, form] of ACTS) {
    const found = form.exec(words);
    if (found === null) continue;
    if (
      DENIED.test(found[0]) ||
      /^ (?:ikke|ikkje)(?!\p{L})/iu.test(words.slice(found.index + found[0].length))
    )
      return null;
    return classOf(act, words);
  }
  return null;
}

function classOf(act: Act, words: string): OutcomeClass {
  if (act === 'supported') {
    const acknowledged = ACTS.find(([name]) => name === 'acknowledged')?.[1];
    return acknowledged?.test(words) === true ? 'acknowledged-and-supported' : act;
  }
  if (act !== 'noted') return act;
  if (/\bbes det om\b|\bløftes\b/iu.test(words) && STUDY.test(words)) return 'noted-and-studied';
  return INPUT.test(words) ? 'noted-with-input' : act;
}
