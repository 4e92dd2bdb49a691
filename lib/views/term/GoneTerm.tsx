/** A name that is not in the glossary: how to add it, and what the reader once had under it. */
import type { NotesStore } from '../../store/notes/notes-store.ts';
import { leftOutStrings } from '../../strings/left-out.ts';
import { termPageStrings } from '../../strings/term-page.ts';
import { GlossaryGate } from '../glossary/GlossaryGate.tsx';
import { useOwnWord } from '../glossary/use-own-word.ts';
import { editTermLink, newTermLink } from '../links.ts';
import { useRead } from '../notes/use-read.ts';
import { usePage } from '../page-context.ts';
import { FoundDefinitions } from './FoundDefinitions.tsx';
import { TermRevisions } from './TermRevisions.tsx';
import { type Decision, useDecision } from './use-decision.ts';

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
  const isWritten = read?.word?.choice?.is === 'written';
  const leftOut = useRead(
    async () => isWritten && (await store.glossary.leftOut()).includes(entry),
    [store, entry, changes, isWritten],
  );
  if (isWritten && leftOut === true) return <LeftOut entry={entry} decision={decision} />;
  // Just written: the lists of this page follow.
  if (read === null || isWritten) {
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

/** The reader has it, but the glossary is too large for all of it to be in use. */
function LeftOut({ entry, decision }: { readonly entry: string; readonly decision: Decision }) {
  const { language, surface } = usePage();
  const strings = leftOutStrings(language);
  return (
    <article class="prose facts term-page">
      <h1 class="ds-heading" data-size="md">
        {entry}
      </h1>
      <p>{strings.this(entry)}</p>
      <div class="actions">
        <a class="ds-button" data-variant="secondary" {...editTermLink(entry, surface)}>
          {strings.change}
        </a>
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          onClick={() => decision.decide(null)}
        >
          {strings.remove}
        </button>
        <span role="status" class="small">
          {decision.said}
        </span>
      </div>
    </article>
  );
}
