/** `reader.html#case=NUIT-25-2023`: goes to the case in the open paper, now and whenever the address says so. */
import type { CaseId } from '../../model/case.ts';
import type { SourceSpan } from '../../model/paper.ts';
import { goToPlace, paperAgendas, placeOfCase } from './paper-agendas.ts';
import { readerPlace } from './reader-address.ts';
import type { ReaderPaper } from './reader-contract.ts';

/**
 * Quiet where the paper does not speak of the case.
 *
 * @param mentioned where a case that is on no agenda is first named
 */
export function followCasePlace(
  paper: ReaderPaper,
  mentioned: (id: CaseId) => SourceSpan | null,
  signal: AbortSignal,
): void {
  const go = async (): Promise<void> => {
    const place = readerPlace(new URL(location.href));
    if (place.is !== 'case') return;
    const agendas = await paperAgendas(paper, signal);
    const found = placeOfCase(agendas, place.caseId) ?? mentioned(place.caseId);
    if (found !== null && !signal.aborted) goToPlace(paper, found);
  };
  const goQuietly = (): void => void go().catch(() => undefined);
  addEventListener('hashchange', goQuietly, { signal });
  goQuietly();
}
