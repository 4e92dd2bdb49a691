/** What has just been put aside, with the way back; where the focus goes when its row is gone. */
import { useEffect, useRef } from 'preact/hooks';
import { unknownStrings } from '../../strings/unknown-words.ts';
import { usePage } from '../page-context.ts';
import type { Aside } from './use-aside.ts';

export function AsideLine({ aside: { last, failure, undo } }: { readonly aside: Aside }) {
  const { language } = usePage();
  const words = unknownStrings(language);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (last !== null) button.current?.focus();
  }, [last]);
  return (
    <div class="aside-line">
      <span role="status">
        {last !== null && (last.how === 'once' ? words.notNowDone(last.word) : words.neverDone(last.word))}
      </span>
      {last !== null && (
        <button ref={button} type="button" class="ds-button" data-variant="tertiary" onClick={undo}>
          {words.undo}
        </button>
      )}
      <span role="alert">{failure}</span>
    </div>
  );
}
