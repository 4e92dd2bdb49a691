/** "Notater": all notes, those on cases of the page first. Loaded when the tab is first opened: it brings the database. */
import { useMemo, useState } from 'preact/hooks';
import { type CaseId, caseId } from '../../model/case.ts';
import type { PageView } from '../page-tab/use-page-report.ts';
import { useSignalEffect } from '../use-signal.ts';

type View = typeof import('../notes/NotesPanel.tsx');

/** @param page what the page in the active tab says of itself */
export function NotesTab({ page }: { readonly page: PageView }) {
  const [loaded, setLoaded] = useState<View | null>(null);
  useSignalEffect((signal) => {
    import('../notes/NotesPanel.tsx').then(
      (view) => !signal.aborted && setLoaded(view),
      () => undefined,
    );
  }, []);
  const onPage = useMemo(() => casesOn(page), [page]);
  return loaded === null ? null : <loaded.NotesPanel onPage={onPage} />;
}

function casesOn(page: PageView): ReadonlySet<CaseId> {
  const items = page.is === 'report' ? page.report.items : [];
  return new Set(items.flatMap(({ key }) => (key.kind === 'case' ? key.candidates.map(caseId) : [])));
}
