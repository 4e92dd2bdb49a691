/** Contents for the card in every shape it has, as the background would answer them. */
import type { CardContent, CardKey, CaseContent, CaseReading, RelatedCase } from '../../../lib/model/card.ts';
import { caseId, caseLabel, parseCaseId } from '../../../lib/model/case.ts';
import type { CouncilId } from '../../../lib/model/council.ts';
import { councilFullName } from '../../../lib/model/council.ts';
import type { IsoDate } from '../../../lib/model/date.ts';
import type { LinkKind } from '../../../lib/model/link.ts';

type KnownReading = CaseReading & { known: true };

function related(
  council: CouncilId,
  number: number,
  date: string,
  title: string | null,
  linkKind: LinkKind,
): RelatedCase {
  const key = { council, number, year: Number(date.slice(0, 4)) };
  const label = caseLabel(key, date as IsoDate);
  return { id: caseId(key), label, title, date: date as IsoDate, linkKind, reason: 'Samme tema.' };
}

function reading(
  council: CouncilId,
  number: number,
  date: string,
  facts: Partial<Omit<KnownReading, 'known'>>,
): KnownReading {
  const key = { council, number, year: Number(date.slice(0, 4)) };
  const time = { date: date as IsoDate, year: key.year };
  return {
    known: true,
    id: caseId(key),
    label: caseLabel(key, time.date),
    councilName: councilFullName(council, time),
    title: null,
    caseKind: null,
    meetingDate: time.date,
    meetingLabel: null,
    outcome: null,
    source: 'NUFA, innkalling oktober 2023',
    earlier: [],
    later: [],
    more: { earlier: 0, later: 0 },
    ...facts,
  };
}

function oneCase(only: CaseReading, basis: CaseContent['basis'] = 'page-heading'): CaseContent {
  return { kind: 'case', readings: [only], basis };
}

const term: CardContent = {
  kind: 'term',
  entry: 'HDAB',
  origin: 'built-in',
  insteadOf: null,
  expansion: { nb: 'Organ for tilgang til helsedata', en: 'Health Data Access Body' },
  definition:
    'Nasjonalt organ som etter EUs forordning om helsedata gir tillatelse til å bruke helsedata til forskning, styring og innovasjon.',
  category: 'EU og regelverk',
  otherMeanings: [],
  confidence: 'certain',
  sources: ['NUFA, presentasjon oktober 2025'],
  found: [],
};

const approvals = reading('NUFA', 35, '2023-10-25', {
  title: 'Godkjenning av innkalling, dagsorden og referat',
  caseKind: 'Godkjenning',
  meetingLabel: '25.–26. oktober 2023',
  outcome: { outcomeClass: 'approved', basis: 'proposal', summary: 'Innkalling og dagsorden godkjennes.' },
});

export const CONTENTS = {
  term,
  'term-doubt': {
    kind: 'term',
    entry: 'IPS',
    origin: 'built-in',
    insteadOf: null,
    expansion: { nb: null, en: 'International Patient Summary' },
    definition: 'Internasjonal standard for et kort sammendrag av det viktigste om en pasient.',
    category: 'standard og terminologi',
    otherMeanings: ['I NAV: individuell jobbstøtte.', 'I IT-sikkerhet: inntrengingsvern.'],
    confidence: 'likely',
    sources: ['NUFA, presentasjon oktober 2025', 'https://www.ehelse.no/standardisering/internasjonalt/ips'],
    found: [
      {
        short: 'IPS',
        long: 'individuell plan for samarbeid',
        label: 'NUFA 12/24, 24.4.2024',
        sentence: 'Kommunen lager en individuell plan for samarbeid (IPS) sammen med innbyggeren.',
      },
    ],
  },
  'term-own': {
    ...term,
    entry: 'HDS',
    origin: 'own',
    insteadOf: 'built-in',
    expansion: { nb: 'Helsedataservice', en: null },
    definition: '',
    category: 'annet',
    sources: ['NUFA 26/25, 29.10.2025'],
  },
  case: oneCase(
    reading('NUFA', 26, '2025-10-29', {
      title: 'Konsekvenser av Helsedataforordningen',
      caseKind: 'Drøfting',
      meetingLabel: '29.–30. oktober 2025',
      outcome: {
        outcomeClass: 'discussed',
        basis: 'proposal',
        summary: 'NUFA drøfter saken og gir innspill.',
      },
      earlier: [related('NUFA', 11, '2024-04-24', 'Helsedataforordningen (EHDS)', 'topical')],
    }),
    'beside-number',
  ),
  'case-full': oneCase(
    reading('NUFA', 37, '2023-10-25', {
      title:
        'Tredjepartsløsninger som integreres med pasientjournalsystemer: krav, tillit og ansvar i overgangen til felles løsninger for alle virksomheter i sektoren',
      caseKind: 'Orientering/drøfting',
      meetingLabel: '25.–26. oktober 2023',
      outcome: {
        outcomeClass: 'noted-with-input',
        basis: 'decision',
        summary: 'NUFA tok saken til orientering og ga innspill til det videre arbeidet.',
      },
      earlier: [
        related(
          'NUFA',
          14,
          '2023-04-26',
          'Felles plan for økt bruk av internasjonale standarder',
          'explicit',
        ),
        related('NUIT', 7, '2023-02-16', 'Leverandørmarkedet: status og veien videre', 'explicit'),
        related('NEHR', 35, '2022-09-21', 'Nasjonal e-helsestrategi', 'topical'),
        related('NEHR', 22, '2022-06-08', null, 'topical'),
        related('NUFA', 18, '2021-10-20', 'Normen og tredjeparter', 'topical'),
      ],
      later: [
        related('NUFA', 6, '2024-01-24', 'Tredjepartsløsninger: oppfølging', 'explicit'),
        related('NUIT', 9, '2024-05-23', 'Krav til integrasjon', 'explicit'),
        related('NUFA', 21, '2024-10-23', 'SMART on FHIR i sektoren', 'topical'),
        related('NUFA', 5, '2025-02-12', 'Profilforvaltning', 'topical'),
        related('NUFA', 28, '2025-10-29', 'Modell for samhandling', 'topical'),
      ],
    }),
    'document-head',
  ),
  ambiguous: {
    kind: 'case',
    basis: 'ambiguous',
    readings: [
      approvals,
      reading('NUIT', 35, '2023-11-16', {
        title: 'Prioritering av utprøving av kunstig intelligens',
        caseKind: 'Anbefaling',
        outcome: { outcomeClass: 'recommended', basis: 'quoted-decision', summary: null },
      }),
      {
        known: false,
        id: caseId({ council: 'NEHR', number: 35, year: 2023 }),
        label: 'NEHR 35/23',
        councilName: 'Nasjonalt e-helseråd (NEHR)',
      },
    ],
  },
  unknown: oneCase(
    {
      known: false,
      id: caseId({ council: 'NUFA', number: 99, year: 2023 }),
      label: 'NUFA 99/23',
      councilName: 'Fagutvalget (NUFA)',
    },
    'page-address',
  ),
  'case-bare': oneCase(reading('NUIT', 4, '2023-02-16', { title: 'Orientering fra direktoratet' })),
} as const satisfies Readonly<Record<string, CardContent>>;

export type SampleName = keyof typeof CONTENTS;

export function sampleKey(name: SampleName): CardKey {
  const content: CardContent = CONTENTS[name];
  if (content.kind === 'term') return { kind: 'term', entry: content.entry };
  const candidates = content.readings.map(({ id }) => parseCaseId(id)).filter((key) => key !== null);
  return { kind: 'case', candidates, basis: content.basis };
}
