/** Who an entry is from, in words, and the one of the same name that it stands before. */
import type { LayeredTerm } from '../../glossary/layered-glossary.ts';
import { termEditorStrings } from '../../strings/term-editor.ts';
import { termPageStrings } from '../../strings/term-page.ts';
import { usePage } from '../page-context.ts';
import { TermComparison } from '../term-editor/TermComparison.tsx';

interface Props {
  readonly layered: LayeredTerm;
  readonly isHidden: boolean;
}

export function OriginLine({ layered: { term, origin, instead, isLocked }, isHidden }: Props) {
  const { language } = usePage();
  const strings = termPageStrings(language);
  const { override } = termEditorStrings(language);
  const names = { ...override.theirs, own: override.mine };
  return (
    <>
      <p>
        <span class="ds-tag" data-color={origin === 'own' ? 'accent' : 'neutral'} data-size="sm">
          {strings.origin[origin]}
        </span>{' '}
        {isHidden && (
          <span class="ds-tag" data-color="warning" data-size="sm">
            {strings.hidden}
          </span>
        )}
      </p>
      {isHidden && <p>{strings.hiddenHelp}</p>}
      {instead !== null && isLocked && instead.origin === 'own' && <p>{strings.behindLocked}</p>}
      {instead !== null && (
        <details class="ds-details" data-variant="tinted">
          <summary>
            {strings.insteadOf[instead.origin]}
            {(instead.term.expansion.nb ?? instead.term.expansion.en) !== null &&
              `: ${instead.term.expansion.nb ?? instead.term.expansion.en}`}
          </summary>
          <div>
            <TermComparison
              sides={[
                { name: names[instead.origin], term: instead.term },
                { name: names[origin], term },
              ]}
            />
          </div>
        </details>
      )}
    </>
  );
}
