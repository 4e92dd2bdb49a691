/** A form that does something that takes a while and may fail, and says how it goes. */
import type { ComponentChildren } from 'preact';
import type { Work } from './use-work.ts';
import { WorkProgress } from './WorkProgress.tsx';

interface Props {
  readonly work: Work;
  readonly words: { readonly submit: string; readonly working: string };
  /** Stands on its own, or beside more important ones. */
  readonly variant: 'primary' | 'secondary';
  readonly onSubmit: () => void;
  readonly children: ComponentChildren;
}

export function WorkForm({ work, words, variant, onSubmit, children }: Props) {
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
      <button type="submit" class="ds-button" data-variant={variant} aria-disabled={work.isWorking}>
        {work.isWorking ? words.working : words.submit}
      </button>
      {work.isWorking && <WorkProgress label={words.working} share={work.share} />}
      <p class="field-error" role="alert">
        {work.failure}
      </p>
    </form>
  );
}
