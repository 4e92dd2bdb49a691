/** Decides something of a name in the reader's own glossary, and says how it went. */
import { useMemo, useState } from 'preact/hooks';
import type { GlossaryChoice, OwnWord } from '../../model/own-term.ts';
import type { GlossaryRepository } from '../../store/notes/glossary-repository.ts';
import { glossaryFailureWords } from '../../strings/glossary-failure.ts';
import { termPageStrings } from '../../strings/term-page.ts';
import { glossaryFailure } from '../glossary/glossary-failure.ts';
import { usePage } from '../page-context.ts';
import { decideInTurn } from './decide-in-turn.ts';

export interface Decision {
  /** As the reader sees it now; null: nothing was ever decided of the name. */
  readonly word: OwnWord | null;
  /** @param choice null takes back what was decided */
  readonly decide: (choice: GlossaryChoice | null) => void;
  /** What a status is to say. */
  readonly said: string;
}

export function useDecision(repository: GlossaryRepository, name: string, word: OwnWord | null): Decision {
  const { language } = usePage();
  const strings = termPageStrings(language);
  const [said, setSaid] = useState('');
  const inTurn = useMemo(() => decideInTurn(repository), [repository]);
  const decide = (choice: GlossaryChoice | null): void => {
    inTurn(name, choice, word).then(
      (ended) => setSaid(ended === 'saved' ? strings.done : strings.changed),
      (thrown) => setSaid(strings.notSaved(glossaryFailureWords(glossaryFailure(thrown), language))),
    );
  };
  return { word, decide, said };
}
