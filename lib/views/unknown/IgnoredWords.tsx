/** Words that are not to be asked about, each to be taken back. */
import { useState } from 'preact/hooks';
import type { GlossaryRepository } from '../../store/notes/glossary-repository.ts';
import { glossaryFailureWords } from '../../strings/glossary-failure.ts';
import { unknownStrings } from '../../strings/unknown-words.ts';
import { glossaryFailure } from '../glossary/glossary-failure.ts';
import { useRead } from '../notes/use-read.ts';
import { usePage } from '../page-context.ts';
import { setIgnored } from './use-aside.ts';

interface Props {
  readonly glossary: GlossaryRepository;
  /** Another number after each change. */
  readonly changes: number;
}

export function IgnoredWords({ glossary, changes }: Props) {
  const { language } = usePage();
  const words = unknownStrings(language);
  const [failure, setFailure] = useState<string | null>(null);
  const all = useRead(() => glossary.all(), [glossary, changes]);
  const ignored = (all ?? [])
    .filter(({ choice }) => choice?.is === 'ignored')
    .map(({ name }) => name)
    .sort((one, other) => one.localeCompare(other, language));
  if (ignored.length === 0) return null;
  const takeBack = (name: string): void => {
    setFailure(null);
    setIgnored(glossary, name, false).catch((error: unknown) =>
      setFailure(glossaryFailureWords(glossaryFailure(error), language)),
    );
  };
  return (
    <section class="stack">
      <h2 class="ds-heading" data-size="xs">
        {words.ignoredTitle(ignored.length)}
      </h2>
      <p class="small subtle">{words.ignoredText}</p>
      <div role="alert">{failure !== null && <p class="fault">{failure}</p>}</div>
      <ul class="ignored-list">
        {ignored.map((name) => (
          <li key={name}>
            <span>{name}</span>
            <button
              type="button"
              class="ds-button"
              data-variant="tertiary"
              aria-label={words.takeBackWord(name)}
              onClick={() => takeBack(name)}
            >
              {words.takeBack}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
