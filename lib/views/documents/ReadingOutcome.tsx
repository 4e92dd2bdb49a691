/** What came of reading a document: its papers, what was new, the same, or said otherwise, and what could not be read. */
import type { ComponentChildren } from 'preact';
import type { CaseId } from '../../model/case.ts';
import { documentsStrings } from '../../strings/documents.ts';
import { dayOf } from '../day-of.ts';
import { useIndex } from '../index-context.tsx';
import { documentsLink, termLink } from '../links.ts';
import { usePage } from '../page-context.ts';
import { CaseLinks } from './CaseLinks.tsx';
import { PaperList } from './PaperList.tsx';
import type { ReadingResult } from './read-into.ts';

/** More places are of no use to a reader: the text was not made for reading. */
const SHOWN_UNREAD = 10;
const SHOWN_DEFINED = 50;

export function ReadingOutcome({ result }: { readonly result: ReadingResult }) {
  const { language, surface } = usePage();
  const strings = documentsStrings(language);
  const { summary, papers, seenBefore } = result;
  const { newCases, fuller, same, contradicting, links } = summary;
  if (!result.found) {
    return (
      <>
        <h2 class="ds-heading" data-size="xs">
          {strings.nothing}
        </h2>
        <p>{strings.nothingHelp}</p>
      </>
    );
  }
  return (
    <>
      <h2 class="ds-heading" data-size="xs">
        {strings.done}
      </h2>
      {seenBefore !== null && <p>{strings.seen(dayOf(seenBefore))}</p>}
      <dl class="outcome-list">
        {papers.length > 0 && (
          <>
            <dt>{strings.papers}</dt>
            <dd>
              <PaperList papers={papers} />
            </dd>
          </>
        )}
        <Cases name={strings.newCases} ids={newCases} />
        <Cases name={strings.fuller} ids={fuller} />
        <Cases name={strings.same} ids={same} />
        <Cases name={strings.contradicting} ids={contradicting}>
          <p class="small subtle">{strings.contradictingHelp}</p>
        </Cases>
        <Defined shorts={summary.defined} />
      </dl>
      {links > 0 && <p>{strings.links(links)}</p>}
      <Unread result={result} />
      <p>
        <a class="ds-link" {...documentsLink(summary.document, surface)}>
          {strings.openDocument}
        </a>
      </p>
    </>
  );
}

/** Each leads to its page, which says what the document says of it. */
function Defined({ shorts }: { readonly shorts: readonly string[] }) {
  const { language, surface } = usePage();
  const strings = documentsStrings(language);
  if (shorts.length === 0) return null;
  return (
    <>
      <dt>
        {strings.defined} <span class="subtle">({shorts.length})</span>
      </dt>
      <dd>
        <ul class="case-links">
          {shorts.slice(0, SHOWN_DEFINED).map((short) => (
            <li key={short}>
              <a class="ds-link" {...termLink(short, surface)}>
                {short}
              </a>
            </li>
          ))}
          {shorts.length > SHOWN_DEFINED && <li>{strings.andMore(shorts.length - SHOWN_DEFINED)}</li>}
        </ul>
      </dd>
    </>
  );
}

interface CasesProps {
  readonly name: string;
  readonly ids: readonly CaseId[];
  readonly children?: ComponentChildren;
}

function Cases({ name, ids, children }: CasesProps) {
  const index = useIndex();
  if (ids.length === 0) return null;
  return (
    <>
      <dt>
        {name} <span class="subtle">({ids.length})</span>
      </dt>
      <dd>
        <CaseLinks ids={ids} cases={index.is === 'ready' ? index.cases : new Map()} />
        {children}
      </dd>
    </>
  );
}

function Unread({ result: { summary, unread } }: { readonly result: ReadingResult }) {
  const { language, surface } = usePage();
  const strings = documentsStrings(language);
  if (unread.length === 0) return null;
  return (
    <details class="ds-details" data-color="neutral">
      <summary>{strings.unread(unread.length)}</summary>
      <ul class="unread">
        {unread.slice(0, SHOWN_UNREAD).map((part) => (
          <li key={`${part.what} ${part.start}`}>
            {strings.unreadWhat[part.what]}:{' '}
            <a class="ds-link" {...documentsLink(summary.document, surface, part)}>
              «{excerpt(part.text)}»
            </a>
          </li>
        ))}
        {unread.length > SHOWN_UNREAD && <li>{strings.andMore(unread.length - SHOWN_UNREAD)}</li>}
      </ul>
    </details>
  );
}

function excerpt(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 80).trimEnd()} …` : line;
}
