/** "Notater": all notes, those on cases of the page first. Loaded when the tab is first opened: it brings the database. */
import type { ComponentType } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { type CaseId, caseId } from '../../model/case.ts';
import type { PageView } from '../page-tab/use-page-report.ts';
import { useSignalEffect } from '../use-signal.ts';

type Panel = ComponentType<{ readonly onPage: ReadonlySet<CaseId> }>;

/** @param page what the page in the active tab says of itself */
export function NotesTab({ page }: { readonly page: PageView }) {
  const [Panel, setPanel] = useState<Panel | null>(null);
  useSignalEffect((signal) => {
    loadPanel().then(
      (loaded) => !signal.aborted && setPanel(() => loaded),
      () => undefined,
    );
  }, []);
  const onPage = useMemo(() => casesOn(page), [page]);
  return Panel === null ? null : <Panel onPage={onPage} />;
}

async function loadPanel(): Promise<Panel> {
  const { NotesPanel } = await import('../notes/NotesPanel.tsx');
  return NotesPanel;
}

function casesOn(page: PageView): ReadonlySet<CaseId> {
  const items = page.is === 'report' ? page.report.items : [];
  return new Set(items.flatMap(({ key }) => (key.kind === 'case' ? key.candidates.map(caseId) : [])));
}
