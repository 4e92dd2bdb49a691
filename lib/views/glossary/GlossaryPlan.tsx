/** What a file would do to the own glossary, and what of it the reader takes. Nothing has changed yet. */
import { useMemo, useState } from 'preact/hooks';
import type { GlossaryReading } from '../../store/glossary-file/glossary-file.ts';
import type { GlossaryImportKind, GlossaryImportLine } from '../../store/notes/glossary-repository.ts';
import type { ShareStrings } from '../../strings/share-glossary.ts';
import { useIndex } from '../index-context.tsx';
import { usePage } from '../page-context.ts';
import { isOrdinaryWord, wordsOf } from '../term-editor/ordinary-words.ts';
import { ChooseWords } from './ChooseWords.tsx';
import { WordDifferences } from './WordDifferences.tsx';

export type Remarks = Pick<
  Extract<GlossaryReading, { is: 'glossary' }>,
  'unknownColumns' | 'unknownCategories'
>;

interface Props {
  readonly file: string;
  readonly lines: readonly GlossaryImportLine[];
  readonly remarks: Remarks;
  readonly words: ShareStrings;
  readonly onTake: (lines: readonly GlossaryImportLine[]) => void;
  readonly onCancel: () => void;
}

const KINDS = ['new', 'differs', 'same'] as const;

export function GlossaryPlan({ file, lines, remarks, words, onTake, onCancel }: Props) {
  const { language } = usePage();
  const byKind = useMemo(() => {
    const sorted = lines.toSorted((one, other) => one.name.localeCompare(other.name, language));
    const of = (kind: GlossaryImportKind) => sorted.filter((line) => line.kind === kind);
    return { new: of('new'), differs: of('differs'), same: of('same') };
  }, [lines, language]);
  const index = useIndex();
  const ordinary = useMemo(() => {
    if (index.is !== 'ready') return wordsOf([]);
    const definitions = Array.from(index.terms.values(), ({ definition }) => definition);
    return wordsOf([...definitions, ...Array.from(index.cases.values(), ({ title }) => title ?? '')]);
  }, [index]);
  // What the reader has stays unless they say otherwise.
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(byKind.new.map(nameOf)));
  const taken = lines.filter(({ name, kind }) => kind !== 'same' && chosen.has(name));
  const changes = byKind.new.length + byKind.differs.length > 0;
  const choice = { nameOf, chosen, onChange: setChosen, strings: words };
  return (
    <div class="stack share-plan">
      <div role="status" class="stack">
        <p>{words.plan.summary(file)}</p>
        <ul class="bulleted">
          {KINDS.map(
            (kind) => byKind[kind].length > 0 && <li key={kind}>{words.plan[kind](byKind[kind].length)}</li>,
          )}
        </ul>
        {!changes && <p>{words.plan.nothingNew}</p>}
        {remarks.unknownColumns.length > 0 && (
          <p class="small">{words.plan.unknownColumns(remarks.unknownColumns.join(', '))}</p>
        )}
        {remarks.unknownCategories.length > 0 && (
          <p class="small">{words.plan.unknownCategories(remarks.unknownCategories.join(', '))}</p>
        )}
      </div>
      {byKind.new.length > 0 && (
        <section class="share-group">
          <h3 class="ds-heading" data-size="2xs">
            {words.plan.new(byKind.new.length)}
          </h3>
          <ChooseWords
            {...choice}
            label={words.plan.new(byKind.new.length)}
            words={byKind.new}
            detail={(line) => <NewWord line={line} ordinary={ordinary} words={words} />}
          />
        </section>
      )}
      {byKind.differs.length > 0 && (
        <section class="share-group">
          <h3 class="ds-heading" data-size="2xs">
            {words.plan.differs(byKind.differs.length)}
          </h3>
          <p class="small subtle">{words.plan.differsHelp}</p>
          <ChooseWords
            {...choice}
            label={words.plan.differs(byKind.differs.length)}
            words={byKind.differs}
            detail={(line) => <WordDifferences line={line} words={words} />}
          />
        </section>
      )}
      <div class="actions">
        {changes && (
          <button
            type="button"
            class="ds-button"
            aria-disabled={taken.length === 0}
            onClick={() => taken.length > 0 && onTake(taken)}
          >
            {words.takeIn.take(taken.length)}
          </button>
        )}
        <button type="button" class="ds-button" data-variant="secondary" onClick={onCancel}>
          {words.takeIn.cancel}
        </button>
      </div>
    </div>
  );
}

interface NewWordProps {
  readonly line: GlossaryImportLine;
  /** Words that ordinary text is written with. */
  readonly ordinary: ReadonlySet<string>;
  readonly words: ShareStrings;
}

function NewWord({ line: { name, theirs }, ordinary, words }: NewWordProps) {
  const index = useIndex();
  const term = theirs.is === 'written' ? theirs.term : null;
  const meaning = term?.expansion.nb ?? term?.expansion.en ?? term?.definition ?? '';
  return (
    <>
      {meaning !== '' && <p class="small share-meaning">{meaning}</p>}
      {index.is === 'ready' && index.terms.has(name) && (
        <p class="small subtle">{words.plan.insteadOfBuiltIn}</p>
      )}
      {term?.marking.kind === 'always' && term.forms.some((form) => isOrdinaryWord(form, ordinary)) && (
        <p class="small">{words.plan.ordinary}</p>
      )}
    </>
  );
}

function nameOf({ name }: GlossaryImportLine): string {
  return name;
}
