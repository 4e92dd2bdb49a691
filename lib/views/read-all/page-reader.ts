/** The one reader of the list in this page. Made when first asked for; it ends with the page. */
import type { ViewKeeper } from '../open-index.ts';
import { pdfResources } from '../pdf-resources.ts';
import { createListReader, type ListReader } from './list-reader.ts';
import { paperTools } from './paper-tools.ts';

let reader: ListReader | null = null;

/** @param keeper of the first who asks: all keepers of a page are one */
export function pageReader(keeper: ViewKeeper): ListReader {
  reader ??= createListReader(
    (onProgress) => paperTools({ keeper, resources: pdfResources, onProgress }),
    untilPageGoes(),
  );
  return reader;
}

function untilPageGoes(): AbortSignal {
  const gone = new AbortController();
  addEventListener('pagehide', () => gone.abort(), { once: true });
  return gone.signal;
}
