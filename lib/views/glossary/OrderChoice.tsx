/** The glossary by letter or by category. */
import { useId } from 'preact/hooks';
import { glossaryPageStrings } from '../../strings/glossary-page.ts';
import { usePage } from '../page-context.ts';

export type GlossaryOrder = 'letter' | 'category';

interface Props {
  readonly order: GlossaryOrder;
  readonly onChange: (order: GlossaryOrder) => void;
}

export function OrderChoice({ order, onChange }: Props) {
  const strings = glossaryPageStrings(usePage().language);
  const name = useId();
  const words = { letter: strings.byLetter, category: strings.byCategory };
  return (
    <div class="ds-toggle-group small" data-color="neutral" role="radiogroup" aria-label={strings.order}>
      {(['letter', 'category'] as const).map((value) => (
        <label key={value} class="ds-button" data-variant="tertiary">
          <input
            type="radio"
            name={name}
            value={value}
            checked={order === value}
            onChange={() => onChange(value)}
          />
          {words[value]}
        </label>
      ))}
    </div>
  );
}
