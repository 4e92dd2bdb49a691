/** Oldest first, as the toppnotater have it, or newest first. */
import { useId } from 'preact/hooks';
import { historyStrings } from '../../strings/history.ts';
import { usePage } from '../page-context.ts';

interface Props {
  readonly order: 'oldest' | 'newest';
  readonly onChange: (order: 'oldest' | 'newest') => void;
}

export function OrderSwitch({ order, onChange }: Props) {
  const { language } = usePage();
  const strings = historyStrings(language);
  const name = useId();
  const choices = [
    { value: 'oldest', text: strings.oldestFirst },
    { value: 'newest', text: strings.newestFirst },
  ] as const;
  return (
    <div class="ds-toggle-group small order-switch" role="radiogroup" aria-label={strings.order}>
      {choices.map(({ value, text }) => (
        <label key={value} class="ds-button" data-variant="tertiary">
          <input
            type="radio"
            name={name}
            value={value}
            checked={order === value}
            onChange={() => onChange(value)}
          />
          {text}
        </label>
      ))}
    </div>
  );
}
