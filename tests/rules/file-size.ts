/** Files that are longer than one concept (DESIGN.md): the length in lines, data left out. */
export const MAX_LINES = 250;

export function tooLong(
  files: readonly { readonly path: string; readonly source: string }[],
): readonly string[] {
  return files
    .filter(
      ({ path }) => /^(lib|entrypoints)\/.*\.(tsx?|css|html)$/.test(path) && !path.startsWith('lib/data/'),
    )
    .map(({ path, source }) => ({ path, lines: source.replace(/\n$/, '').split('\n').length }))
    .filter(({ lines }) => lines > MAX_LINES)
    .map(({ path, lines }) => `${path}: ${lines} lines`);
}
