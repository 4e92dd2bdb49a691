/** The whole card: title, tools, body, and what can be done. */
import type { CardContent, CardKey } from '../../model/card.ts';
import { caseNumberLabel } from '../../model/case.ts';
import { termCitation } from '../../model/citation.ts';
import type { CardStrings } from '../../strings/card.ts';
import type { CardBody } from '../contract.ts';
import { CaseView, readingCitation } from './case-view.tsx';
import { CloseIcon, PinIcon } from './icons.tsx';
import { Actions, type ViewContext } from './parts.tsx';
import { TermView } from './term-view.tsx';

export interface CardViewProps {
  readonly cardKey: CardKey;
  readonly body: CardBody;
  readonly pinned: boolean;
  readonly context: ViewContext;
  readonly pin: () => void;
  readonly close: () => void;
  readonly retry: () => void;
}

export function CardView({ cardKey, body, pinned, context, pin, close, retry }: CardViewProps) {
  const { strings } = context;
  return (
    <>
      <div class="tools">
        <button type="button" aria-label={strings.pin} aria-pressed={pinned} onClick={pin}>
          <PinIcon />
        </button>
        <button type="button" aria-label={strings.close} onClick={close}>
          <CloseIcon />
        </button>
      </div>
      <h2 id="title">
        <Title cardKey={cardKey} body={body} strings={strings} />
      </h2>
      {body.is === 'loading' && <p class="quiet">{strings.loading}</p>}
      {body.is === 'failed' && <p>{strings.failed}</p>}
      {body.is === 'content' && body.content.kind === 'term' && (
        <TermView content={body.content} context={context} />
      )}
      {body.is === 'content' && body.content.kind === 'case' && (
        <CaseView content={body.content} context={context} />
      )}
      {body.is === 'failed' && (
        <div class="actions">
          <button type="button" class="main" onClick={retry}>
            {strings.retry}
          </button>
        </div>
      )}
      {body.is === 'content' && isOne(body.content) && (
        <Actions context={context} id="card" openKey={cardKey} citation={citationOf(body.content)} />
      )}
    </>
  );
}

function Title(props: { cardKey: CardKey; body: CardBody; strings: CardStrings }) {
  const { cardKey, body, strings } = props;
  const content = body.is === 'content' ? body.content : null;
  if (content?.kind === 'case' && isOne(content)) {
    const [reading] = content.readings;
    return (
      <>
        <span class="number">{reading?.label}</span>{' '}
        {reading?.known && <span lang="nb">{reading.title ?? strings.noTitle}</span>}
      </>
    );
  }
  return <>{content?.kind === 'term' ? content.entry : keyTitle(cardKey, strings)}</>;
}

/** What the card is about before an answer has come, or where the council is open: "Sak 24/23". */
function keyTitle(key: CardKey, strings: CardStrings): string {
  if (key.kind === 'term') return key.entry;
  const [first] = key.candidates;
  return first === undefined ? strings.caseWord : `${strings.caseWord} ${caseNumberLabel(first)}`;
}

/** Several readings carry their buttons themselves. */
function isOne(content: CardContent): boolean {
  return content.kind === 'term' || content.readings.length === 1;
}

function citationOf(content: CardContent): string | null {
  if (content.kind === 'term') return termCitation(content);
  const [reading] = content.readings;
  return reading === undefined ? null : readingCitation(reading);
}
