/** Which documents the meeting was read in, when, and from where. */
import type { PaperKind } from '../../model/paper.ts';
import type { PaperRecord } from '../../model/statement.ts';
import { type MeetingStrings, meetingStrings } from '../../strings/meeting.ts';
import { dayOf } from '../day-of.ts';
import { documentsLink } from '../links.ts';
import { OuterLink } from '../OuterLink.tsx';
import { PaperLink } from '../PaperLink.tsx';
import { usePage } from '../page-context.ts';
import { readableAddress } from '../web-address.ts';

export function PapersRead({ papers }: { readonly papers: readonly PaperRecord[] }) {
  const { language, surface } = usePage();
  const strings = meetingStrings(language);
  if (papers.length === 0) return <>{strings.builtIn}</>;
  const documents = Map.groupBy(papers, ({ document }) => document);
  return (
    <ul>
      {[...documents].map(([document, [first, ...others]]) =>
        first === undefined ? null : (
          <li key={document}>
            {strings.readOn(kindsInWords([first, ...others], strings), dayOf(first.readAt))}
            {': '}
            <Origin of={first} />{' '}
            <a class="ds-link small screen-only" {...documentsLink(document, surface)}>
              {strings.show}
            </a>
          </li>
        ),
      )}
    </ul>
  );
}

function Origin({ of: { origin } }: { readonly of: PaperRecord }) {
  const strings = meetingStrings(usePage().language);
  if (origin.is === 'pasted') return <>{strings.pasted}</>;
  if (origin.is === 'file') return <>{origin.name}</>;
  if (origin.is === 'paper') return <PaperLink address={origin.address} />;
  return <OuterLink address={origin.address}>{readableAddress(origin.address)}</OuterLink>;
}

/** "Innkalling, 3 toppnotater". */
export function kindsInWords(
  papers: readonly { readonly kind: PaperKind }[],
  strings: Pick<MeetingStrings, 'paperKind'>,
): string {
  const kinds = Map.groupBy(papers, ({ kind }) => kind);
  const words = [...kinds].map(([kind, { length }], at) => {
    const [one, many] = strings.paperKind[kind];
    if (length > 1) return `${length} ${many}`;
    return at === 0 ? one : one.toLowerCase();
  });
  return words.join(', ');
}
