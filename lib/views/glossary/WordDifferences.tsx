/** One name as the reader has it and as the file has it, side by side, where they differ. */
import { differencesOf, type FieldValue, type WordDifference } from '../../glossary/share/differences.ts';
import type { GlossaryImportLine } from '../../store/notes/glossary-repository.ts';
import type { ShareStrings } from '../../strings/share-glossary.ts';

interface Props {
  readonly line: GlossaryImportLine;
  readonly words: ShareStrings;
}

export function WordDifferences({ line: { here, theirs }, words }: Props) {
  if (here === null || theirs.is !== 'written') return null;
  return (
    <dl class="word-differences">
      {differencesOf(here, theirs.term).map((difference) => (
        <div key={difference.is === 'field' ? difference.field : ''}>
          {difference.is === 'field' && <dt>{words.fields[difference.field]}</dt>}
          <dd>
            <span class="small subtle">{words.plan.here}</span>
            <span>{oursOf(difference, words)}</span>
          </dd>
          <dd>
            <span class="small subtle">{words.plan.theirs}</span>
            <span>
              {difference.is === 'field'
                ? valueWords(difference.theirs, words)
                : (theirs.term.expansion.nb ?? theirs.term.expansion.en ?? theirs.term.definition)}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function oursOf(difference: WordDifference, words: ShareStrings): string {
  return difference.is === 'field' ? valueWords(difference.here, words) : words.choices[difference.here];
}

function valueWords(value: FieldValue, words: ShareStrings): string {
  if (value.is === 'texts') return value.texts.length === 0 ? words.empty : value.texts.join(', ');
  if (value.kind === 'in-context') return words.marking['in-context'](value.near.join(', '));
  return words.marking[value.kind];
}
