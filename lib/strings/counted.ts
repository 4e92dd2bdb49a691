/** Numbers of things, and lists of them, in running text. */

/** "1 notat", "14 notater". */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Without those of which there are none: "2 notater, 1 valg og innstillinger". */
export function listed(parts: readonly (string | null)[], and: string): string {
  const named = parts.filter((part) => part !== null);
  if (named.length < 2) return named.join('');
  return `${named.slice(0, -1).join(', ')} ${and} ${named.at(-1)}`;
}
