/** The shapes of words: endings, acronyms, names of persons. Letters are the Latin ones of Western Europe. */

/**
 * Words in capitals that are no acronyms to explain, or that everybody knows (DOMAIN.md §5): emphasis, slide
 * headings, English slide words, company forms, file formats, units, systems. Short on purpose: emphasis and
 * headings are recognised by what stands around them (`unknown-surroundings.ts`); these are for texts too short
 * for that.
 */
const NOT_UNKNOWN =
  'og er av på til for fra med om som den det de en et vi du må kan skal bør vil ikke alle alltid aldri kun bare ' +
  'nå ny nye ja nei hva hvem hvor når se obs nb ps mvh tlf nr kl ca ok verdi sak vedtak dag lunsj pause slutt mål ' +
  'test utkast the and of in to is are be we you not have know how what why no yes ' +
  'as sf hf ba da ans asa enk nuf ltd inc gmbh vg usa uk pdf ppt pptx doc docx xls xlsx html xml txt csv zip jpg ' +
  'png url www http https cc by id kb mb gb km kg macos ios phd';

/** Endings of acronyms and of nouns in bokmål and nynorsk: definite, plural, genitive. */
const ENDING = 's|er|en|et|ene|ers|ens|ets|enes|a|ar|ane';

export const WORD_PATTERNS = {
  ending: new RegExp(`^(?:${ENDING})$`),
  /**
   * A form that can be the first part of a compound written together: 20 characters are a name whatever follows
   * ("rådsmodell for e-helseområdet"); an acronym with three letters ("BUPjournaler", but not "KIløft") or any word
   * with seven, counted in its last word, to which "e-" of "e-resept" belongs.
   */
  longForm: /^.{20}|(?:[A-Za-zÀ-ɏ][^ A-Za-zÀ-ɏ]*){2}[A-ZÀ-Þ]$|(?:[A-Za-zÀ-ɏ][^ A-Za-zÀ-ɏ]*){7}$/,
  /** Nouns in -e take the ending without its e: "arketyper", "arketypen". */
  endingAfterE: /^(?:s|r|n|ne|ns|nes|rs)$/,

  /** "FHI's", "EPJ’er": the ending belongs to the word. Otherwise the sign closes a quotation. */
  apostropheEnding: new RegExp(`^['’ʼ´\`](?:${ENDING})(?![A-Za-zÀ-ɏ])`),
  /** Behind a name: "nufa@helsedir.no", "NHN.no", "FHIR.pdf". */
  addressGoesOn: /^(?:@[A-Za-zÀ-ɏ]|\.[a-z]{2,5}(?![\wÀ-ɏ]))/,
  /** "@helsenorge.no", "api.helsenorge.no": a small letter right after a full stop goes on with an address. */
  inDomain: /@.$|[\dA-Za-zÀ-ɏ]\.[a-zß-ÿ]$/s,
  /** A word broken by a hyphen at a line end: "helseteknologi-⏎ordningen". White space longer than 12 parts two words. */
  brokenWord: /^[a-zß-ÿ][-\u2010\u2011](?=\s{1,12}[a-zß-ÿ])[^\S\n\r]*[\n\r]\s*/,
  /** "RF-data", "RF-⏎data". In "RF- og KJ-data" a hyphen before a space on the same line joins nothing to the word after it. */
  compoundTail: /^[-\u2010\u2011](?=\s{0,12}[A-Za-zÀ-ɏ])(?:[^\S\n]*\n\s*)?([A-Za-zÀ-ɏ][\dA-Za-zÀ-ɏ]*)/,
  /** `RF/KJ`, `RF/ KJ` and `RF/⏎KJ`. */
  slashAfter: /^\s*\/\s*/,
  slashBefore: /(?<!\s)\s*\/\s*$/,

  /** `ABC`, `ABC2`, with or without an ending: `ABCer`. More digits make it an identifier: `TB2025`, `PMC4997036`. */
  capitals: /^([A-ZÀ-Þ]{2,}\d{0,2})(?:s|er|en|et|ene|ers|ens|ets|enes|a|ar|ane)?$/,
  /** `eDÅR`, `openEHR`, `HelseCERT`, `EHRxF`, `IoT`; not `søkProsess` or `EUUtlevere`, which are words run together. */
  mixedLetters:
    /^(?:[A-Za-zÀ-ÿ][a-zß-ÿ]{0,7}[A-ZÀ-Þ]{2,5}|[A-ZÀ-Þ]{2,4}[a-zß-ÿ][A-ZÀ-Þ]{1,2}|[A-ZÀ-Þ][a-zß-ÿ][A-ZÀ-Þ])$/,
  /**
   * Roman numerals up to 39 (larger ones are not used for chapters, and their letters are more often an acronym);
   * `XXXX`, `NN`: to be filled in.
   */
  numeralOrPlaceholder: /^(?:X{0,3}(?:IX|IV|V?I{0,3})|X+|Y+|N+)$/,
  notUnknown: new RegExp(`^(?:${NOT_UNKNOWN.replaceAll(' ', '|')})$`),

  /** `C_2022EN`, `#AB`, `</TD>`, `x.AB`, `2023-AB`. */
  identifierBefore: /[_@#$%&\\<{~]$|[\wÀ-ɏ]\.$|<\/$|\d-$/,
  /** `AB_1`, `AB@x`, `AB.no`, `AB-2025`. */
  identifierAfter: /^(?:[_@\\>}]|\.[\wÀ-ɏ]|-[A-Z]*\d[A-Z\d]{2})/,
  /** Words in capitals parted by nothing but a space. */
  capitalsBefore: /(?<![\wÀ-ɏ])(?:[A-ZÀ-Þ]{2,20} ){1,2}$/,
  capitalsAfter: /^(?: [A-ZÀ-Þ]{2,20}(?![\wÀ-ɏ])){1,2}/,

  /** Another part of a person's name on the same line. Names are never looked up or kept. */
  nameBefore: /(?:[A-ZÀ-Þ][a-zß-ÿ]+|[A-ZÀ-Þ]\.) $/,
  nameAfter: /^ [A-ZÀ-Þ][a-zß-ÿ]/,
};
