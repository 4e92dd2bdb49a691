/** The way of a case through the councils: the chain as a drawing, and the same as lists; the reader's word on topics. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { chainOf } from '../../links/chain.ts';
import { rankedLinks } from '../../links/ranked-links.ts';
import { type CaseFact, type CaseId, caseLabel } from '../../model/case.ts';
import type { Link, LinkJudgement } from '../../model/link.ts';
import { casePageStrings } from '../../strings/case-page.ts';
import { differenceStrings } from '../../strings/difference.ts';
import { ChainDrawing } from '../chain/ChainDrawing.tsx';
import type { IndexLists } from '../index-context.tsx';
import { differenceLink } from '../links.ts';
import { usePage } from '../page-context.ts';
import { caseDay } from './case-day.ts';
import { HiddenLinks } from './HiddenLinks.tsx';
import { RelatedList } from './RelatedList.tsx';
import { type RelatedRow, relatedRows } from './related-rows.ts';
import type { CaseKnowledge } from './use-case.ts';
import type { Judgements } from './use-judgements.ts';

interface Props {
  readonly fact: CaseFact;
  readonly known: CaseKnowledge;
  readonly cases: IndexLists['cases'];
  readonly judgements: Judgements;
}

/** The last thing said, and the way back from it. */
interface Said {
  readonly text: string;
  readonly undo: (() => void) | null;
}

export function CaseWay({ fact, known, cases, judgements }: Props) {
  const { language, cardStrings, surface } = usePage();
  const strings = casePageStrings(language);
  const [said, setSaid] = useState<Said | null>(null);
  const { links, explicit } = known;
  const ranked = useMemo(
    () => rankedLinks(fact, links, cases, judgements.all),
    [fact, links, cases, judgements.all],
  );
  const chain = useMemo(() => {
    const topical = links.filter(({ kind }) => kind === 'topical');
    return chainOf(fact.id, explicit, topical, cases, judgements.all);
  }, [fact.id, links, explicit, cases, judgements.all]);
  const rows = useMemo(() => relatedRows(chain, ranked, cases), [chain, ranked, cases]);

  const saidAt = useRef<HTMLParagraphElement>(null);
  // The button that was pressed goes with its row: the keyboard goes on from what is said of it.
  useEffect(() => {
    if (said === null || document.activeElement !== document.body) return;
    (saidAt.current?.querySelector('button') ?? saidAt.current)?.focus();
  }, [said]);

  const judge = async (
    other: CaseId,
    verdict: LinkJudgement['verdict'] | null,
    text: string,
    back: LinkJudgement['verdict'] | null | undefined,
  ): Promise<void> => {
    try {
      await judgements.judge([fact.id, other], verdict);
      setSaid({
        text,
        undo: back === undefined ? null : () => void judge(other, back, strings.undone, undefined),
      });
    } catch {
      setSaid({ text: strings.notKept, undo: null });
    }
  };
  const actions = (row: RelatedRow) => {
    const confirmed = row.link?.confirmed === true;
    const before = confirmed ? 'confirmed' : null;
    return (
      <>
        <button
          type="button"
          class="ds-link text-button"
          aria-label={confirmed ? strings.unconfirm(row.label) : strings.confirm(row.label)}
          onClick={() =>
            void judge(
              row.id,
              confirmed ? null : 'confirmed',
              confirmed ? strings.undone : strings.nowConfirmed(row.label),
              before,
            )
          }
        >
          {confirmed ? strings.unconfirmShort : strings.confirmShort}
        </button>
        <button
          type="button"
          class="ds-link text-button"
          aria-label={strings.hide(row.label)}
          onClick={() => void judge(row.id, 'hidden', strings.nowHidden(row.label), before)}
        >
          {strings.hideShort}
        </button>
      </>
    );
  };
  /** From the earlier to the later, of two treatments of one matter: minutes that are approved are no such. */
  const changes = (row: RelatedRow) => {
    const { link } = row;
    if (link === null || !(link.confirmed || link.links.some(isTreatment))) return null;
    const label = caseLabel(fact, caseDay(fact));
    const [before, after] =
      link.direction === 'earlier' ? [row, { id: fact.id, label }] : [{ id: fact.id, label }, row];
    return {
      to: differenceLink(before.id, after.id, surface),
      between: differenceStrings(language).between(before.label, after.label),
    };
  };
  return (
    <section class="case-way">
      <h2 class="ds-heading" data-size="xs">
        {strings.way}
      </h2>
      {chain.cases.length > 1 ? <ChainDrawing chain={chain} /> : <p class="subtle">{strings.none}</p>}
      {chain.truncated && <p class="small subtle">{strings.truncated}</p>}
      <p role="status" class="small said" ref={saidAt} tabIndex={-1}>
        {said !== null && `${said.text} `}
        {said !== null && said.undo !== null && (
          <button type="button" class="ds-link text-button" onClick={said.undo}>
            {strings.undo}
          </button>
        )}
      </p>
      <div class="related-columns">
        <RelatedList title={cardStrings.earlier} rows={rows.earlier} actions={actions} changes={changes} />
        <RelatedList title={cardStrings.later} rows={rows.later} actions={actions} changes={changes} />
      </div>
      <RelatedList title={strings.farther} help={strings.fartherHelp} rows={rows.farther} />
      <HiddenLinks
        of={fact.id}
        cases={cases}
        judgements={judgements.all}
        onShow={(other, label) => void judge(other, null, strings.nowShown(label), 'hidden')}
      />
    </section>
  );
}

function isTreatment({ kind, subtype }: Link): boolean {
  return kind === 'explicit' && subtype !== 'approval-of-minutes' && subtype !== 'correction';
}
