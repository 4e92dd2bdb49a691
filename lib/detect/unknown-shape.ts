/** Whether a word has the shape of an acronym, whatever it means. Letters are the Latin ones of Western Europe. */

/** Longer words in capitals are headings and emphasis: DRØFTING, INNSPILL. */
const LONGEST = 7;

/** `ABC`, `ABC2`, with or without an ending: `ABCer`. More digits make it an identifier: `TB2025`, `PMC4997036`. */
const CAPITALS = /^([A-ZÀ-Þ]{2,}\d{0,2})(?:s|er|en|et|ene|ers|ens|ets|enes|a|ar|ane)?$/;
/** `eDÅR`, `openEHR`, `HelseCERT`, `EHRxF`, `IoT`; not `søkProsess` or `EUUtlevere`, which are words run together. */
const MIXED =
  /^(?:[A-Za-zÀ-ÿ][a-zß-ÿ]{0,7}[A-ZÀ-Þ]{2,5}|[A-ZÀ-Þ]{2,4}[a-zß-ÿ][A-ZÀ-Þ]{1,2}|[A-ZÀ-Þ][a-zß-ÿ][A-ZÀ-Þ])$/;
/** Up to 39; larger numerals are not used for chapters, and their letters are more often an acronym. */
const ROMAN = /^X{0,3}(?:IX|IV|V?I{0,3})$/;
/** `XXXX`, `NN`: to be filled in. */
const PLACEHOLDER = /^(?:X+|Y+|N+)$/;

/** The acronym in a word, without its ending, or null where the word has no such shape. */
export function acronymIn(word: string): string | null {
  const head = CAPITALS.exec(word)?.[1] ?? (MIXED.test(word) ? word : null);
  if (head === null || ROMAN.test(head) || PLACEHOLDER.test(head)) return null;
  return head.length > LONGEST && CAPITALS.test(head) ? null : head;
}
