/**
 * What the three councils were called, when, under which model and which directorate (DOMAIN.md §1.2).
 *
 * A new row starts wherever one of these changed. Day of the change where it is known to the day (the two
 * changes of host); the renaming in 2022 lies between 8 June (NEHS 22/22) and 21 September (NEHR 35/22), and
 * 1 September is the product's convention for it.
 */
import { COUNCIL_RENAMED, type CouncilPeriod } from '../model/council.ts';
import type { IsoDate } from '../model/date.ts';

const DIRECTORATE_OF_EHEALTH_BEGAN = '2016-01-01' as IsoDate;
const DIRECTORATES_MERGED = '2024-01-01' as IsoDate;

const OLD_MODEL = 'Forløper, før den nasjonale styringsmodellen';
const GOVERNANCE_MODEL = 'Nasjonal styringsmodell for e-helse';
const COUNCIL_MODEL = 'Nasjonal rådsmodell for e-helse';

const HDIR = 'Helsedirektoratet';
const DIRECTORATE_OF_EHEALTH = 'Direktoratet for e-helse';

const NOT_KNOWN = 'Ikke kjent';
const YEARLY = 'Starter på 1 hvert kalenderår';
const YEARLY_THROUGH_RENAMING =
  'Starter på 1 hvert kalenderår; i 2022 løp serien videre gjennom navneskiftet (NEHS 22/22, så NEHR 35/22)';

/** Oldest first within each council; the periods of a council follow each other without gaps. */
export const COUNCIL_HISTORY: readonly CouncilPeriod[] = [
  {
    council: 'NUFA',
    name: 'Nasjonalt utvalg for fag og arkitektur',
    shortName: 'NUFA',
    from: null,
    to: DIRECTORATE_OF_EHEALTH_BEGAN,
    model: OLD_MODEL,
    hostDirectorate: HDIR,
    numberSeries: NOT_KNOWN,
    evidence: 'docplayer.me/11123477 (NUFA desember 2015)',
  },
  {
    council: 'NUFA',
    name: 'Fagutvalget (NUFA)',
    shortName: 'NUFA',
    from: DIRECTORATE_OF_EHEALTH_BEGAN,
    to: COUNCIL_RENAMED,
    model: GOVERNANCE_MODEL,
    hostDirectorate: DIRECTORATE_OF_EHEALTH,
    numberSeries: YEARLY,
    evidence: 'ehelse.no/nasjonal-portefolje/nasjonal-styringsmodell; P20',
  },
  {
    council: 'NUFA',
    name: 'Fagutvalget (NUFA)',
    shortName: 'NUFA',
    from: COUNCIL_RENAMED,
    to: DIRECTORATES_MERGED,
    model: COUNCIL_MODEL,
    hostDirectorate: DIRECTORATE_OF_EHEALTH,
    numberSeries: YEARLY,
    evidence: 'P23',
  },
  {
    council: 'NUFA',
    name: 'Fagutvalget (NUFA)',
    shortName: 'NUFA',
    from: DIRECTORATES_MERGED,
    to: null,
    model: COUNCIL_MODEL,
    hostDirectorate: HDIR,
    numberSeries: YEARLY,
    evidence: 'R24; P25 (nytt mandat i 2025)',
  },
  {
    council: 'NUIT',
    name: 'NUIT',
    shortName: 'NUIT',
    from: null,
    to: DIRECTORATE_OF_EHEALTH_BEGAN,
    model: OLD_MODEL,
    hostDirectorate: HDIR,
    numberSeries: NOT_KNOWN,
    evidence: 'Den gamle fulle formen av navnet er ikke bekreftet i kildene',
  },
  {
    council: 'NUIT',
    name: 'Prioriteringsutvalget (NUIT)',
    shortName: 'NUIT',
    from: DIRECTORATE_OF_EHEALTH_BEGAN,
    to: COUNCIL_RENAMED,
    model: GOVERNANCE_MODEL,
    hostDirectorate: DIRECTORATE_OF_EHEALTH,
    numberSeries: YEARLY,
    evidence: 'ehelse.no/nasjonal-portefolje/nasjonal-styringsmodell; N23',
  },
  {
    council: 'NUIT',
    name: 'Prioriteringsutvalget (NUIT)',
    shortName: 'NUIT',
    from: COUNCIL_RENAMED,
    to: DIRECTORATES_MERGED,
    model: COUNCIL_MODEL,
    hostDirectorate: DIRECTORATE_OF_EHEALTH,
    numberSeries: YEARLY,
    evidence: 'N23',
  },
  {
    council: 'NUIT',
    name: 'Prioriteringsutvalget (NUIT)',
    shortName: 'NUIT',
    from: DIRECTORATES_MERGED,
    to: null,
    model: COUNCIL_MODEL,
    hostDirectorate: HDIR,
    numberSeries: YEARLY,
    evidence: 'helsedirektoratet.no/om-oss/rad-og-utvalg/nasjonal-radsmodell-for-e-helse',
  },
  {
    council: 'NEHR',
    name: 'e-helsegruppen',
    shortName: 'e-helsegruppen',
    from: null,
    to: DIRECTORATE_OF_EHEALTH_BEGAN,
    model: OLD_MODEL,
    hostDirectorate: HDIR,
    numberSeries: NOT_KNOWN,
    evidence: 'Lagret omtale fra tiden før 2016 (DOMAIN.md §1.2)',
  },
  {
    council: 'NEHR',
    name: 'Nasjonalt e-helsestyre (NEHS)',
    shortName: 'NEHS',
    from: DIRECTORATE_OF_EHEALTH_BEGAN,
    to: COUNCIL_RENAMED,
    model: GOVERNANCE_MODEL,
    hostDirectorate: DIRECTORATE_OF_EHEALTH,
    numberSeries: YEARLY_THROUGH_RENAMING,
    evidence: 'N23 (NEHS 22/22, 8. juni 2022); ehelse.no/styrer-og-utvalg/nasjonal-styringsmodell',
  },
  {
    council: 'NEHR',
    name: 'Nasjonalt e-helseråd (NEHR)',
    shortName: 'NEHR',
    from: COUNCIL_RENAMED,
    to: DIRECTORATES_MERGED,
    model: COUNCIL_MODEL,
    hostDirectorate: DIRECTORATE_OF_EHEALTH,
    numberSeries: YEARLY_THROUGH_RENAMING,
    evidence: 'N23 (NEHR 35/22, 21. september 2022)',
  },
  {
    council: 'NEHR',
    name: 'Nasjonalt e-helseråd (NEHR)',
    shortName: 'NEHR',
    from: DIRECTORATES_MERGED,
    to: null,
    model: COUNCIL_MODEL,
    hostDirectorate: HDIR,
    numberSeries: YEARLY,
    evidence: 'helsedirektoratet.no/om-oss/rad-og-utvalg/nasjonal-radsmodell-for-e-helse',
  },
];
