/** Which rows of a page's list are shown: of one kind, and with a word. */
import { ChoiceGroup } from '../ChoiceGroup.tsx';
import { FilterField } from '../FilterField.tsx';
import { usePage } from '../page-context.ts';
import type { PageRow, RowKind } from './page-rows.ts';

interface Props {
  readonly rows: readonly PageRow[];
  readonly kind: RowKind;
  readonly onKind: (kind: RowKind) => void;
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

export function RowFilter({ rows, kind, onKind, query, onQuery }: Props) {
  const { strings } = usePage();
  const cases = rows.filter((row) => row.key.kind === 'case').length;
  return (
    <>
      <ChoiceGroup
        label={strings.page.show}
        value={kind}
        choices={[
          ['all', `${strings.page.all} ${rows.length}`],
          ['case', `${strings.page.cases} ${cases}`],
          ['term', `${strings.page.terms} ${rows.length - cases}`],
        ]}
        onChange={onKind}
      />
      <FilterField label={strings.page.filter} value={query} onChange={onQuery} />
    </>
  );
}
