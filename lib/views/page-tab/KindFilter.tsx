/** All, only cases, or only terms, each with its count. */
import { useId } from 'preact/hooks';
import { usePage } from '../page-context.ts';
import type { RowKind } from './page-rows.ts';

interface Props {
  readonly kind: RowKind;
  readonly cases: number;
  readonly terms: number;
  readonly onChange: (kind: RowKind) => void;
}

export function KindFilter({ kind, cases, terms, onChange }: Props) {
  const { strings } = usePage();
  const name = useId();
  const choices: readonly (readonly [RowKind, string, number])[] = [
    ['all', strings.page.all, cases + terms],
    ['case', strings.page.cases, cases],
    ['term', strings.page.terms, terms],
  ];
  return (
    <div class="ds-toggle-group small" role="radiogroup" aria-label={strings.page.show}>
      {choices.map(([value, label, count]) => (
        <label key={value} class="ds-button" data-variant="tertiary">
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === kind}
            onChange={() => onChange(value)}
          />
          {label} {count}
        </label>
      ))}
    </div>
  );
}
