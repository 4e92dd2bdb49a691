/**
 * A reader's text as Markdown that any program may show: no HTML of its own, no link but to the web and to mail, no
 * picture that is fetched, no character that turns the order of the text, nothing that is taken for a heading of ours.
 * What is taken away from Markdown is left as visible text. Entities stand where a backslash might be one of the text.
 */

/** What begins a tag, a comment or an instruction of HTML, or an address between angle brackets. */
const TAG = /<(?=[a-z/!?])/gi;
/** Each of `](`, `]:` and `][` that does not lead to the web or to mail: it could lead to a script. */
const UNSAFE_TARGET = /\]([(:])(?!\s{0,3}<?(?:https?:\/\/|mailto:))/gi;
const TARGET_ENTITIES: Readonly<Record<string, string>> = { '(': '&#40;', ':': '&#58;' };
const PICTURE = /!(?=\[)/g;
/** Headings, lines below headings, rules that could end a front matter, fences. At most three blanks before them. */
const LINE_MARK = /^([ \t]{0,3})(?=#{1,6}(?:\s|$)|=+[ \t]*$|-+[ \t]*$|`{3}|~{3})/gm;
/** They turn the order of what is shown, so that a text reads as another (Trojan Source, CVE-2021-42574). */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** All but tab and line feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** For a text of its own lines. Linear in its length. */
export function safeMarkdown(text: string): string {
  return visible(text)
    .replace(TAG, '&lt;')
    .replace(UNSAFE_TARGET, (_match, mark: string) => `]${TARGET_ENTITIES[mark] ?? ''}`)
    .replace(PICTURE, '&#33;')
    .replace(LINE_MARK, '$1\\');
}

/** For a heading or a word within a line: nothing in it is Markdown. */
export function safeInline(text: string): string {
  return visible(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[&<>[\]()`*_#!|~\\]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** In double quotes, as JSON is YAML (YAML 1.2, section 1.3), with what YAML takes for a line's end escaped. */
export function yamlText(text: string): string {
  return JSON.stringify(visible(text)).replace(
    /[\u0080-\u009f\u2028\u2029\ufeff]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function visible(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(BIDI, (mark) => `⟨U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`)
    .replace(CONTROL, '\ufffd');
}
