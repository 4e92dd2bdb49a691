/** Says that a view failed, instead of leaving the page empty. */
import { Component, type ComponentChildren } from 'preact';
import { usePage } from './page-context.ts';

interface Props {
  readonly children: ComponentChildren;
}

export class Failure extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static override getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ComponentChildren {
    return this.state.failed ? <FailureMessage /> : this.props.children;
  }
}

function FailureMessage() {
  const { strings } = usePage();
  return (
    <main class="gate stack">
      <h1 class="ds-heading" data-size="xs">
        {strings.common.failedTitle}
      </h1>
      <p>{strings.common.failedText}</p>
    </main>
  );
}
