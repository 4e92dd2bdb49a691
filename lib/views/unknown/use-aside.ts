/**
 * Words that the reader does not want to be asked about, now or ever, and the way back from the last of them. Shared by
 * "Denne siden" and the list over all documents.
 */
import { useRef, useState } from 'preact/hooks';
import type { GlossaryRepository } from '../../store/notes/glossary-repository.ts';
import { glossaryFailureWords } from '../../strings/glossary-failure.ts';
import { glossaryFailure } from '../glossary/glossary-failure.ts';
import { usePage } from '../page-context.ts';

type How = 'once' | 'never';

export interface Aside {
  /** Not to be listed. What is ignored for good is known to the glossary too, a moment later. */
  readonly words: ReadonlySet<string>;
  /** The last one, to be taken back. */
  readonly last: { readonly word: string; readonly how: How } | null;
  /** In words; null where nothing failed. */
  readonly failure: string | null;
  readonly put: (word: string, how: How) => void;
  readonly undo: () => void;
}

/**
 * @param glossary null while it is being opened
 * @param onOnce is told all words that are put aside for now, whenever they change
 */
export function useAside(
  glossary: GlossaryRepository | null,
  onOnce: (words: readonly string[]) => void = () => undefined,
): Aside {
  const { language } = usePage();
  const [how, setHow] = useState<ReadonlyMap<string, How>>(new Map());
  const [last, setLast] = useState<Aside['last']>(null);
  const [failure, setFailure] = useState<string | null>(null);

  // What is decided while another word is being saved is not forgotten when that has been done.
  const latest = useRef(how);

  const keep = (word: string, next: How | null): void => {
    const all = new Map(latest.current);
    if (next === null) all.delete(word);
    else all.set(word, next);
    latest.current = all;
    setHow(all);
    setLast(next === null ? null : { word, how: next });
    setFailure(null);
    onOnce([...all].filter(([, one]) => one === 'once').map(([one]) => one));
  };
  const decide = (word: string, isIgnored: boolean): void => {
    setFailure(null);
    setIgnored(glossary, word, isIgnored).then(
      () => keep(word, isIgnored ? 'never' : null),
      (error: unknown) => setFailure(glossaryFailureWords(glossaryFailure(error), language)),
    );
  };
  return {
    words: new Set(how.keys()),
    last,
    failure,
    put: (word, next) => (next === 'never' ? decide(word, true) : keep(word, 'once')),
    undo: () => {
      if (last?.how === 'never') decide(last.word, false);
      else if (last !== null) keep(last.word, null);
    },
  };
}

/**
 * Does nothing to a word that the reader has meanwhile decided otherwise of. Rejects as the repository does, and where
 * another window was quicker.
 */
export async function setIgnored(
  glossary: Pick<GlossaryRepository, 'find' | 'save'> | null,
  name: string,
  isIgnored: boolean,
): Promise<void> {
  if (glossary === null) throw new Error('The glossary is not open yet');
  const word = await glossary.find(name);
  const is = word?.choice?.is ?? null;
  if (is !== (isIgnored ? null : 'ignored')) return;
  const saved = await glossary.save(name, isIgnored ? { is: 'ignored' } : null, word);
  if (saved.is === 'changed') throw new Error('Another window has just decided of the word');
}
