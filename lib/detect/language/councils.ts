/** The councils and other bodies as texts name them, bokmål and nynorsk, over the years (DOMAIN.md §1.2). */

/** As a part of a regular expression, without groups. "Nasjonalt e-⏎helseråd" may be broken over a line. */
export const COUNCIL =
  "(?<![A-Za-zÀ-ɏ\\d])(?:NUFA|NUIT|NEH[SR](?:\\/NEH[SR])?|(?:Nasjonalt\\s)?[Ff]agutvalg?et|[Pp]rioriteringsutvalg?et|(?:[Nn]asjonalt\\s)?[Ee]-?\\s?helse-?(?:styret?|råd(?:et)?)(?:\\/-?råd(?:et)?)?)(?:s|['’]s?)?(?![A-Za-zÀ-ɏ\\d])";

/**
 * Names of bodies end alike: råd, utvalg, styre, nemnd, forum, komité, forening, forbund. "Styret" or "utvalget" alone
 * is a body's word for itself; "område" and "samråd" only look alike.
 */
export const BODY =
  `(?<![A-Za-zÀ-ɏ]|-\\s?)(?!${COUNCIL})` +
  '(?:[A-Za-zÀ-ɏ-]{3,30}(?:(?<!om|sam|for|til|be|an)råd|utvalg?|styre|nemnd|komit[eé]|forening|forbund|forum)(?:en|et|t|a)?|(?:[Nn]asjonalt|[Ss]tatens) råd|[A-Za-zÀ-ɏ]{4,30} (?:beregnings)?utvalg(?:et)?)(?:s|s?-?møte[A-Za-zÀ-ɏ]{0,3})?(?![A-Za-zÀ-ɏ])';

const DAY =
  '(?:\\d{1,2}\\.? ?[–-] ?)?\\d{1,2}\\. ?(?:[A-Za-zÀ-ɏ]{3,9}|\\d{1,2})\\.?(?: ?\\d{2,4})?|[A-Za-zÀ-ɏ]{3,9} 20\\d\\d';

export const COUNCIL_PATTERNS = {
  councils: new RegExp(COUNCIL, 'g'),
  body: new RegExp(BODY),

  /** "NUIT 8/23", "NUFA, sak 8/23", "Fagutvalget (NUFA), sak 8/23", "NUFA 26. april 2023 (sak 8/23)". */
  councilBefore: new RegExp(
    `(${COUNCIL})\\)?(?:[ -](?:møtet?))?(?:[ ,]{1,2}(?:(?:i|den|på) )?(?:${DAY}))?(?: ?[,:(–-])?(?: (?:i|under|som|jf\\.?|se|med))? ?$`,
  ),
  /** The name joined to the one before the number. */
  councilJoined: new RegExp(`(${COUNCIL})\\)?(?:,| og|/| eller) ?$`),
  councilAfter: new RegExp(
    `^(,? (?:i|fra|frå|hos|for) | ?[–-] ?| ?\\(| )(${COUNCIL})(?:(?:/|,| og) ?(${COUNCIL}))?(.{0,8})`,
    's',
  ),
  councilCell: new RegExp(`^ ?\\(?${COUNCIL}\\)? ?$`),
  /** A column's heading that names a council and nothing else. */
  councilColumn: new RegExp(`^(?:Sak(?:snr\\.?)? )?${COUNCIL}$`),

  /** Verbs of outcomes in both languages and tenses (DOMAIN.md §3), by their beginnings. */
  decided: new RegExp(
    `(${COUNCIL})\\s(?:drøft|tar|tek|tok|tatt|støtt|godkj|anbef|tilrå|tilslut|slutt|still|ber|ba|bad|ga|gav|gir|gjev|ble|blei|vart|merk|vedt|ønsk|konkl|uttal|priorit|vurder|gjorde|peker|påpek|understrek)`,
    'g',
  ),

  /** What follows a name: "8/23" (the name is its own), ")" or a date, the end of the name, more of a title. */
  numberNext: /^,? ?\(?(?:sak )?\d{1,3}[/-]\d/,
  inBracket: /^[),. \d]/,
  nameCloses: /^(?:$|[\n\t).;]|,? \(?\d|,$)/,
  nameGoesOn: /^(?:-| og| sin| sitt| si )/,
  /** Most rows name no council, and asking that is cheap. */
  someCouncil: /NEH|NU|utval|helse/,

  /** In an address in lower case: "nufa", "nasjonalt-e-helserad". */
  addressCouncil: /nufa|fagutval|nuit|prioriteringsutval|e-helse(?:r[aå]|styre)/g,
  /** Segments of an address that hold all councils. They look like a body's name and are none. */
  addressOverview: /-og-utval|radsmodell|rådsmodell|styringsmodell/,
  /** "helsedirektoratets-brukerrad", "nasjonalt-rad-for-kvalitet-og-prioritering", "standardiseringsutvalget". */
  addressBody:
    /(?:r[aå]d(?:et)?|utvalg?(?:et)?|styret?|nemnda?|forum|gruppen?|gruppa)$|(?:^|-)(?:r[aå]d|styre|utvalg)-for-/,
};
