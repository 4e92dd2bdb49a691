/**
 * All that the popup loads before it is drawn, in one file, and in another what stands in its tabs, which comes after.
 * Left to itself the bundler cuts it along the lines of what each other page shares: 27 files, which are fetched one after
 * the other and, packed one by one, weigh 9 kB more. The other pages load nearly all of it too.
 */
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const POPUP = join(ROOT, 'entrypoints/popup/main.tsx');
const LOADS_PANELS = join(ROOT, 'lib/views/app/load-panels.ts');

/** As the bundler answers. */
interface ModuleGraph {
  getModuleInfo(
    id: string,
  ): { readonly importedIds: readonly string[]; readonly dynamicallyImportedIds: readonly string[] } | null;
}

interface ChunkGroup {
  /** Of the chunk of a module; null leaves it to the others. */
  readonly name: (id: string, graph: ModuleGraph) => string | null;
  readonly debugName: string;
  /** The higher one takes what both want. */
  readonly priority: number;
}

/** For one build. */
export function popupChunks(): ChunkGroup[] {
  return [
    groupOf('shell', 2, (graph) => graph.getModuleInfo(POPUP)?.importedIds),
    groupOf('panels', 1, (graph) => graph.getModuleInfo(LOADS_PANELS)?.dynamicallyImportedIds),
  ];
}

function groupOf(
  debugName: string,
  priority: number,
  startsIn: (graph: ModuleGraph) => readonly string[] | undefined,
): ChunkGroup {
  let modules: ReadonlySet<string> | null = null;
  const name = (id: string, graph: ModuleGraph): string | null => {
    const starts = startsIn(graph);
    // Scripts of the background and of pages are bundled without the popup.
    if (starts === undefined) return null;
    modules ??= loadedBy(starts, graph);
    return modules.has(id) ? debugName : null;
  };
  return { name, debugName, priority };
}

/** These modules, and what they import; not what is loaded later. */
function loadedBy(starts: readonly string[], graph: ModuleGraph): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [...starts];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  return seen;
}
