/** Dependencies are pinned to one version, and each stands in docs/dependencies.md with its reason. */
export interface PackageJson {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;
const SHORTEST_REASON = 15;

/** What is wrong, as lines for a person. Rows of the document look like "| `zod` | 4.6.7 | reason |". */
export function dependencyFaults(packageJson: PackageJson, document: string): readonly string[] {
  const versions = new Map(Object.entries({ ...packageJson.dependencies, ...packageJson.devDependencies }));
  const rows = new Map(
    [...document.matchAll(/^\|\s*`([^`]+)`\s*\|\s*([^|]*?)\s*\|\s*([^|]*?)\s*\|/gm)].map(
      ([, name = '', version = '', reason = '']) => [name, { version, reason }],
    ),
  );
  const faults: string[] = [];
  for (const [name, version] of versions) {
    if (!EXACT.test(version)) faults.push(`${name}: "${version}" is not one exact version`);
    const row = rows.get(name);
    if (row === undefined) faults.push(`${name} is not in docs/dependencies.md`);
    else if (row.version !== version)
      faults.push(`${name}: the document says ${row.version}, not ${version}`);
    else if (row.reason.length < SHORTEST_REASON) faults.push(`${name} has no reason`);
  }
  for (const name of rows.keys()) if (!versions.has(name)) faults.push(`${name} is documented but not used`);
  return faults;
}
