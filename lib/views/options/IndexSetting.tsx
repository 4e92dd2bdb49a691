/** Says how the index of cases and terms stands, why it was last made, and makes it anew on request. */
import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../messages/ask-background.ts';
import type { IndexStatus } from '../../model/index-status.ts';
import { readIndexStatus, watchIndexStatus } from '../../store/index/index-status.ts';
import { indexSettingStrings } from '../../strings/index-setting.ts';
import { usePage } from '../page-context.ts';
import { useSignalEffect } from '../use-signal.ts';
import { IndexSize } from './IndexSize.tsx';

export function IndexSetting() {
  const { strings, language } = usePage();
  const [status, setStatus] = useState<IndexStatus>({ is: 'none' });
  const [work, setWork] = useState<'none' | 'running' | 'failed'>('none');
  useEffect(() => void readIndexStatus().then(setStatus, () => undefined), []);
  useSignalEffect((signal) => watchIndexStatus(setStatus, signal), []);

  const rebuild = async () => {
    setWork('running');
    const answer = await askBackground('prepare', { rebuild: true });
    setWork(answer?.is === 'ready' ? 'none' : 'failed');
  };

  if (status.is === 'none') return null;
  const words = strings.options.index;
  return (
    <section class="stack">
      <h2 class="ds-heading" data-size="2xs">
        {words.title}
      </h2>
      <div role="status" class="stack">
        {work === 'failed' && <p>{words.failed}</p>}
        <IndexState status={status} />
      </div>
      {status.is === 'building' && <BuildProgress {...status} />}
      <button
        type="button"
        class="ds-button"
        data-variant="secondary"
        aria-describedby="index-rebuild-help"
        disabled={work === 'running'}
        onClick={() => void rebuild()}
      >
        {work === 'running' ? words.building : words.rebuild}
      </button>
      <p class="subtle" id="index-rebuild-help">
        {indexSettingStrings(language).help}
      </p>
      {status.is === 'ready' && <IndexSize documents={status.documents} generation={status.generation} />}
    </section>
  );
}

function IndexState({ status }: { readonly status: IndexStatus }) {
  const { strings, language } = usePage();
  const words = strings.options.index;
  const more = indexSettingStrings(language);
  if (status.is === 'unavailable') return <p>{words.unavailable}</p>;
  if (status.is !== 'ready') return null;
  return (
    <>
      <p>{words.holds(status.terms, status.cases, status.links)}</p>
      {status.documents > 0 && <p>{more.read(status.documents, status.casesRead)}</p>}
      {status.lostDocuments > 0 && <p>{more.lost(status.lostDocuments)}</p>}
      <p class="subtle">
        {words.built(new Date(status.builtAt).toLocaleString(language), words.because[status.builtBecause])}
      </p>
    </>
  );
}

/** Outside of the live region: each step would be read aloud. */
function BuildProgress({ done, total }: { readonly done: number; readonly total: number }) {
  const words = indexSettingStrings(usePage().language);
  return (
    <div class="stack">
      <progress aria-label={words.progress} value={total === 0 ? undefined : done} max={Math.max(1, total)} />
      <p>{words.reading(done, total)}</p>
      <p class="subtle">{words.mayLeave}</p>
    </div>
  );
}
