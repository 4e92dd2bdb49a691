/** One thing that two treatments are compared in: what changed, where each side stands, and what was never read. */
import { useMemo, useState } from 'preact/hooks';
import { shortenSame } from '../../difference/shorten-same.ts';
import { casePageStrings } from '../../strings/case-page.ts';
import { differenceStrings } from '../../strings/difference.ts';
import { PageLink } from '../case/PageLink.tsx';
import { documentsLink } from '../links.ts';
import { usePage } from '../page-context.ts';
import type { SourceSlot } from './chosen-sources.ts';
import type { PartDifference } from './compare.ts';
import type { ComparedSide, ReadSide } from './compared.ts';
import { Piece } from './Piece.tsx';
import { SourceSelect } from './SourceSelect.tsx';

interface Props {
  readonly of: PartDifference;
  /** "NUFA 31/23". */
  readonly labels: readonly [before: string, after: string];
  /** Says how a paper is read in: once a page. */
  readonly explains: boolean;
  readonly onChoose: (slot: SourceSlot, id: string) => void;
}

export function PartSection({ of: part, labels, explains, onChoose }: Props) {
  const { language } = usePage();
  const strings = differenceStrings(language);
  const { what, before, after, pieces, text } = part;
  const sides = [before, after] as const;
  const unread = sides.every(({ is }) => is === 'unread');
  return (
    <section class="difference-part">
      <h2 class="ds-heading" data-size="xs">
        {strings.parts[what]}
      </h2>
      {unread && what !== 'outcome' ? (
        <p class="subtle">{strings.bothUnread}</p>
      ) : (
        sides.map((side, at) => (
          <Side
            key={at === 0 ? 'before' : 'after'}
            of={side}
            part={part}
            label={labels[at] ?? ''}
            isFirst={at === 0}
            explains={explains}
            sources={part.sources[at === 0 ? 0 : 1]}
            onChoose={(id) => onChoose(`${what}-${at === 0 ? 'before' : 'after'}`, id)}
          />
        ))
      )}
      {pieces !== null && <Pieces pieces={pieces} />}
      {text !== null && (
        <>
          <p class="small subtle">{strings.standsIn(before.is === 'read' ? labels[0] : labels[1])}</p>
          <div class="difference-text" lang="no">
            {text}
          </div>
        </>
      )}
    </section>
  );
}

interface SideProps {
  readonly of: ComparedSide;
  readonly part: PartDifference;
  readonly label: string;
  readonly isFirst: boolean;
  readonly explains: boolean;
  readonly sources: readonly ReadSide[];
  readonly onChoose: (id: string) => void;
}

/** Where it was read; or that it was not, and what is known all the same. */
function Side({ of: side, part: { what }, label, isFirst, explains, sources, onChoose }: SideProps) {
  const { language, surface } = usePage();
  const strings = differenceStrings(language);
  const half = what === 'outcome' ? (isFirst ? 'proposal' : 'decision') : what;
  const name = what === 'outcome' ? strings.parts[half] : label;
  if (side.is === 'unread') {
    return (
      <p class="warning">
        {strings.unread(half, label)} {explains && `${strings.howToRead} `}
        <a class="ds-link" {...documentsLink(null, surface)}>
          {strings.readIn}
          <span class="ds-sr-only">, {name}</span>
        </a>
      </p>
    );
  }
  if (side.is === 'in-our-words') {
    return (
      <p class="warning">
        {strings.inOurWords(name)} {side.text}
      </p>
    );
  }
  const { statement, page } = side;
  return (
    <p class="small source">
      {sources.length > 1 ? (
        <SourceSelect name={name} sources={sources} chosen={statement.id} onChoose={onChoose} />
      ) : (
        `${name}: ${casePageStrings(language).roles[statement.role]}, `
      )}
      {page === null ? (
        <a class="ds-link" {...documentsLink(statement.document, surface, statement.place)}>
          {strings.place}
          <span class="ds-sr-only">, {name}</span>
        </a>
      ) : (
        <PageLink to={page} name={name} />
      )}
    </p>
  );
}

function Pieces({ pieces }: { readonly pieces: NonNullable<PartDifference['pieces']> }) {
  const { language } = usePage();
  const strings = differenceStrings(language);
  const [isWhole, setWhole] = useState(false);
  const short = useMemo(() => shortenSame(pieces), [pieces]);
  if (pieces.every(({ is }) => is === 'same')) {
    return (
      <>
        <p>{strings.same}</p>
        <div class="difference-text" lang="no">
          {pieces
            .map(({ text }) => text)
            .join('')
            .trim()}
        </div>
      </>
    );
  }
  return (
    <div class="difference">
      <div class="difference-text" lang="no">
        {(isWhole ? pieces : short).map((piece, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no name but their place
          <Piece key={at} of={piece} leftOut={strings.leftOut} />
        ))}
      </div>
      {short.some(({ is }) => is === 'left-out') && (
        <p class="screen-only">
          <button type="button" class="ds-link text-button" onClick={() => setWhole(!isWhole)}>
            {isWhole ? strings.hideSame : strings.showSame}
          </button>
        </p>
      )}
    </div>
  );
}
