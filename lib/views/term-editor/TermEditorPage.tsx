/** `#/glossary/new` and `#/term/ENTRY/edit`: an own entry is written. */
import type { GlossaryRepository } from '../../store/notes/glossary-repository.ts';
import { termEditorStrings } from '../../strings/term-editor.ts';
import { GlossaryGate } from '../glossary/GlossaryGate.tsx';
import { useOwnWord } from '../glossary/use-own-word.ts';
import { IndexGate } from '../IndexGate.tsx';
import type { IndexLists } from '../index-context.tsx';
import { type TermSeed, termLink } from '../links.ts';
import { usePage } from '../page-context.ts';
import { beginEdit, beginNew, type FormState } from './form-state.ts';
import { standingEntry } from './standing-entry.ts';
import { TermForm } from './TermForm.tsx';
import { useTermForm } from './use-term-form.ts';

export function NewTermPage({ seed }: { readonly seed: TermSeed }) {
  return (
    <IndexGate>
      {(lists) => (
        <GlossaryGate>
          {({ glossary }, changes) => (
            <Editor lists={lists} repository={glossary} changes={changes} begin={() => beginNew(seed)} />
          )}
        </GlossaryGate>
      )}
    </IndexGate>
  );
}

export function EditTermPage({ entry }: { readonly entry: string }) {
  return (
    <IndexGate>
      {(lists) => (
        <GlossaryGate>
          {({ glossary }, changes) => (
            <ReadWord entry={entry} lists={lists} repository={glossary} changes={changes} />
          )}
        </GlossaryGate>
      )}
    </IndexGate>
  );
}

interface StoreProps {
  readonly lists: IndexLists;
  readonly repository: GlossaryRepository;
  readonly changes: number;
}

function ReadWord({ entry, ...store }: StoreProps & { readonly entry: string }) {
  const read = useOwnWord(store.repository, entry, store.changes);
  const { below, layered } = standingEntry(entry, store.lists.glossary);
  if (layered?.isLocked === true) return <Locked entry={entry} />;
  if (read === null) return null;
  const begin = (): FormState => beginEdit(entry, read.word, below);
  return <Editor {...store} begin={begin} />;
}

function Editor({ begin, ...store }: StoreProps & { readonly begin: () => FormState }) {
  return <TermForm form={useTermForm({ begin, ...store })} />;
}

function Locked({ entry }: { readonly entry: string }) {
  const { language, surface } = usePage();
  const strings = termEditorStrings(language);
  return (
    <section class="stack">
      <h1 class="ds-heading" data-size="md">
        {strings.editTitle(entry)}
      </h1>
      <p>{strings.problems.locked(entry)}</p>
      <a class="ds-link app-link" {...termLink(entry, surface)}>
        {strings.toEntry}
      </a>
    </section>
  );
}
