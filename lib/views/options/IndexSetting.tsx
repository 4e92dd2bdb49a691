/** Says how the index of cases and terms stands, why it was last made, and makes it anew on request. */
import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../messages/ask-background.ts';
import type { IndexStatus } from '../../model/index-status.ts';
import { readIndexStatus, watchIndexStatus } from '../../store/index/index-status.ts';
import { usePage } from '../page-context.ts';
import { useSignalEffect } from '../use-signal.ts';

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
      <div role="status">
        {work === 'failed' && <p>{words.failed}</p>}
        {status.is === 'unavailable' ? (
          <p>{words.unavailable}</p>
        ) : (
          <>
            <p>{words.holds(status.terms, status.cases, status.links)}</p>
            <p class="subtle">
              {words.built(
                new Date(status.builtAt).toLocaleString(language),
                words.because[status.builtBecause],
              )}
            </p>
          </>
        )}
      </div>
      <button
        type="button"
        class="ds-button"
        data-variant="secondary"
        disabled={work === 'running'}
        onClick={() => void rebuild()}
      >
        {work === 'running' ? words.building : words.rebuild}
      </button>
    </section>
  );
}
