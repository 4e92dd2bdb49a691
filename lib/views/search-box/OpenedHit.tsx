/** A term, case or note in popup or side panel, in the place of the lists, with the way back to the search. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SearchHit } from '../../glossary/search/search.ts';
import type { CardKey } from '../../model/card.ts';
import { parseCaseId } from '../../model/case.ts';
import { searchBoxStrings } from '../../strings/search-box.ts';
import { CardDetails } from '../facts/CardDetails.tsx';
import { useIndex } from '../index-context.tsx';
import { usePage } from '../page-context.ts';
import { nameKey } from '../page-tab/page-rows.ts';
import { useLoaded } from './use-loaded.ts';

type NoteHit = Extract<SearchHit, { readonly kind: 'note' }>;

interface Props {
  readonly of: SearchHit;
  readonly onBack: () => void;
}

export function OpenedHit({ of: hit, onBack }: Props) {
  if (hit.kind === 'note') return <OpenedNote of={hit} onBack={onBack} />;
  const key = keyOf(hit);
  return key === null ? null : <OpenedKey of={key} onBack={onBack} />;
}

function OpenedKey({ of: key, onBack }: { readonly of: CardKey; readonly onBack: () => void }) {
  const { language, strings } = usePage();
  const index = useIndex();
  const back = useRef<HTMLButtonElement>(null);
  const { name, detail } = nameKey(key, index.is === 'ready' ? index : null, strings.common.or);
  useLayoutEffect(() => back.current?.focus(), []);
  return (
    <section class="opened" aria-label={name}>
      <button type="button" class="ds-link text-button" ref={back} onClick={onBack}>
        {searchBoxStrings(language).back}
      </button>
      <h2 class="ds-heading" data-size="2xs">
        {name}
      </h2>
      {key.kind === 'case' && detail !== null && <p>{detail}</p>}
      <CardDetails of={key} />
    </section>
  );
}

function OpenedNote({ of: hit, onBack }: Props & { readonly of: NoteHit }) {
  const View = useLoaded(loadNote, true);
  return <div class="opened">{View !== null && <View of={hit.id} onBack={onBack} />}</div>;
}

/** It brings the database of the notes with it. */
async function loadNote() {
  return (await import('./OpenedNote.tsx')).OpenedNote;
}

/** The council is known from the index, so the basis is none of a page's and is not shown. */
function keyOf(hit: Exclude<SearchHit, NoteHit>): CardKey | null {
  if (hit.kind === 'term') return hit;
  const key = parseCaseId(hit.id);
  return key === null ? null : { kind: 'case', candidates: [key], basis: 'beside-number' };
}
