/** A glossary entry: what the letters stand for, what it is, what else they can mean, where that was read. */
import type { TermContent } from '../../model/card.ts';
import type { ViewContext } from './parts.tsx';

export function TermView({ content, context }: { content: TermContent; context: ViewContext }) {
  const { strings } = context;
  const { expansion, confidence, otherMeanings, sources } = content;
  return (
    <>
      {expansion.nb !== null && expansion.nb !== content.entry && (
        <p class="expansion" lang="nb">
          {expansion.nb}
        </p>
      )}
      {expansion.en !== null && expansion.en !== content.entry && (
        <p class="foreign" lang="en">
          {expansion.en}
        </p>
      )}
      {confidence !== 'certain' && <p class="badge doubt">{strings.confidence[confidence]}</p>}
      <p lang="nb">{content.definition}</p>
      {otherMeanings.length > 0 && (
        <>
          <h3>{strings.otherMeanings}</h3>
          <ul lang="nb">
            {otherMeanings.map((meaning) => (
              <li key={meaning}>{meaning}</li>
            ))}
          </ul>
        </>
      )}
      <p class="quiet">
        <span lang="nb">{content.category}</span>
        {sources.length > 0 && ` · ${strings.sources}: ${sources.join(', ')}`}
      </p>
    </>
  );
}
