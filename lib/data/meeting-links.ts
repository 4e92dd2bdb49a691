/**
 * The links from a case to a whole earlier meeting that the papers state: minutes that it approves, or a treatment
 * mentioned without a number.
 */
import type { CaseId } from '../model/case.ts';
import type { IsoDate } from '../model/date.ts';
import type { MeetingLink } from '../model/link.ts';

export const MEETING_LINKS: readonly MeetingLink[] = [
  {
    from: 'NUFA-1-2020' as CaseId,
    toMeeting: { council: 'NUFA', firstDay: '2019-11-06' as IsoDate, lastDay: '2019-11-07' as IsoDate },
    kind: 'explicit',
    subtype: 'approval-of-minutes',
    strength: 'strong',
    reason: 'Referatet fra dette møtet legges fram for godkjenning.',
    source: 'P20',
  },
  {
    from: 'NUIT-2-2023' as CaseId,
    toMeeting: { council: 'NUIT', firstDay: '2022-11-17' as IsoDate, lastDay: '2022-11-17' as IsoDate },
    kind: 'explicit',
    subtype: 'approval-of-minutes',
    strength: 'strong',
    reason: 'Referatet fra dette møtet legges fram for godkjenning.',
    source: 'N23',
  },
  {
    from: 'NUIT-14-2023' as CaseId,
    toMeeting: { council: 'NUIT', firstDay: '2023-02-16' as IsoDate, lastDay: '2023-02-16' as IsoDate },
    kind: 'explicit',
    subtype: 'approval-of-minutes',
    strength: 'strong',
    reason: 'Referatet fra dette møtet legges fram for godkjenning.',
    source: 'N23',
  },
  {
    from: 'NUFA-24-2023' as CaseId,
    toMeeting: { council: 'NUFA', firstDay: '2023-04-26' as IsoDate, lastDay: '2023-04-27' as IsoDate },
    kind: 'explicit',
    subtype: 'approval-of-minutes',
    strength: 'strong',
    reason: 'Referatet fra dette møtet legges fram for godkjenning.',
    source: 'P23',
  },
  {
    from: 'NUFA-35-2023' as CaseId,
    toMeeting: { council: 'NUFA', firstDay: '2023-08-30' as IsoDate, lastDay: '2023-08-31' as IsoDate },
    kind: 'explicit',
    subtype: 'approval-of-minutes',
    strength: 'strong',
    reason: 'Referatet fra dette møtet legges fram for godkjenning.',
    source: 'P23',
  },
  {
    from: 'NUFA-1-2024' as CaseId,
    toMeeting: { council: 'NUFA', firstDay: '2023-10-25' as IsoDate, lastDay: '2023-10-26' as IsoDate },
    kind: 'explicit',
    subtype: 'approval-of-minutes',
    strength: 'strong',
    reason: 'Referatet fra dette møtet legges fram for godkjenning.',
    source: 'R24',
  },
  {
    from: 'NUFA-24-2025' as CaseId,
    toMeeting: { council: 'NUFA', firstDay: '2025-08-28' as IsoDate, lastDay: '2025-08-28' as IsoDate },
    kind: 'explicit',
    subtype: 'approval-of-minutes',
    strength: 'strong',
    reason: 'Referatet fra dette møtet legges fram for godkjenning.',
    source: 'P25',
  },
  {
    from: 'NUIT-15-2023' as CaseId,
    toMeeting: { council: 'NUIT', firstDay: '2022-11-17' as IsoDate, lastDay: '2022-11-17' as IsoDate },
    kind: 'explicit',
    subtype: 'mention-without-number',
    strength: 'medium',
    reason: 'Samarbeidsorganet ble foreslått i dette møtet; notatet gir ikke saksnummer.',
    source: 'N23',
  },
  {
    from: 'NUIT-15-2023' as CaseId,
    toMeeting: { council: 'NEHR', firstDay: '2022-12-02' as IsoDate, lastDay: '2022-12-02' as IsoDate },
    kind: 'explicit',
    subtype: 'mention-without-number',
    strength: 'medium',
    reason: 'Rådet støttet forslaget om et samarbeid om digital helseberedskap; notatet gir ikke saksnummer.',
    source: 'N23',
  },
];
