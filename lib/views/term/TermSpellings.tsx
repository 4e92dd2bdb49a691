/** What an entry is marked by, and what it is not: taken by another entry, or hidden by the reader. */
import type { LayeredTerm } from '../../glossary/layered-glossary.ts';
import { termPageStrings } from '../../strings/term-page.ts';
import { termLink } from '../links.ts';
import { usePage } from '../page-context.ts';
import type { Decision } from './use-decision.ts';
import { withForm } from './with-form.ts';

interface Props {
  readonly layered: LayeredTerm;
  /** Null: nothing can be decided here. */
  readonly decision: Decision | null;
}

export function TermSpellings({ layered, decision }: Props) {
  const { language, surface } = usePage();
  const strings = termPageStrings(language);
  const { term, taken, leftOut } = layered;
  if (term.forms.length + taken.length + leftOut.length === 0) return null;
  const change = (form: string, isWanted: boolean): void =>
    decision?.decide(withForm(layered, decision.word, form, isWanted));
  return (
    <section class="term-section">
      <h2 class="ds-heading" data-size="2xs">
        {strings.spellings}
      </h2>
      <p class="small subtle">{strings.markings[term.marking.kind]}</p>
      <ul class="spellings">
        {term.forms.map((form) => (
          <li key={form}>
            <span>{form}</span>
            {decision !== null && !layered.isLocked && (
              <FormButton words={strings.hideForm} form={form} onPress={() => change(form, false)} />
            )}
          </li>
        ))}
        {leftOut.map((form) => (
          <li key={form}>
            <span>
              <s>{form}</s> <span class="small subtle">{strings.formHidden}</span>
            </span>
            {decision !== null && (
              <FormButton words={strings.showForm} form={form} onPress={() => change(form, true)} />
            )}
          </li>
        ))}
        {taken.map(({ form, by }) => (
          <li key={form}>
            <span>
              {form} <span class="small subtle">{strings.formOf}</span>{' '}
              <a class="ds-link" {...termLink(by, surface)}>
                {by}
              </a>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ButtonProps {
  readonly words: string;
  readonly form: string;
  readonly onPress: () => void;
}

function FormButton({ words, form, onPress }: ButtonProps) {
  return (
    <button type="button" class="ds-link text-button small" onClick={onPress}>
      {words}
      <span class="ds-sr-only"> {form}</span>
    </button>
  );
}
