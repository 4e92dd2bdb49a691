/** Reads the case mentions of a text, forward: finds the numbers, drops look-alikes, gives each its council. */
import type { CaseMention, SourceText } from '../model/mention.ts';
import { createCaseScan, type FoundCases } from './case-scanner.ts';
import { blockLabel, rowAfter } from './case-surroundings.ts';
import { createTables } from './case-tables.ts';
import { isLookAlike, isUnlikelyAlone } from './case-traps.ts';
import { councilsIn } from './council-names.ts';
import { councilOfCase } from './council-of-case.ts';
import { createSections } from './council-sections.ts';
import { plain, WINDOW } from './normalise.ts';
import { caseNumberKey, type Recogniser } from './recogniser.ts';
import type { Zones } from './zones.ts';

/** Gives the mentions up to a position; each call goes on where the last one stopped. */
export function createCaseReader(
  source: SourceText,
  recogniser: Recogniser,
  zones: Zones,
): (to: number) => CaseMention[] {
  const { text } = source;
  const { patterns } = recogniser;
  const scan = createCaseScan(text, zones, recogniser);
  const sections = createSections(source, patterns);
  const tables = createTables(text, patterns);

  function readGroup(group: FoundCases): CaseMention[] {
    const before = plain(text, group.start - WINDOW, group.start, patterns);
    const after = plain(text, group.end, group.end + WINDOW, patterns);
    const heading = group.afterCaseWord ? null : tables.headingOver(group.start);
    const label = blockLabel(text, group, patterns);
    if (
      isLookAlike(group, before, after, patterns) ||
      patterns.otherLabel.test(heading ?? '') ||
      patterns.otherLabel.test(label)
    )
      return [];
    const place = sections.placeOf(group.start);
    const shared = {
      before,
      after,
      row: rowAfter(text, group, patterns),
      inSentence: group.afterCaseWord && patterns.inSentence.test(before),
      ownNumber: label !== '',
      column:
        heading !== null && patterns.councilColumn.test(heading)
          ? councilsIn(heading, patterns.councils)
          : [],
      place,
      earlier: place.earlier || patterns.earlierLabel.test(before.slice(before.lastIndexOf('\n') + 1)),
    };
    return group.tokens.flatMap((token): CaseMention[] => {
      const { start, end, number, year } = token;
      const known = recogniser.casesByNumber.get(caseNumberKey(number, year)) ?? [];
      const reading = councilOfCase({ ...shared, year, known }, patterns);
      const bare = !group.afterCaseWord && reading?.basis !== 'beside-number';
      return reading === null || (bare && isUnlikelyAlone(token, before, patterns))
        ? []
        : [{ kind: 'case', start, end, text: text.slice(start, end), number, year, ...reading }];
    });
  }

  return (to) => scan(to).flatMap(readGroup);
}
