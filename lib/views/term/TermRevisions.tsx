/** What the reader had decided of a name before, each with what is otherwise now, and the way back to it. */
import type { LayeredTerm } from '../../glossary/layered-glossary.ts';
import type { GlossaryChoice, GlossaryState } from '../../model/own-term.ts';
import type { GlossaryRepository } from '../../store/notes/glossary-repository.ts';
import { type TermPageStrings, termPageStrings } from '../../strings/term-page.ts';
import { Disclosure } from '../Disclosure.tsx';
import { momentOf } from '../notes/moment-of.ts';
import { useRead } from '../notes/use-read.ts';
import { usePage } from '../page-context.ts';
import { TermComparison } from '../term-editor/TermComparison.tsx';
import type { Decision } from './use-decision.ts';

interface Props {
  readonly name: string;
  readonly repository: GlossaryRepository;
  readonly changes: number;
  /** As the glossary has it now; null where it is in it no more. */
  readonly layered: LayeredTerm | null;
  readonly decision: Decision;
}

export function TermRevisions({ name, repository, changes, layered, decision }: Props) {
  const { language } = usePage();
  const strings = termPageStrings(language);
  const revisions = useRead(() => repository.revisions(name), [repository, changes, name]);
  if (revisions === null || revisions.length === 0) return null;
  return (
    <section class="term-section">
      <h2 class="ds-heading" data-size="2xs">
        {strings.revisions}
      </h2>
      <ul class="rows">
        {revisions.map((state) => (
          <Disclosure key={state.operation} summary={<Summary of={state} />}>
            <div class="revision">
              <TermComparison
                sides={[
                  {
                    name: strings.asOf(momentOf(state.savedAt, language)),
                    term: textOf(state.choice, strings),
                  },
                  { name: strings.now, term: layered?.term ?? strings.states.none },
                ]}
              />
              <button
                type="button"
                class="ds-button"
                data-variant="secondary"
                onClick={() => decision.decide(state.choice)}
              >
                {strings.restore}
                <span class="ds-sr-only"> {strings.asOf(momentOf(state.savedAt, language))}</span>
              </button>
            </div>
          </Disclosure>
        ))}
      </ul>
    </section>
  );
}

function Summary({ of: { savedAt, choice } }: { readonly of: GlossaryState }) {
  const { language } = usePage();
  const strings = termPageStrings(language);
  return (
    <span>
      {momentOf(savedAt, language)} <span class="small subtle">{strings.states[choice?.is ?? 'none']}</span>
    </span>
  );
}

function textOf(choice: GlossaryChoice | null, strings: TermPageStrings) {
  if (choice?.is === 'written') return choice.term;
  const what = strings.states[choice?.is ?? 'none'];
  return choice?.is === 'without-forms' ? `${what}: ${choice.forms.join(', ')}` : what;
}
