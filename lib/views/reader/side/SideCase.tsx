/** One case of the paper: where it stands, what is proposed and what was decided, what came before, and own notes. */
import { isRoutineTitle } from '../../../links/routine-title.ts';
import { type CaseFact, caseLabel, caseNumberLabel, parseCaseId } from '../../../model/case.ts';
import { formatDate, type IsoDate } from '../../../model/date.ts';
import type { SourceSpan } from '../../../model/paper.ts';
import type { PaperCase, PlacedWording } from '../../../store/paper-agenda.ts';
import { meetingStrings } from '../../../strings/meeting.ts';
import { readerSideStrings } from '../../../strings/reader-side.ts';
import { caseLink } from '../../links.ts';
import { AgendaNotes } from '../../meeting/AgendaNotes.tsx';
import { usePage } from '../../page-context.ts';
import { goToPlace } from '../paper-agendas.ts';
import type { ReaderPaper } from '../reader-contract.ts';
import type { EarlierRow, EarlierRows } from './earlier-rows.ts';

interface Props {
  readonly of: PaperCase;
  readonly paper: ReaderPaper;
  /** What the index knows of it. */
  readonly fact: CaseFact | null;
  /** Of the paper. */
  readonly meetingDate: IsoDate | null;
  /** Null until it is known. */
  readonly earlier: EarlierRows | null;
}

export function SideCase({ of: item, paper, fact, meetingDate, earlier }: Props) {
  const { language, surface, cardStrings } = usePage();
  const strings = readerSideStrings(language);
  const key = item.caseId === null ? null : parseCaseId(item.caseId);
  const date = fact?.meetingDate ?? meetingDate;
  const number = key === null ? caseNumberLabel(item) : caseLabel(key, date);
  const kind = item.kind === null ? null : (cardStrings.caseKind[item.kind] ?? item.kind);
  const title = item.title ?? fact?.title ?? null;
  // A routine item has no earlier treatments to look for.
  const isRoutine =
    item.kind === 'Godkjenning' || item.kind === 'Eventuelt' || (title !== null && isRoutineTitle(title));
  return (
    <li class="agenda-item" data-case={item.caseId}>
      <div class="agenda-case">
        <h3 class="agenda-title">
          {item.caseId === null ? (
            number
          ) : (
            <a class="ds-link" {...caseLink(item.caseId, surface)}>
              {number}
            </a>
          )}{' '}
          {title ?? cardStrings.noTitle}
        </h3>
        <p class="agenda-line">
          {item.time !== null && <span class="agenda-time">{item.time}</span>}
          {kind !== null && kind !== title && <span>{kind}</span>}
          <ToPlace words={strings.toPlace} place={item.place} paper={paper} number={number} />
          {item.note !== null && (
            <ToPlace
              words={meetingStrings(language).paperKind.toppnotat[0]}
              place={item.note.place}
              paper={paper}
              number={number}
            />
          )}
        </p>
        {item.proposal !== null && <Words of={item.proposal} />}
        {item.decision !== null && <Words of={item.decision} />}
        {earlier !== null && <Earlier rows={earlier} isRoutine={isRoutine} />}
        {key === null || item.caseId === null ? (
          <p class="small subtle">{strings.noCouncil}</p>
        ) : (
          <AgendaNotes of={{ ...key, id: item.caseId, meetingDate: date }} />
        )}
      </div>
    </li>
  );
}

interface ToPlaceProps {
  readonly words: string;
  readonly place: SourceSpan;
  readonly paper: ReaderPaper;
  /** Of the case: what the button leads to is said in full to those who go from button to button. */
  readonly number: string;
}

function ToPlace({ words, place, paper, number }: ToPlaceProps) {
  const { language } = usePage();
  const page = paper.text().pages.findLastIndex((begin) => begin <= place.start) + 1;
  return (
    <button type="button" class="ds-link text-button" onClick={() => goToPlace(paper, place)}>
      {words}, {readerSideStrings(language).onPage(page)}
      <span class="ds-sr-only"> {number}</span>
    </button>
  );
}

/** Framed by what it rests on, as everywhere: a decision in a full frame, a proposal in a broken one. */
function Words({ of: { text, basis } }: { readonly of: PlacedWording }) {
  const { cardStrings } = usePage();
  const certain = basis === 'decision' || basis === 'quoted-decision';
  return (
    <p class="agenda-words">
      <span class="basis" data-certain={certain}>
        {cardStrings.outcomeBasis[basis]}
      </span>
      {text}
    </p>
  );
}

interface EarlierProps {
  readonly rows: EarlierRows;
  readonly isRoutine: boolean;
}

function Earlier({ rows: { explicit, topical }, isRoutine }: EarlierProps) {
  const { language } = usePage();
  const strings = readerSideStrings(language);
  if (explicit.length === 0 && topical.length === 0) {
    return isRoutine ? null : <p class="small subtle">{strings.noEarlier}</p>;
  }
  return (
    <div class="side-earlier small">
      <Rows title={strings.earlier} rows={explicit} />
      <Rows title={strings.sameTopic} rows={topical} />
    </div>
  );
}

function Rows({ title, rows }: { readonly title: string; readonly rows: readonly EarlierRow[] }) {
  const { surface, cardStrings } = usePage();
  if (rows.length === 0) return null;
  return (
    <>
      <h4 class="side-earlier-title">{title}</h4>
      <ul>
        {rows.map(({ id, title: name, meetingDate }) => {
          const key = parseCaseId(id);
          return (
            <li key={id}>
              <a class="ds-link" {...caseLink(id, surface)}>
                {key === null ? id : caseLabel(key, meetingDate)}
              </a>{' '}
              {name ?? cardStrings.noTitle}
              {meetingDate !== null && <span class="subtle">, {formatDate(meetingDate)}</span>}
            </li>
          );
        })}
      </ul>
    </>
  );
}
