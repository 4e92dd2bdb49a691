/** Reads the case mentions of a text, forward: finds the numbers, drops look-alikes, gives each its council. */
import type { CaseMention, SourceText } from '../model/mention.ts';
import type { CaseToken } from './case-number.ts';
import { createCaseScan, type FoundCases } from './case-scanner.ts';
import { blockLabel, rowAfter } from './case-surroundings.ts';
import { createTables } from './case-tables.ts';
import { isLookAlike, isUnlikelyAlone } from './case-traps.ts';
import { COUNCIL, councilsIn } from './council-names.ts';
import { type CouncilReading, councilOfCase } from './council-of-case.ts';
import { createSections } from './council-sections.ts';
import { plain, WINDOW } from './normalise.ts';
import { caseNumberKey, type Recogniser } from './recogniser.ts';
import type { Zones } from './zones.ts';

/** "Tidligere behandling: 5/23": a label on the number's own line, instead of a section. */
const EARLIER_LABEL = /^.{0,30}[Tt]id(?:ligere|legare) (?:behandl|handsam|vedtak)[^.]{0,60}[:\t]/;
/** What heads a column, or labels a value, of something other than cases. */
const OTHER_LABEL =
  /^(?:møte|møtenr|møtenummer|møte ?nr|dato|tid|tidspunkt|uke|veke|side|versjon|frist|type|til)\.?:?$/i;
const COUNCIL_ALONE = new RegExp(`^(?:Sak(?:snr\\.?)? )?${COUNCIL}$`);
/** A word, a number or a bracket before "sak" on the same line, and not the end of a sentence. */
const IN_SENTENCE = /[a-zß-ÿ\d,)] $|\($/;

/** Gives the mentions up to a position; each call goes on where the last one stopped. */
export function createCaseReader(
  source: SourceText,
  recogniser: Recogniser,
  zones: Zones,
): (to: number) => CaseMention[] {
  const { text } = source;
  const scan = createCaseScan(text, zones, recogniser.latestYear);
  const sections = createSections(source);
  const tables = createTables(text);

  function readGroup(group: FoundCases): CaseMention[] {
    const before = plain(text, group.start - WINDOW, group.start);
    const after = plain(text, group.end, group.end + WINDOW);
    const heading = group.afterCaseWord ? null : tables.headingOver(group.start);
    const label = blockLabel(text, group);
    if (isLookAlike(group, before, after) || OTHER_LABEL.test(heading ?? '') || OTHER_LABEL.test(label))
      return [];
    const place = sections.placeOf(group.start);
    const shared = {
      before,
      after,
      row: rowAfter(text, group),
      inSentence: group.afterCaseWord && IN_SENTENCE.test(before),
      ownNumber: label !== '',
      column: heading !== null && COUNCIL_ALONE.test(heading) ? councilsIn(heading) : [],
      place,
      earlier: place.earlier || EARLIER_LABEL.test(before.slice(before.lastIndexOf('\n') + 1)),
    };
    return group.tokens.flatMap((token) => {
      const known = recogniser.casesByNumber.get(caseNumberKey(token.number, token.year)) ?? [];
      const reading = councilOfCase({ ...shared, year: token.year, known });
      const bare = !group.afterCaseWord && !(reading !== null && isNamed(reading));
      return reading === null || (bare && isUnlikelyAlone(token, before))
        ? []
        : [mentionOf(text, token, reading)];
    });
  }

  return (to) => scan(to).flatMap(readGroup);
}

function isNamed(reading: NonNullable<CouncilReading>): boolean {
  return reading.council !== null && reading.basis === 'beside-number';
}

function mentionOf(text: string, token: CaseToken, reading: NonNullable<CouncilReading>): CaseMention {
  const { start, end, number, year } = token;
  const span = { kind: 'case', start, end, text: text.slice(start, end), number, year } as const;
  return reading.council === null ? { ...span, ...reading, basis: 'ambiguous' } : { ...span, ...reading };
}
