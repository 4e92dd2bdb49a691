/** How far the reading has come, with a way to stop it; or why it did not come to its end. */
import { documentsStrings } from '../../strings/documents.ts';
import { usePage } from '../page-context.ts';
import { faultWords } from './fault-words.ts';
import type { Reader } from './use-reading.ts';

export function ReadingProgress({ reader }: { readonly reader: Reader }) {
  const { language } = usePage();
  const strings = documentsStrings(language);
  const { reading } = reader;
  return (
    <>
      {reading.is === 'reading' && (
        <div class="reading">
          <progress aria-label={strings.reading} value={reading.share} max={1} />
          <span class="small" aria-hidden="true">
            {Math.round(reading.share * 100)} %
          </span>
          <button type="button" class="ds-button" data-variant="secondary" onClick={reader.cancel}>
            {strings.cancel}
          </button>
        </div>
      )}
      <div role="status">
        {reading.is === 'reading' && <span class="ds-sr-only">{strings.reading}</span>}
        {reading.is === 'cancelled' && <p>{strings.cancelled}</p>}
      </div>
      <div role="alert">
        {reading.is === 'refused' && <p class="fault">{faultWords(reading.fault, language)}</p>}
      </div>
    </>
  );
}
