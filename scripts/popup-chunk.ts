/**
 * All that the popup loads before it is drawn, in one file. Left to itself the bundler cuts it along the lines of what
 * each other page shares: 27 files, which are fetched one after the other and, packed one by one, weigh 9 kB more. The
 * other pages load nearly all of it too.
 */
import { join } from 'node:path';

const POPUP = join(import.meta.dirname, '../entrypoints/popup/main.tsx');

/** As the bundler answers. */
interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** Names the chunk of a module; null leaves it to the bundler. For one build. */
export function popupChunk(): (id: string, graph: ModuleGraph) => string | null {
  let shell: ReadonlySet<string> | null = null;
  return (id, graph) => {
    // Scripts of the background and of pages are bundled without the popup.
    if (graph.getModuleInfo(POPUP) === null) return null;
    shell ??= loadedBy(POPUP, graph);
    return shell.has(id) ? 'shell' : null;
  };
}

/** What the module imports, and what that does, without the module itself and what is loaded later. */
function loadedBy(start: string, graph: ModuleGraph): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  seen.delete(start);
  return seen;
}
