/** Every word of every form that a recogniser knows, in lower case: never reported as unknown. */
import type { Recogniser } from './recogniser.ts';

const KEPT = new WeakMap<Recogniser, ReadonlySet<string>>();

/** Made when it is first asked for: a page never asks. */
export function formWordsOf(recogniser: Recogniser): ReadonlySet<string> {
  const kept = KEPT.get(recogniser);
  if (kept !== undefined) return kept;
  const forms = recogniser.terms.flatMap((term) => term.forms);
  const words = new Set(forms.flatMap((form) => form.toLowerCase().split(/[^\wÀ-ɏ]+/)));
  KEPT.set(recogniser, words);
  return words;
}
