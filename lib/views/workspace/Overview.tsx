/** All cases and all terms, side by side. */
import { CasesList } from '../lists/CasesList.tsx';
import { GlossaryList } from '../lists/GlossaryList.tsx';
import { usePage } from '../page-context.ts';

export function Overview() {
  const { strings } = usePage();
  return (
    <>
      <section class="stack">
        <h1 class="ds-heading" data-size="md">
          {strings.workspace.title}
        </h1>
        <p>{strings.workspace.intro}</p>
      </section>
      <div class="columns">
        <section>
          <h2 class="ds-heading" data-size="xs">
            {strings.tabs.cases}
          </h2>
          <CasesList headings="h3" />
        </section>
        <section>
          <h2 class="ds-heading" data-size="xs">
            {strings.tabs.glossary}
          </h2>
          <GlossaryList headings="h3" />
        </section>
      </div>
    </>
  );
}
