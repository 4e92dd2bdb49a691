/** Copies a citation and says whether it worked. */
import { useState } from 'preact/hooks';
import { usePage } from '../page-context.ts';

export function CopyCitation({ citation }: { readonly citation: string }) {
  const { cardStrings } = usePage();
  const [said, setSaid] = useState('');
  const copy = (): void => {
    navigator.clipboard.writeText(citation).then(
      () => setSaid(cardStrings.copied),
      () => setSaid(`${cardStrings.notCopied}: ${citation}`),
    );
  };
  return (
    <>
      <button type="button" class="ds-button" data-variant="secondary" onClick={copy}>
        {cardStrings.copy}
      </button>
      <span role="status" class="small">
        {said}
      </span>
    </>
  );
}
