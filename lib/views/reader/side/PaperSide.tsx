/** Beside an open paper: the cases on its agenda with the reader's notes, and what its text mentions. */
import { useState } from 'preact/hooks';
import { readerSideStrings } from '../../../strings/reader-side.ts';
import { usePage } from '../../page-context.ts';
import { Tabs } from '../../Tabs.tsx';
import type { BesidePaper } from '../reader-contract.ts';
import { Agendas } from './Agendas.tsx';
import { Mentions } from './Mentions.tsx';

export const PaperSide: BesidePaper = ({ paper }) => {
  const { language } = usePage();
  const strings = readerSideStrings(language);
  const [tab, setTab] = useState(0);
  return (
    <div class="paper-side">
      <Tabs
        label={strings.label}
        selected={tab}
        onSelect={setTab}
        tabs={[
          { id: 'cases', name: strings.cases, panel: () => <Agendas paper={paper} /> },
          { id: 'page', name: strings.page, panel: () => <Mentions paper={paper} /> },
        ]}
      />
    </div>
  );
};
