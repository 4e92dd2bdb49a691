/** The table as it will be pasted, and a mark where a cell is no decision in a paper's words. */
import { caseId } from '../../model/case.ts';
import { HISTORY_TABLE } from '../../strings/history.ts';
import { PageLink } from '../case/PageLink.tsx';
import { caseLink } from '../links.ts';
import { usePage } from '../page-context.ts';
import type { HistoryRow } from './history-rows.ts';

export function HistoryTable({ rows }: { readonly rows: readonly HistoryRow[] }) {
  const { surface } = usePage();
  return (
    <table class="history-table" lang="nb">
      <caption>{HISTORY_TABLE.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{HISTORY_TABLE.case}</th>
          <th scope="col">{HISTORY_TABLE.title}</th>
          <th scope="col">{HISTORY_TABLE.decision}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, reference, title, decision, basis, page, label }) => (
          <tr key={caseId(key)}>
            <th scope="row">
              <a class="ds-link" {...caseLink(caseId(key), surface)}>
                {reference}
              </a>
            </th>
            <td data-name={HISTORY_TABLE.title}>{title}</td>
            <td data-name={HISTORY_TABLE.decision} data-basis={basis}>
              {decision}
              {page !== null && (
                <p class="small screen-only">
                  <PageLink to={page} name={label} />
                </p>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
