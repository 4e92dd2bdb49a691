/** Whether PDF files are kept beside their text, how much room they take, and the button that removes them. */
import { useState } from 'preact/hooks';
import { readKeepOriginals, writeKeepOriginals } from '../../store/paper-files/keep-originals.ts';
import {
  type PaperFileSummary,
  paperFileSummaries,
  removePaperFiles,
} from '../../store/paper-files/paper-files.ts';
import { fileReadingStrings } from '../../strings/file-reading.ts';
import { fileSize } from '../file-size.ts';
import { usePage } from '../page-context.ts';
import { Switch } from '../Switch.tsx';
import { useSignalEffect } from '../use-signal.ts';

interface Kept {
  readonly isOn: boolean;
  readonly files: readonly PaperFileSummary[];
}

/** @param turn another one when a file may have come */
export function KeptOriginals({ turn }: { readonly turn: number }) {
  const { language } = usePage();
  const strings = fileReadingStrings(language).originals;
  const [kept, setKept] = useState<Kept | null>(null);
  const [said, setSaid] = useState<'removed' | 'failed' | null>(null);
  useSignalEffect(
    (signal) => {
      void readKept().then((found) => !signal.aborted && setKept(found));
    },
    [turn],
  );
  if (kept === null) return null;
  const { isOn, files } = kept;
  const size = files.reduce((sum, file) => sum + file.size, 0);
  const change = async (on: boolean): Promise<void> => {
    setKept({ ...kept, isOn: on });
    await writeKeepOriginals(on).catch(() => undefined);
    setKept(await readKept());
  };
  const removeAll = (): void =>
    void removePaperFiles(files.map(({ id }) => id))
      .then(
        () => setSaid('removed'),
        () => setSaid('failed'),
      )
      .then(async () => setKept(await readKept()));
  return (
    <section class="stack originals">
      <h2 class="ds-heading" data-size="xs">
        {strings.title}
      </h2>
      <Switch name={strings.keep} on={isOn} onChange={(on) => void change(on)} />
      <p class="small subtle">{strings.help}</p>
      {files.length > 0 && (
        <div class="held">
          <span>{strings.kept(files.length, fileSize(size, language))}</span>
          <button type="button" class="ds-button" data-variant="secondary" onClick={removeAll}>
            {strings.removeAll}
          </button>
        </div>
      )}
      <p class="small" role="status">
        {said !== null && (said === 'removed' ? strings.removed : strings.failed)}
      </p>
    </section>
  );
}

async function readKept(): Promise<Kept> {
  const [isOn, all] = await Promise.all([readKeepOriginals().catch(() => false), paperFileSummaries()]);
  return { isOn, files: all.filter(({ isKept }) => isKept) };
}
