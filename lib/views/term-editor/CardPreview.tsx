/** What the card in the page will say, while it is written. */
import { useId, useMemo } from 'preact/hooks';
import { termOf } from '../../glossary/layered-glossary.ts';
import type { OwnTerm } from '../../model/own-term.ts';
import { termContent } from '../../store/index/card-content.ts';
import { termEditorStrings } from '../../strings/term-editor.ts';
import { TermFacts } from '../facts/TermFacts.tsx';
import { usePage } from '../page-context.ts';

export function CardPreview({ term }: { readonly term: OwnTerm }) {
  const { language } = usePage();
  const strings = termEditorStrings(language);
  const title = useId();
  const content = useMemo(
    () => termContent({ term: termOf(term, 'own'), origin: 'own', instead: null }, []),
    [term],
  );
  return (
    <section class="term-preview" aria-labelledby={title}>
      <h2 class="small subtle" id={title}>
        {strings.preview}
      </h2>
      <p>
        <span class="mark" data-kind="term">
          {term.entry === '' ? '…' : term.entry}
        </span>
      </p>
      <TermFacts content={content} />
    </section>
  );
}
