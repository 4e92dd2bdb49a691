/** A paper on a council's host by the name of its file: opens the reader. */
import { paperFileName } from '../model/paper-file-name.ts';
import { usePage } from './page-context.ts';
import { readerAddress } from './reader/reader-address.ts';

export function PaperLink({ address }: { readonly address: string }) {
  const { strings } = usePage();
  return (
    <a class="ds-link" href={readerAddress({ is: 'address', address })} target="_blank" rel="noreferrer">
      {paperFileName(address)}
      <span class="ds-sr-only"> {strings.common.opensInTab}</span>
    </a>
  );
}
