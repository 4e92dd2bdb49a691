/** `#/term/ENTRY`: one entry of the glossary, built in, of the organisation or the reader's own. */
import { IndexGate } from '../IndexGate.tsx';
import { GoneTerm } from '../term/GoneTerm.tsx';
import { TermView } from '../term/TermView.tsx';
import { standingEntry } from '../term-editor/standing-entry.ts';

export function TermPage({ entry }: { readonly entry: string }) {
  return (
    <IndexGate>
      {(lists) => {
        const { layered, isHidden } = standingEntry(entry, lists.glossary);
        if (layered === null) return <GoneTerm entry={entry} />;
        return <TermView layered={layered} isHidden={isHidden} lists={lists} />;
      }}
    </IndexGate>
  );
}
