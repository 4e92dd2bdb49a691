/** `#/glossary/share`: own words handed out as a file, and another's taken in. */
import { shareStrings } from '../../strings/share-glossary.ts';
import { PageHead } from '../PageHead.tsx';
import { usePage } from '../page-context.ts';
import { GlossaryGate } from './GlossaryGate.tsx';
import { LeftOutNotice } from './LeftOutNotice.tsx';
import { SaveGlossary } from './SaveGlossary.tsx';
import { TakeInGlossary } from './TakeInGlossary.tsx';

export function SharePage() {
  const { language } = usePage();
  const words = shareStrings(language);
  return (
    <article class="prose facts share">
      <PageHead title={words.title}>
        <p>{words.intro}</p>
      </PageHead>
      <LeftOutNotice />
      <GlossaryGate>
        {(store, changes) => (
          <>
            <SaveGlossary glossary={store.glossary} changes={changes} words={words} />
            <TakeInGlossary glossary={store.glossary} changes={changes} words={words} />
          </>
        )}
      </GlossaryGate>
    </article>
  );
}
