/** Breaks a title into lines for a box of the drawing: SVG text does not wrap by itself. */

/**
 * @param width of a line, in letters of middle width
 * @param most lines; what does not fit ends in "…"
 */
export function wrapTitle(title: string, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  let rest = title.replaceAll(/\s+/g, ' ').trim();
  while (rest !== '' && lines.length < most) {
    const isLast = lines.length === most - 1;
    if (rest.length <= width) {
      lines.push(rest);
      return lines;
    }
    const end = breakBefore(rest, isLast ? width - 1 : width);
    const line = rest.slice(0, end).trimEnd();
    lines.push(isLast ? `${line.replace(/[\s.,:;–-]+$/, '')}…` : line);
    rest = rest.slice(end).trimStart();
  }
  return lines;
}

/** After the last space or hyphen that fits; inside a word where it alone is longer than a line. */
function breakBefore(text: string, width: number): number {
  const part = text.slice(0, width + 1);
  const space = part.lastIndexOf(' ');
  const hyphen = text.slice(0, width).lastIndexOf('-') + 1;
  const end = Math.max(space, hyphen);
  return end > width / 3 ? end : width;
}
