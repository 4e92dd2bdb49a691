/** Own words as a file to give to others: all of them, or those that the reader chooses. */
import { useMemo, useState } from 'preact/hooks';
import { glossaryCsv } from '../../glossary/share/table.ts';
import type { OwnTerm, OwnWord } from '../../model/own-term.ts';
import { glossaryJson, MAX_GLOSSARY_FILE } from '../../store/glossary-file/glossary-file.ts';
import type { GlossaryRepository } from '../../store/notes/glossary-repository.ts';
import type { ShareStrings } from '../../strings/share-glossary.ts';
import { saveFile } from '../history/save-file.ts';
import { newTermLink } from '../links.ts';
import { useRead } from '../notes/use-read.ts';
import { usePage } from '../page-context.ts';
import { ChooseWords } from './ChooseWords.tsx';

interface Props {
  readonly glossary: GlossaryRepository;
  /** Another number after each change. */
  readonly changes: number;
  readonly words: ShareStrings;
}

export function SaveGlossary({ glossary, changes, words }: Props) {
  const { surface } = usePage();
  const all = useRead(() => glossary.all(), [glossary, changes]);
  const terms = useMemo(() => (all === null ? null : writtenTerms(all)), [all]);
  return (
    <section class="stack">
      <h2 class="ds-heading" data-size="xs">
        {words.handOut.title}
      </h2>
      {terms?.length === 0 && (
        <p>
          {words.handOut.none}{' '}
          <a class="ds-link" {...newTermLink({ word: '' }, surface)}>
            {words.handOut.write}
          </a>
        </p>
      )}
      {terms !== null && terms.length > 0 && <Files terms={terms} words={words} />}
    </section>
  );
}

function Files({ terms, words }: { readonly terms: readonly OwnTerm[]; readonly words: ShareStrings }) {
  const { language } = usePage();
  // Those that are left out: a word that is written meanwhile is chosen as the others are.
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState('');
  const chosen = terms.filter(({ entry }) => !left.has(entry));
  const save = (ending: 'json' | 'csv'): void => {
    const text = ending === 'json' ? glossaryJson(chosen) : glossaryCsv(chosen);
    if (new Blob([text]).size > MAX_GLOSSARY_FILE) {
      setSaid(words.handOut.tooLarge);
      return;
    }
    const name = `saksspor-ordliste-${today()}.${ending}`;
    saveFile(name, ending === 'json' ? 'application/json' : 'text/csv', text);
    setSaid(words.handOut.saved(chosen.length, name));
  };
  const button = (ending: 'json' | 'csv') => (
    <button
      type="button"
      class="ds-button"
      data-variant={ending === 'json' ? 'primary' : 'secondary'}
      aria-disabled={chosen.length === 0}
      onClick={() => chosen.length > 0 && save(ending)}
    >
      {words.handOut[ending]}
    </button>
  );
  return (
    <>
      <details class="ds-details share-choice" data-color="neutral">
        <summary>{words.handOut.chosen(chosen.length, terms.length)}</summary>
        <div>
          <ChooseWords
            label={words.handOut.title}
            words={terms.toSorted((one, other) => one.entry.localeCompare(other.entry, language))}
            nameOf={({ entry }) => entry}
            detail={(term) => <p class="small subtle">{meaningOf(term)}</p>}
            chosen={new Set(chosen.map(({ entry }) => entry))}
            onChange={(names) =>
              setLeft(new Set(terms.map(({ entry }) => entry).filter((entry) => !names.has(entry))))
            }
            strings={words}
          />
        </div>
      </details>
      <div class="actions">
        {button('json')}
        {button('csv')}
      </div>
      <p class="small subtle">{words.handOut.help}</p>
      <p role="status" class="share-said">
        {said}
      </p>
    </>
  );
}

function writtenTerms(all: readonly OwnWord[]): readonly OwnTerm[] {
  return all.flatMap(({ choice }) => (choice?.is === 'written' ? [choice.term] : []));
}

function meaningOf({ expansion, definition }: OwnTerm): string {
  return expansion.nb ?? expansion.en ?? definition;
}

/** The day where the file is made: it is named for people. */
function today(): string {
  const now = new Date();
  const part = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
