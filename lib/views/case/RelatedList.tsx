/** A list of linked cases. What the papers state has a solid line and its sentence, a shared topic a dashed one and why. */
import type { ComponentChildren } from 'preact';
import { casePageStrings } from '../../strings/case-page.ts';
import { chainStrings } from '../../strings/chain.ts';
import { differenceStrings } from '../../strings/difference.ts';
import { topicalWhy } from '../../strings/topical-why.ts';
import { caseLink, type LinkTarget } from '../links.ts';
import { usePage } from '../page-context.ts';
import { caseWhen } from './case-day.ts';
import { type ReasonGroup, reasonGroups } from './reason-groups.ts';
import type { RelatedRow } from './related-rows.ts';
import { saidEvidence } from './said-evidence.ts';

interface Props {
  readonly title: string;
  readonly help?: string;
  readonly rows: readonly RelatedRow[];
  /** What can be done with a row. */
  readonly actions?: (row: RelatedRow) => ComponentChildren;
  /** Where it is told what changed between a row's case and the shown one; null where that is no question. */
  readonly changes?: (row: RelatedRow) => { readonly to: LinkTarget; readonly between: string } | null;
}

export function RelatedList({ title, help, rows, actions, changes }: Props) {
  if (rows.length === 0) return null;
  return (
    <section class="related-section" data-wide={rows.every(({ link }) => link === null)}>
      <h3 class="ds-heading" data-size="2xs">
        {title}
      </h3>
      {help !== undefined && <p class="small subtle">{help}</p>}
      {reasonGroups(rows).map((group) => (
        <RelatedGroup key={group.rows[0]?.id} group={group} actions={actions} changes={changes} />
      ))}
    </section>
  );
}

interface GroupProps {
  readonly group: ReasonGroup;
  readonly actions: Props['actions'];
  readonly changes: Props['changes'];
}

function RelatedGroup({ group: { shared, rows }, actions, changes }: GroupProps) {
  const { cardStrings } = usePage();
  return (
    <>
      {shared !== null && (
        <p class="small subtle">
          {cardStrings.linkKind.explicit}: <span lang="no">{shared}</span>
        </p>
      )}
      <ul class="related">
        {rows.map((row) => (
          <li key={row.id}>
            {row.link === null ? <span /> : <span class="link-line" data-kind={row.link.kind} />}
            <div>
              <RowHead row={row} />
              <RowReasons row={row} whyIsSaid={shared !== null} />
              <Changes link={changes?.(row) ?? null} />
              {row.link?.kind === 'topical' && actions !== undefined && (
                <div class="row-actions">{actions(row)}</div>
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function Changes({ link }: { readonly link: ReturnType<NonNullable<Props['changes']>> }) {
  const { language } = usePage();
  if (link === null) return null;
  return (
    <p class="small screen-only">
      <a class="ds-link changes" {...link.to}>
        {differenceStrings(language).link}
        <span class="ds-sr-only"> {link.between}</span>
      </a>
    </p>
  );
}

function RowHead({ row: { id, label, fact, year, title } }: { readonly row: RelatedRow }) {
  const { language, cardStrings, surface } = usePage();
  return (
    <p>
      <a class="ds-link" {...caseLink(id, surface)}>
        {label}
      </a>{' '}
      <span class="subtle">{caseWhen(fact, chainStrings(language).dateUnknown(year))}</span>{' '}
      {title ?? cardStrings.noTitle}
    </p>
  );
}

interface ReasonsProps {
  readonly row: RelatedRow;
  /** Above the rows that have it in common. */
  readonly whyIsSaid: boolean;
}

function RowReasons({ row: { label, title, link, also }, whyIsSaid }: ReasonsProps) {
  const { language, cardStrings, surface } = usePage();
  const strings = casePageStrings(language);
  const why = link?.kind === 'topical' ? topicalWhy(link.why, language) : link?.why;
  const stated = link?.links.find((one) => one.evidence !== undefined);
  return (
    <>
      {link !== null && !whyIsSaid && (
        <p class="small subtle">
          {cardStrings.linkKind[link.kind]}
          {link.kind === 'topical' ? ' – ' : ': '}
          <span lang={link.kind === 'topical' ? undefined : 'no'}>{why}</span>
          {link.confirmed && why !== strings.confirmed && ` · ${strings.confirmed}`}
        </p>
      )}
      {stated !== undefined && (
        <p class="small subtle">
          {!whyIsSaid && `${strings.evidence} `}
          <q lang="no">{saidEvidence(stated.evidence ?? '', label, title)}</q>
        </p>
      )}
      {also.length > 0 && (
        <p class="small subtle">
          {link === null ? strings.linked : strings.alsoLinked}{' '}
          {also.map((other, at) => (
            <span key={other.id}>
              {at > 0 && ', '}
              <a class="ds-link" {...caseLink(other.id, surface)}>
                {other.label}
              </a>
            </span>
          ))}
        </p>
      )}
    </>
  );
}
