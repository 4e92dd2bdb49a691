/**
 * "Denne siden": capital-looking words that the glossary does not have, with what can be done about them. Listed here
 * on request, never marked on the page. Loaded after everything else.
 */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Guesses, guessMeaningsInSteps, sentenceOf } from '../../glossary/guess-meaning.ts';
import type { UnknownWord } from '../../glossary/unknown-words.ts';
import { inSlices } from '../../model/in-slices.ts';
import { keepPutAside, readPutAside } from '../../store/put-aside.ts';
import { unknownStrings } from '../../strings/unknown-words.ts';
import { useIndex } from '../index-context.tsx';
import { unknownLink } from '../links.ts';
import { NewTabHint } from '../NewTabHint.tsx';
import { useNotes } from '../notes/use-notes.ts';
import { usePage } from '../page-context.ts';
import { ShowMore } from '../ShowMore.tsx';
import { AsideLine } from '../unknown/AsideLine.tsx';
import { UnknownActions } from '../unknown/UnknownActions.tsx';
import { useAside } from '../unknown/use-aside.ts';
import { useSignalEffect } from '../use-signal.ts';
import type { ReadText } from './use-page-words.ts';

export interface UnknownListProps {
  readonly words: readonly UnknownWord[];
  /** Where they stand. */
  readonly page: ReadText;
  readonly onGo: (word: UnknownWord) => void;
}

const ROWS_AT_ONCE = 50;
const NO_GUESSES: Guesses = new Map();

export function UnknownList({ words, page, onGo }: UnknownListProps) {
  const { strings } = usePage();
  const index = useIndex();
  const [isOpen, setOpen] = useState(false);
  const [putAside, setPutAside] = useState<readonly string[]>([]);
  /** Put aside in the open list, which can take them back. */
  const [hidden, setHidden] = useState(0);
  useSignalEffect(
    (signal) => {
      readPutAside(page.address).then(
        (found) => !signal.aborted && setPutAside(found),
        () => undefined,
      );
    },
    [page.address],
  );
  const unasked = index.is === 'ready' ? index.glossary.unasked : null;
  const asked = useMemo(
    () => words.filter(({ text }) => unasked?.has(text) !== true && !putAside.includes(text)),
    [words, unasked, putAside],
  );
  if (asked.length === 0) return null;
  return (
    <details
      class="ds-details"
      data-color="neutral"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{strings.page.unknownTitle(asked.length - hidden)}</summary>
      <div class="stack unknown">
        <p class="small subtle">{strings.page.unknownText}</p>
        {isOpen && <Rows words={asked} page={page} onGo={onGo} before={putAside} onHidden={setHidden} />}
      </div>
    </details>
  );
}

interface RowsProps extends UnknownListProps {
  /** Put aside earlier on this visit. */
  readonly before: readonly string[];
  /** How many of the words are not listed any more. */
  readonly onHidden: (count: number) => void;
}

/** The reader's store is opened when the list is, and not before. */
function Rows({ words, page, onGo, before, onHidden }: RowsProps) {
  const { strings, language, surface } = usePage();
  const { store } = useNotes();
  const [shown, setShown] = useState(ROWS_AT_ONCE);
  const aside = useAside(store?.glossary ?? null, (once) => {
    keepPutAside(page.address, [...before, ...once]).catch(() => undefined);
  });
  const [guesses, setGuesses] = useState<Guesses>(NO_GUESSES);
  useSignalEffect(
    (signal) => {
      setGuesses(NO_GUESSES);
      inSlices(guessMeaningsInSteps(page.text), { signal }).then(
        (found) => !signal.aborted && setGuesses(found),
        // Stopped: the page has another text.
        () => undefined,
      );
    },
    [page.text],
  );
  const asked = words.filter(({ text }) => !aside.words.has(text));
  const hidden = words.length - asked.length;
  useEffect(() => onHidden(hidden), [onHidden, hidden]);
  return (
    <>
      <AsideLine aside={aside} />
      <ul class="rows unknown-rows">
        {asked.slice(0, shown).map((word) => {
          const guess = guesses.get(word.text);
          const sentence =
            guess?.sentence ?? sentenceOf(page.text, { start: word.starts[0] ?? 0, word: word.text });
          const foundIn = { label: page.title, sentence };
          const seed = { word: word.text, foundIn, ...(guess !== undefined && { long: guess.long }) };
          return (
            <li key={word.text} class="row unknown-row">
              <button type="button" class="row-button" onClick={() => onGo(word)}>
                <span class="row-text">
                  <strong>{word.text}</strong>
                  {guess !== undefined && (
                    <span class="small">{unknownStrings(language).guess(guess.long)}</span>
                  )}
                </span>
                <span class="row-count small subtle">{strings.page.places(word.starts.length)}</span>
              </button>
              <UnknownActions seed={seed} aside={aside} />
            </li>
          );
        })}
      </ul>
      <ShowMore all={asked.length} shown={shown} step={ROWS_AT_ONCE} onMore={setShown} />
      <a class="ds-link app-link small" {...unknownLink(surface)}>
        {unknownStrings(language).allDocuments}
        <NewTabHint />
      </a>
    </>
  );
}
