/** Spellings that are to be thought over: what is the matter with each, and what can be done. */
import { termEditorStrings } from '../../strings/term-editor.ts';
import { usePage } from '../page-context.ts';
import type { FormWarning } from './form-warnings.ts';

interface Props {
  readonly warnings: readonly FormWarning[];
  readonly onAnswer: (warning: FormWarning, answer: WarningAnswer) => void;
}

export type WarningAnswer =
  /** It is saved as it is. */
  | 'all-the-same'
  /** The entry is marked near certain words only. */
  | 'near'
  /** The spelling is taken away. */
  | 'leave-out';

export function WarningList({ warnings, onAnswer }: Props) {
  return (
    <ul class="term-warnings">
      {warnings.map((warning) => (
        <li key={`${warning.is} ${warning.form}`} class="ds-alert" data-color="warning">
          <Warning of={warning} onAnswer={(answer) => onAnswer(warning, answer)} />
        </li>
      ))}
    </ul>
  );
}

interface WarningProps {
  readonly of: FormWarning;
  readonly onAnswer: (answer: WarningAnswer) => void;
}

function Warning({ of: warning, onAnswer }: WarningProps) {
  const { language } = usePage();
  const { warnings: strings } = termEditorStrings(language);
  const { text, answers } = wordsOfWarning(warning, strings);
  return (
    <div class="stack">
      <p>{text}</p>
      <div class="actions">
        {answers.map(([answer, words]) => (
          <button
            key={answer}
            type="button"
            class="ds-button"
            data-variant="secondary"
            onClick={() => onAnswer(answer)}
          >
            {words}
          </button>
        ))}
      </div>
    </div>
  );
}

type Words = ReturnType<typeof termEditorStrings>['warnings'];

function wordsOfWarning(
  warning: FormWarning,
  strings: Words,
): { readonly text: string; readonly answers: readonly (readonly [WarningAnswer, string])[] } {
  const { form } = warning;
  if (warning.is === 'ordinary-word') {
    return {
      text: strings.ordinary(form),
      answers: [
        ['near', strings.onlyNear],
        ['all-the-same', strings.always],
        ['leave-out', strings.leaveOut],
      ],
    };
  }
  const { entry, isLocked } = warning;
  if (isLocked) {
    return { text: strings.sameLocked(form, entry), answers: [['leave-out', strings.leaveOut]] };
  }
  return {
    text: strings.same(form, entry),
    answers: [
      ['all-the-same', strings.mine],
      ['leave-out', strings.theirs(entry)],
    ],
  };
}
