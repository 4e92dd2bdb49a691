/** How much of the disk what was read takes, measured when the page is opened, and the button that throws it away. */
import { useState } from 'preact/hooks';
import { askBackground } from '../../messages/ask-background.ts';
import type { KeptSize } from '../../store/full-text/kept-size.ts';
import { indexSizeStrings, sizeText } from '../../strings/index-size.ts';
import { ConfirmDialog } from '../ConfirmDialog.tsx';
import { usePage } from '../page-context.ts';
import { useSignalEffect } from '../use-signal.ts';

interface Props {
  readonly documents: number;
  /** Another one whenever anything in the index has changed. */
  readonly generation: string;
}

type Work = 'none' | 'asking' | 'running' | 'done' | 'failed';

export function IndexSize({ documents, generation }: Props) {
  const { language } = usePage();
  const strings = indexSizeStrings(language);
  const [size, setSize] = useState<KeptSize | 'unknown' | null>(null);
  const [work, setWork] = useState<Work>('none');
  useSignalEffect(
    (signal) => {
      const keep = (found: KeptSize | 'unknown'): void => {
        if (!signal.aborted) setSize(found);
      };
      measure(signal).then(keep, () => keep('unknown'));
    },
    [generation, work === 'done'],
  );

  const empty = async (): Promise<void> => {
    setWork('running');
    try {
      await (await import('../../store/full-text/empty-index.ts')).emptyIndex();
      const answer = await askBackground('prepare', { rebuild: true });
      setWork(answer?.is === 'ready' ? 'done' : 'failed');
    } catch {
      setWork('failed');
    }
  };

  const text = (bytes: number): string => sizeText(bytes, language);
  return (
    <>
      {size === null && <p class="subtle">{strings.counting}</p>}
      {size !== null && size !== 'unknown' && (
        <p class="index-size">
          {documents > 0 && `${strings.size(text(size.texts), text(size.search))} `}
          {size.all !== null && strings.all(text(size.all))}
        </p>
      )}
      <div role="status">
        {work === 'done' && <p>{strings.emptied}</p>}
        {work === 'failed' && <p>{strings.failed}</p>}
      </div>
      {(documents > 0 || work === 'running') && (
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          data-color="danger"
          disabled={work === 'running'}
          onClick={() => setWork('asking')}
        >
          {work === 'running' ? strings.emptying : strings.empty}
        </button>
      )}
      {work === 'asking' && (
        <ConfirmDialog
          title={strings.title}
          text={strings.help(documents)}
          confirm={strings.empty}
          cancel={strings.cancel}
          onConfirm={() => void empty()}
          // It closes also because it was confirmed.
          onCancel={() => setWork((is) => (is === 'asking' ? 'none' : is))}
        />
      )}
    </>
  );
}

async function measure(signal: AbortSignal): Promise<KeptSize> {
  return (await import('../../store/full-text/kept-size.ts')).keptSize(signal);
}
