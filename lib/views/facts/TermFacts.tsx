/** What is known of a term: the same facts, in the same words, as the card in the page. */
import type { TermContent } from '../../model/card.ts';
import { foundOnCardStrings } from '../../strings/found-definitions.ts';
import { termOriginStrings } from '../../strings/term-origin.ts';
import { usePage } from '../page-context.ts';

interface Props {
  readonly content: TermContent;
  /** The expansion stands already in the row that was opened. */
  readonly inRow?: boolean;
}

export function TermFacts({ content, inRow = false }: Props) {
  const { strings, cardStrings, language } = usePage();
  const { origin, insteadOf } = content;
  const { nb, en } = content.expansion;
  const from = termOriginStrings(language);
  const found = foundOnCardStrings(language);
  return (
    <div class="facts">
      {!inRow && nb !== null && nb !== content.entry && <p class="expansion">{nb}</p>}
      {origin !== 'built-in' && (
        <p class="subtle">
          {from.origin[origin]}
          {insteadOf !== null && `. ${from.insteadOf[insteadOf]}.`}
        </p>
      )}
      {content.definition !== '' && <p>{content.definition}</p>}
      {content.otherMeanings.length > 0 && (
        <div>
          <p class="subtle">{cardStrings.otherMeanings}</p>
          <ul class="bulleted">
            {content.otherMeanings.map((meaning) => (
              <li key={meaning}>{meaning}</li>
            ))}
          </ul>
        </div>
      )}
      <dl class="facts-list">
        {en !== null && (
          <>
            <dt>{strings.facts.english}</dt>
            <dd lang="en">{en}</dd>
          </>
        )}
        <dt>{strings.facts.category}</dt>
        <dd>{content.category}</dd>
        {content.sources.length > 0 && (
          <>
            <dt>{cardStrings.sources}</dt>
            <dd>{content.sources.join('; ')}</dd>
          </>
        )}
      </dl>
      {content.confidence !== 'certain' && (
        <p>
          <span class="basis" data-certain="false">
            {cardStrings.confidence[content.confidence]}
          </span>
        </p>
      )}
      {content.found.map(({ long, label, sentence }) => (
        <div key={long}>
          <p>
            <span class="basis" data-certain="false">
              {found.mark}
            </span>{' '}
            {long}
          </p>
          <p class="small subtle">
            {found.foundIn(label)}: <span lang="nb">«{sentence}»</span>
          </p>
        </div>
      ))}
    </div>
  );
}
