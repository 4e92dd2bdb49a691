/** How the reading goes: what is read now, how much is left, and the ways to stop it and to go on. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { isPending, lastReading, type QueuedPaper } from '../../store/reading-list/queued-paper.ts';
import { PAUSE, type ReadingRun } from '../../store/reading-list/reading-run.ts';
import { timeLeft } from '../../store/reading-list/time-left.ts';
import { type ReadAllStrings, readAllStrings } from '../../strings/read-all.ts';
import { readAllName } from '../../strings/read-all-link.ts';
import { usePage } from '../page-context.ts';
import { GrantAccess } from '../page-tab/GrantAccess.tsx';
import type { ReadingListView } from './use-list-reader.ts';

interface Props {
  readonly view: ReadingListView;
  readonly onPause: () => void;
  readonly onResume: () => void;
  readonly onCancel: () => void;
}

type Asked = Exclude<ReadingRun, { is: 'none' }>;

export function RunState({ view, ...ways }: Props) {
  const { run } = view;
  if (run.is === 'none') return null;
  return <Asked view={view} run={run} {...ways} />;
}

function Asked({ view, run, onPause, onResume, onCancel }: Props & { readonly run: Asked }) {
  const { language } = usePage();
  const strings = readAllStrings(language);
  const { papers, isReading, isUnderWay, hasFailed } = view;
  const own = papers.filter(({ order }) => order >= run.from);
  const left = own.filter(isPending).length;
  const isGoing = run.is === 'running' && (isReading || isUnderWay);
  const place = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the button that was pressed has gone, and the focus with it
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus();
  }, [isGoing]);
  if (run.is === 'done' && own.length === 0) return null;
  return (
    <section class="reading-run" tabIndex={-1} ref={place} aria-label={readAllName(language)}>
      {run.is !== 'done' && (
        <div class="reading">
          <progress
            aria-label={readAllName(language)}
            value={own.length - left + (isGoing ? shareOf(view) : 0)}
            max={Math.max(1, own.length)}
          />
          <span class="small">{strings.progress(own.length - left, own.length)}</span>
        </div>
      )}
      {isGoing && <Going view={view} run={run} own={own} strings={strings} />}
      <div role="status">{!isGoing && !hasFailed && <p>{restWords(run, own, left, strings)}</p>}</div>
      <div role="alert">
        {run.is === 'stopped' && <Stopped run={run} strings={strings} language={language} />}
      </div>
      <Ways
        isOver={run.is === 'done'}
        isGoing={isGoing}
        isPausing={run.is === 'paused' && isReading}
        strings={strings}
        {...{ onPause, onResume, onCancel }}
      />
    </section>
  );
}

function Going({
  view: { isReading, progress },
  run,
  own,
  strings,
}: {
  readonly view: ReadingListView;
  readonly run: Asked;
  readonly own: readonly QueuedPaper[];
  readonly strings: ReadAllStrings;
}) {
  const { language } = usePage();
  const now = own.find(({ state }) => state.is === 'reading');
  // Longer than between any two files: the host has asked for it, or has failed.
  const isResting = run.is === 'running' && now === undefined && run.notBefore > Date.now() + PAUSE;
  const rest = isResting ? run.notBefore : null;
  const lines: ComponentChildren[] = [];
  if (run.is === 'running' && run.isOffline) lines.push(strings.offline);
  else if (rest !== null) lines.push(strings.resting(clock(rest, language)));
  else {
    const name = now?.name ?? own.find(({ address }) => address === progress?.address)?.name;
    if (name !== undefined) lines.push(strings.now(name));
    lines.push(strings.left(timeLeft(own)));
  }
  lines.push(isReading ? strings.stayOpen : strings.elsewhere);
  return (
    <>
      {lines.map((line, at) => (
        <p key={String(at)} class={at === 0 ? 'reading-now' : 'small subtle'}>
          {line}
        </p>
      ))}
    </>
  );
}

function Stopped({
  run,
  strings,
  language,
}: {
  readonly run: Extract<Asked, { is: 'stopped' }>;
  readonly strings: ReadAllStrings;
  readonly language: string;
}) {
  return (
    <div class="fault stack">
      <p>{strings.stopped[run.because]}</p>
      {run.notBefore !== null && run.notBefore > Date.now() && (
        <p>{strings.notBefore(clock(run.notBefore, language))}</p>
      )}
      {run.because === 'no-access' && <GrantAccess />}
    </div>
  );
}

interface WaysProps extends Omit<Props, 'view'> {
  readonly isOver: boolean;
  readonly isGoing: boolean;
  readonly isPausing: boolean;
  readonly strings: ReadAllStrings;
}

function Ways({ isOver, isGoing, isPausing, strings, onPause, onResume, onCancel }: WaysProps) {
  if (isOver) return null;
  return (
    <div class="actions">
      {isGoing ? (
        <button type="button" class="ds-button" data-variant="secondary" onClick={onPause}>
          {strings.pause}
        </button>
      ) : (
        <button type="button" class="ds-button" onClick={onResume}>
          {strings.resume}
        </button>
      )}
      <button type="button" class="ds-button" data-variant="tertiary" onClick={onCancel}>
        {strings.cancel}
      </button>
      {isPausing && <span class="small subtle">{strings.pausing}</span>}
    </div>
  );
}

function restWords(
  run: Asked,
  own: readonly QueuedPaper[],
  left: number,
  strings: ReadAllStrings,
): string | null {
  if (run.is === 'paused') return strings.paused(left);
  if (run.is === 'running') return strings.brokenOff(left);
  if (run.is === 'stopped') return null;
  const read = own.filter(({ state }) => state.is === 'read' || state.is === 'unchanged');
  const cases = read.reduce((sum, paper) => sum + (lastReading(paper)?.cases ?? 0), 0);
  return strings.done(read.length, cases);
}

/** Of the paper in hand, 0–1: fetching is the smaller half of it. */
function shareOf({ progress }: ReadingListView): number {
  if (progress === null) return 0;
  const share = progress.share ?? 0;
  return progress.doing === 'fetching' ? share * 0.3 : 0.3 + share * 0.7;
}

/** "14:05". */
function clock(time: number, language: string): string {
  return new Date(time).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' });
}
