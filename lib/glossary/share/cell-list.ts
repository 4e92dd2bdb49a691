/** Several texts in one cell: "HDAB | HDAB-er". A person may write a semicolon or a line break between them instead. */

const ESCAPED = /[\\|;]/g;

export function joinCell(texts: readonly string[]): string {
  return texts.map((text) => text.replaceAll(ESCAPED, '\\$&')).join(' | ');
}

/** Without white space around them; empty ones are left out. */
export function splitCell(cell: string): readonly string[] {
  const texts: string[] = [];
  let text = '';
  for (let at = 0; at < cell.length; at += 1) {
    const letter = cell.charAt(at);
    if (letter === '\\' && /[\\|;]/.test(cell.charAt(at + 1))) {
      at += 1;
      text += cell.charAt(at);
    } else if (/[|;\r\n]/.test(letter)) {
      texts.push(text);
      text = '';
    } else text += letter;
  }
  return [...texts, text].map((one) => one.trim()).filter((one) => one !== '');
}
