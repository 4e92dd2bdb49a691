/** Asks the page in the active tab, and tells what it answers. It draws nothing. */
import { useLayoutEffect } from 'preact/hooks';
import { type PageQuestioner, usePageReport } from './use-page-report.ts';

interface Props {
  readonly onPage: (page: PageQuestioner) => void;
}

export function PageAsker({ onPage }: Props) {
  const { view, refresh } = usePageReport();
  useLayoutEffect(() => onPage({ view, refresh }), [view, refresh, onPage]);
  return null;
}
