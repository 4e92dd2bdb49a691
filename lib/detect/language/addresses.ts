/** URLs, e-mail addresses, file names and file paths within a text. */

export const ADDRESS_PATTERNS = {
  /**
   * One address, without white space. Letters are the Latin ones. Each part has a bounded length or an end that
   * cannot be part of it, and each starts where no part can lie before it, so the search is linear.
   *
   * 1. `https://`, `www.`, `C:\`, `\\server`, `/om-oss/`, `ehelse.no/`, up to white space, a quotation mark, an
   *    angle bracket, or a closing bracket that it did not open.
   * 2. `post@ehelse.no` (a local part is at most 64 long, RFC 5321). `MyHealth@EU` has no top domain, and in
   *    "MyHealth@EU.Neste" a sentence follows.
   * 3. `EHDS-factsheet-EN.pdf`.
   */
  address:
    /(?<![\wÀ-ɏ%+.~@/\\-])(?:(?:[A-Za-z]{2,12}:\/\/|[Ww]{3}\.|[A-Za-z]:\\|\\\\[a-z]|(?:[\wÀ-ɏ-]{1,63}\.){1,5}[a-z]{2,6}\/|[.~]{0,2}\/[a-zæøå\d._%-]{1,63}\/)[^\s<>"«»“”`|()]*(?:\([^\s()]*\)[^\s<>"«»“”`|()]*)*|[\wÀ-ɏ%+.~-]{1,64}@(?:[\wÀ-ɏ-]{1,63}\.){1,5}(?:[a-z]{2,9}|[A-Z]{2,9})(?![\wÀ-ɏ])|[\wÀ-ɏ%+.~-]{1,120}\.(?:pdf|PDF|docx?|pptx?|xlsx?|odt|rtf|html?|xml|json|csv|txt|md|png|jpe?g|gif|svg|zip|eml|msg|aspx|php)(?![\wÀ-ɏ]))/g,
  /** No address is without one of these, and few words of prose have one: only those are searched. "/2326/" is no path. */
  addressMark: /:\/|[@\\]|\.[A-Za-zæøå]|\/(?=[\d._%-]*\/?[A-Za-zæøå])[a-zæøå\d._%-]{1,63}\//g,
  /** What may follow a line break inside an address: after a hyphen a small letter, after a slash more of a path. */
  addressAfterHyphen: /^[^\S\n]{0,3}\n[^\S\n]{0,3}[a-zæøå%][^\s<>"»”)]*/,
  addressAfterSlash: /^[^\S\n]{0,3}\n[^\S\n]{0,3}[\wæøå-]{1,63}[/%=][^\s<>"»”)]*/,
};
