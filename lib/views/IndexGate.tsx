/** Shows what needs the index once it is there; until then that it is coming, or why it is not. */
import type { ComponentChildren } from 'preact';
import { type IndexLists, useIndex } from './index-context.tsx';
import { usePage } from './page-context.ts';

interface Props {
  readonly children: (lists: IndexLists) => ComponentChildren;
}

export function IndexGate({ children }: Props) {
  const { strings } = usePage();
  const state = useIndex();
  if (state.is === 'ready') return children(state);
  if (state.is === 'loading') {
    return (
      <p class="subtle" role="status">
        {strings.index.loading}
      </p>
    );
  }
  return (
    <div class="stack" role="alert">
      <p>
        <strong>{strings.index.failedTitle}</strong>
      </p>
      <p>{strings.index.failedText}</p>
      <button type="button" class="ds-button" data-variant="secondary" onClick={state.retry}>
        {strings.common.retry}
      </button>
    </div>
  );
}
