/** A hit in the list of the search box: its name, what is known of it, and what kind of thing it is. */
import { hitPieces } from '../../notes/hit-pieces.ts';
import { paperSearchStrings } from '../../strings/paper-search.ts';
import { searchBoxStrings } from '../../strings/search-box.ts';
import { usePage } from '../page-context.ts';
import { FoundSentence } from '../search/FoundSentence.tsx';
import type { BoxRow } from './box-rows.ts';

interface Props {
  readonly id: string;
  readonly row: BoxRow;
  /** What is looked up, folded. */
  readonly words: readonly string[];
  readonly isChosen: boolean;
  readonly onOpen: () => void;
}

export function BoxOption({
  id,
  row: { hit, name, detail, sentence, whose },
  words,
  isChosen,
  onOpen,
}: Props) {
  const { language } = usePage();
  const strings = searchBoxStrings(language);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, where the focus stays (APG)
    // biome-ignore lint/a11y/useFocusableInteractive: it is pointed to by aria-activedescendant
    <div id={id} class="box-option" role="option" aria-selected={isChosen} onClick={onOpen}>
      <span class="box-name">
        <strong>
          <Matched text={name} words={words} />
        </strong>
        {whose !== null && <span class="box-whose small subtle"> {strings[whose]}</span>}
      </span>{' '}
      <span class="box-kind small" data-kind={hit.kind}>
        {hit.kind === 'paper' ? paperSearchStrings(language).kind : strings.kinds[hit.kind]}
      </span>
      {sentence !== undefined && sentence.length > 0 && (
        <span class="box-detail small">
          {' '}
          <FoundSentence pieces={sentence} />
        </span>
      )}
      {detail !== '' && (
        <span class="box-detail small subtle">
          {' '}
          <Matched text={detail} words={words} />
        </span>
      )}
    </div>
  );
}

/** The text with what was looked up marked in it. */
function Matched({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  return (
    <>
      {hitPieces(text, words).map((piece, at) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no name but their place
        piece.hit ? <mark key={at}>{piece.text}</mark> : piece.text,
      )}
    </>
  );
}
