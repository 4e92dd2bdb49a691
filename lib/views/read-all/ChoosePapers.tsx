/** Which of the papers found are to be read, and the one button that begins. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { PAUSE } from '../../store/reading-list/reading-run.ts';
import { timeFor } from '../../store/reading-list/time-left.ts';
import { readAllStrings } from '../../strings/read-all.ts';
import { usePage } from '../page-context.ts';
import { isChosenAtFirst, type ListedGroup, type ListedPaper } from './listed-papers.ts';
import { PaperGroups } from './PaperGroups.tsx';
import type { ReadingListView } from './use-list-reader.ts';

interface Props {
  readonly groups: readonly ListedGroup[];
  readonly view: ReadingListView;
  readonly onStart: (papers: readonly ListedPaper[]) => void;
  readonly onLookAgain: () => void;
}

export function ChoosePapers({ groups, view, onStart, onLookAgain }: Props) {
  const { language } = usePage();
  const strings = readAllStrings(language);
  /** What the reader has said of a paper, by its address. */
  const [said, setSaid] = useState<ReadonlyMap<string, boolean>>(new Map());
  const all = groups.flatMap(({ papers }) => papers);
  if (all.length === 0) return <NonePapers onLookAgain={onLookAgain} />;

  const isChosen = (paper: ListedPaper): boolean => said.get(paper.address) ?? isChosenAtFirst(paper);
  const say = (papers: readonly ListedPaper[], chosen: (paper: ListedPaper) => boolean): void =>
    setSaid(new Map([...said, ...papers.map((paper) => [paper.address, chosen(paper)] as const)]));
  const chosen = all.filter((paper) => paper.is !== 'pending' && isChosen(paper));
  const isRunning = view.run.is === 'running' && (view.isReading || view.isUnderWay);
  const start = (): void => {
    if (chosen.length === 0) return;
    setSaid(new Map());
    onStart(chosen);
  };
  return (
    <section class="stack">
      <div class="actions read-all-start">
        <button
          type="button"
          class="ds-button"
          data-variant={isRunning ? 'secondary' : 'primary'}
          aria-disabled={chosen.length === 0}
          onClick={start}
        >
          {chosen.length === 0 ? strings.startNone : strings.start(chosen.length)}
        </button>
        {chosen.length > 0 && (
          <span class="small subtle">{strings.about(timeFor(chosen.length, view.papers) + PAUSE)}</span>
        )}
      </div>
      <div class="actions">
        <TextButton onPress={() => say(all, isChosenAtFirst)}>{strings.chooseUnread}</TextButton>
        <TextButton onPress={() => say(all, () => false)}>{strings.chooseNone}</TextButton>
        <TextButton onPress={onLookAgain}>{strings.lookAgain}</TextButton>
      </div>
      <PaperGroups groups={groups} isChosen={isChosen} choose={(papers, on) => say(papers, () => on)} />
    </section>
  );
}

function NonePapers({ onLookAgain }: Pick<Props, 'onLookAgain'>) {
  const strings = readAllStrings(usePage().language);
  return (
    <section class="stack">
      <p>
        <strong>{strings.noneTitle}</strong>
      </p>
      <p>{strings.noneText}</p>
      <button type="button" class="ds-button" data-variant="secondary" onClick={onLookAgain}>
        {strings.lookAgain}
      </button>
    </section>
  );
}

interface TextButtonProps {
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

function TextButton({ onPress, children }: TextButtonProps) {
  return (
    <button type="button" class="ds-link text-button" onClick={onPress}>
      {children}
    </button>
  );
}
