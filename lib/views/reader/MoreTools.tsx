/** The tools that are used now and then, behind one button. */
import { useId, useRef } from 'preact/hooks';
import { readerStrings } from '../../strings/reader.ts';
import { usePage } from '../page-context.ts';
import { Icon } from './icons.tsx';

export type MoreAction = 'turn' | 'turnBack' | 'print' | 'otherFile' | 'keys';

const ACTIONS: readonly MoreAction[] = ['turn', 'turnBack', 'print', 'otherFile', 'keys'];

interface Props {
  readonly original: string | null;
  readonly onAction: (action: MoreAction) => void;
}

export function MoreTools({ original, onAction }: Props) {
  const { language } = usePage();
  const strings = readerStrings(language);
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const close = (): void => box.current?.hidePopover();
  return (
    <>
      <button
        type="button"
        class="ds-button"
        data-variant="tertiary"
        data-icon
        aria-label={strings.bar.more}
        title={strings.bar.more}
        popovertarget={id}
      >
        <Icon name="more" />
      </button>
      {/* Esc and a press elsewhere close it, and the focus goes back: the browser's own doing. */}
      <div class="more-tools" id={id} popover="auto" ref={box}>
        {ACTIONS.map((action) => (
          <button
            key={action}
            type="button"
            class="ds-button"
            data-variant="tertiary"
            onClick={() => {
              close();
              onAction(action);
            }}
          >
            {strings.bar[action]}
          </button>
        ))}
        {original !== null && (
          <a
            class="ds-button"
            data-variant="tertiary"
            href={original}
            target="_blank"
            rel="noreferrer"
            onClick={close}
          >
            {strings.openOriginal}
          </a>
        )}
        <a class="ds-button" data-variant="tertiary" href="/workspace.html">
          {strings.workspace}
        </a>
      </div>
    </>
  );
}
