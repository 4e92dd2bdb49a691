/** The table out of here: as rich text and Markdown to paste, as CSV and Markdown to keep. */
import { useState } from 'preact/hooks';
import { historyStrings } from '../../strings/history.ts';
import { usePage } from '../page-context.ts';
import type { HistoryRow } from './history-rows.ts';
import { historyCsv, historyHtml, historyMarkdown, historyText } from './history-texts.ts';
import { saveFile } from './save-file.ts';

const FILE_NAME = 'vedtakshistorikk';

export function HistoryCopies({ rows }: { readonly rows: readonly HistoryRow[] }) {
  const { language } = usePage();
  const strings = historyStrings(language);
  const [said, setSaid] = useState('');
  const copy = (work: () => Promise<void>): void => {
    work().then(
      () => setSaid(strings.copied),
      () => setSaid(strings.notCopied),
    );
  };
  const save = (ending: string, type: string, text: string): void => {
    const name = `${FILE_NAME}.${ending}`;
    saveFile(name, type, text);
    setSaid(strings.saved(name));
  };
  return (
    <div class="actions">
      <button type="button" class="ds-button" onClick={() => copy(() => copyTable(rows))}>
        {strings.copyTable}
      </button>
      <button
        type="button"
        class="ds-button"
        data-variant="secondary"
        onClick={() => copy(() => navigator.clipboard.writeText(historyMarkdown(rows)))}
      >
        {strings.copyMarkdown}
      </button>
      <button
        type="button"
        class="ds-button"
        data-variant="secondary"
        onClick={() => save('csv', 'text/csv', historyCsv(rows))}
      >
        {strings.saveCsv}
      </button>
      <button
        type="button"
        class="ds-button"
        data-variant="secondary"
        onClick={() => save('md', 'text/markdown', `${historyMarkdown(rows)}\n`)}
      >
        {strings.saveMarkdown}
      </button>
      <span role="status" class="small">
        {said}
      </span>
    </div>
  );
}

/** A word processor takes the table, a plain field the lines. */
async function copyTable(rows: readonly HistoryRow[]): Promise<void> {
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/html': new Blob([historyHtml(rows)], { type: 'text/html' }),
      'text/plain': new Blob([historyText(rows)], { type: 'text/plain' }),
    }),
  ]);
}
