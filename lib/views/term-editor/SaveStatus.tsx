/** Whether what is written is on the disk; "Lagret" only when it is. */
import { glossaryFailureWords } from '../../strings/glossary-failure.ts';
import { termEditorStrings } from '../../strings/term-editor.ts';
import { usePage } from '../page-context.ts';
import type { TermForm } from './use-term-form.ts';

export function SaveStatus({ form }: { readonly form: TermForm }) {
  const { language } = usePage();
  const strings = termEditorStrings(language);
  const { saving } = form.state;
  const refusal = (): string => {
    const wrong =
      form.problems.length +
      (form.nameIs === 'free' || form.problems.some(({ field }) => field === 'name') ? 0 : 1);
    if (wrong > 0) return strings.fixFields(wrong);
    return form.state.other === null ? strings.answerFirst : strings.conflict.title;
  };
  const words = (): string => {
    switch (saving.is) {
      case 'untouched':
        return '';
      case 'saving':
        return strings.saving;
      case 'saved':
        return strings.saved;
      case 'renewed':
        return strings.renewed;
      case 'refused':
        return strings.notSaved(refusal());
      case 'failed':
        return strings.notSaved(glossaryFailureWords(saving.failure, language));
    }
  };
  const isBad = saving.is === 'refused' || saving.is === 'failed';
  return (
    <span role="status" class={isBad ? 'small term-problem' : 'small'}>
      {words()}
    </span>
  );
}
