/** What Saksspor knows of the open paper, in a column beside it; over it where the window is narrow. */
import { readerStrings } from '../../strings/reader.ts';
import { IndexProvider } from '../index-context.tsx';
import { openIndex } from '../open-index.ts';
import { usePage } from '../page-context.ts';
import { Tool } from './ReaderBar.tsx';
import type { ReaderPaper } from './reader-contract.ts';
import { PaperSide } from './side/PaperSide.tsx';

interface Props {
  readonly paper: ReaderPaper;
  readonly onClose: () => void;
}

export function Beside({ paper, onClose }: Props) {
  const { language } = usePage();
  const strings = readerStrings(language);
  return (
    <aside class="reader-beside" aria-label={strings.bar.beside}>
      <div class="beside-close narrow-only">
        <Tool icon="close" name={strings.closeBeside} onPress={onClose} />
      </div>
      <IndexProvider open={openIndex}>
        <PaperSide paper={paper} />
      </IndexProvider>
    </aside>
  );
}
