/** `#/unknown`: capital-looking words of all that was read that nobody knows, and those that are not to be shown. */
import { unknownStrings } from '../../strings/unknown-words.ts';
import { GlossaryGate } from '../glossary/GlossaryGate.tsx';
import { IndexGate } from '../IndexGate.tsx';
import { PageHead } from '../PageHead.tsx';
import { usePage } from '../page-context.ts';
import { IgnoredWords } from './IgnoredWords.tsx';
import { UnknownWords } from './UnknownWords.tsx';

export function UnknownPage() {
  const { language } = usePage();
  const words = unknownStrings(language);
  return (
    <article class="prose facts">
      <PageHead title={words.title}>
        <p>{words.intro}</p>
      </PageHead>
      <GlossaryGate>
        {({ glossary }, changes) => (
          <>
            <IndexGate>{(lists) => <UnknownWords lists={lists} glossary={glossary} />}</IndexGate>
            <IgnoredWords glossary={glossary} changes={changes} />
          </>
        )}
      </GlossaryGate>
    </article>
  );
}
