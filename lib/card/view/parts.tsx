/** What the views of the card are handed, and the pieces that they share. */
import type { CardKey } from '../../model/card.ts';
import type { Language } from '../../model/settings.ts';
import type { CardStrings } from '../../strings/card.ts';
import type { OpenTarget } from '../contract.ts';

/** A short word on the button that was pressed ("Kopiert"). */
export interface Notice {
  /** Id of the button. */
  readonly at: string;
  readonly text: string;
}

export interface ViewContext {
  readonly language: Language;
  readonly strings: CardStrings;
  readonly openTarget: OpenTarget;
  readonly notice: Notice | null;
  readonly open: (key: CardKey, button: string) => void;
  readonly copy: (text: string, button: string) => void;
}

export function Actions(props: {
  readonly context: ViewContext;
  readonly id: string;
  readonly openKey: CardKey;
  /** Null: there is nothing to cite. */
  readonly citation: string | null;
}) {
  const { context, id, openKey, citation } = props;
  const { strings, notice, openTarget } = context;
  const openButton = `open-${id}`;
  const copyButton = `copy-${id}`;
  const openLabel = openTarget === 'side-panel' ? strings.openSidePanel : strings.openWorkspace;
  return (
    <div class="actions">
      <button type="button" class="main" onClick={() => context.open(openKey, openButton)}>
        {notice?.at === openButton ? notice.text : openLabel}
      </button>
      {citation !== null && (
        <button type="button" onClick={() => context.copy(citation, copyButton)}>
          {notice?.at === copyButton ? notice.text : strings.copy}
        </button>
      )}
    </div>
  );
}
