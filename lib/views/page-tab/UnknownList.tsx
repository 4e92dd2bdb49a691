/** Capital-looking words that the glossary does not have: listed here on request, never marked on the page. */
import type { ReportedUnknown } from '../../model/page-report.ts';
import { usePage } from '../page-context.ts';

interface Props {
  readonly unknown: readonly ReportedUnknown[];
  readonly onGo: (text: string, places: readonly number[]) => void;
}

export function UnknownList({ unknown, onGo }: Props) {
  const { strings } = usePage();
  if (unknown.length === 0) return null;
  return (
    <details class="ds-details" data-color="neutral">
      <summary>{strings.page.unknownTitle(unknown.length)}</summary>
      <div class="stack unknown">
        <p class="small subtle">{strings.page.unknownText}</p>
        <ul class="unknown-list">
          {unknown.map(({ text, places }) => (
            <li key={text}>
              <button
                type="button"
                class="ds-button"
                data-variant="secondary"
                data-color="neutral"
                onClick={() => onGo(text, places)}
              >
                {places.length === 1 ? text : `${text} (${places.length})`}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
