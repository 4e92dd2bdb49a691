/** A name that is not in the glossary: how to add it, and what the reader once had under it. */
import type { NotesStore } from '../../store/notes/notes-store.ts';
import { termPageStrings } from '../../strings/term-page.ts';
import { GlossaryGate } from '../glossary/GlossaryGate.tsx';
import { useOwnWord } from '../glossary/use-own-word.ts';
import { newTermLink } from '../links.ts';
import { usePage } from '../page-context.ts';
import { FoundDefinitions } from './FoundDefinitions.tsx';
import { TermRevisions } from './TermRevisions.tsx';
import { useDecision } from './use-decision.ts';

export function GoneTerm({ entry }: { readonly entry: string }) {
  return (
    <GlossaryGate>{(store, changes) => <Gone entry={entry} store={store} changes={changes} />}</GlossaryGate>
  );
}

interface Props {
  readonly entry: string;
  readonly store: NotesStore;
  readonly changes: number;
}

function Gone({ entry, store, changes }: Props) {
  const { strings: pageStrings, language, surface } = usePage();
  const strings = termPageStrings(language);
  const read = useOwnWord(store.glossary, entry, changes);
  const decision = useDecision(store.glossary, entry, read?.word ?? null);
  // Just written: the lists of this page follow.
  if (read === null || read.word?.choice?.is === 'written') {
    return (
      <p class="subtle" role="status">
        {pageStrings.index.loading}
      </p>
    );
  }
  const { title, text } = pageStrings.workspace.termNotFound(entry);
  return (
    <article class="prose facts term-page">
      <h1 class="ds-heading" data-size="md">
        {title}
      </h1>
      <p>{text}</p>
      <div class="actions">
        <a class="ds-button" data-variant="secondary" {...newTermLink({ word: entry }, surface)}>
          {strings.add(entry)}
        </a>
        <span role="status" class="small">
          {decision.said}
        </span>
      </div>
      <FoundDefinitions shorts={[entry]} />
      <TermRevisions
        name={entry}
        repository={store.glossary}
        changes={changes}
        layered={null}
        decision={decision}
      />
    </article>
  );
}
