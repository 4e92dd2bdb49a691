/** What the reader can do with an entry: change it, hide it, bring it back. */
import type { LayeredTerm } from '../../glossary/layered-glossary.ts';
import { termPageStrings } from '../../strings/term-page.ts';
import { editTermLink } from '../links.ts';
import { usePage } from '../page-context.ts';
import type { Decision } from './use-decision.ts';

interface Props {
  readonly layered: LayeredTerm;
  readonly isHidden: boolean;
  readonly decision: Decision;
}

export function TermActions({ layered, isHidden, decision }: Props) {
  const { language, surface } = usePage();
  const strings = termPageStrings(language);
  const { origin, instead, isLocked, term } = layered;
  if (isLocked) return <span class="small subtle">{strings.locked}</span>;
  return (
    <>
      <a class="ds-button" data-variant="secondary" {...editTermLink(term.entry, surface)}>
        {strings.edit}
      </a>
      {isHidden ? (
        <Act words={strings.show} onPress={() => decision.decide(null)} />
      ) : origin === 'own' ? (
        <Act
          words={instead === null ? strings.remove : strings.takeBack}
          onPress={() => decision.decide(null)}
        />
      ) : (
        <Act words={strings.hide} onPress={() => decision.decide({ is: 'hidden' })} />
      )}
      <span role="status" class="small">
        {decision.said}
      </span>
    </>
  );
}

function Act({ words, onPress }: { readonly words: string; readonly onPress: () => void }) {
  return (
    <button type="button" class="ds-button" data-variant="secondary" onClick={onPress}>
      {words}
    </button>
  );
}
