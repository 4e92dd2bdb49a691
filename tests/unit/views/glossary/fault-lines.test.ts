import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../../lib/model/settings.ts';
import type { GlossaryFileFault } from '../../../../lib/store/glossary-file/glossary-file.ts';
import { shareStrings } from '../../../../lib/strings/share-glossary.ts';
import { faultLines } from '../../../../lib/views/glossary/fault-lines.ts';

const nb = shareStrings('nb');
const fault = { line: 12, number: 11, entry: 'HDS', field: 'definition', why: 'too-long' } as const;

describe('why a file is not taken in', () => {
  test('names the line, the word, the field and what to do', () => {
    expect(faultLines({ why: 'entries', faults: [fault], count: 1 }, nb)).toEqual({
      what: 'Ett sted i filen må rettes. Ingenting er endret. Rett og prøv igjen:',
      where: ['Linje 12, «HDS»: Forklaring er for langt. Kort det ned.'],
    });
  });
  test('names the number where there are no lines, and says how many more there are', () => {
    const faults = [{ ...fault, line: null, entry: '', field: 'entry', why: 'missing' } as const];
    expect(faultLines({ why: 'entries', faults, count: 9 }, nb).where).toEqual([
      'Ord nummer 11: Oppslag mangler.',
      '… og 8 til.',
    ]);
  });
  const FAULTS: readonly GlossaryFileFault[] = [
    ...(['too-large', 'too-deep', 'forbidden-key', 'not-a-glossary', 'newer', 'backup'] as const).map(
      (why) => ({ why }),
    ),
    ...(['workbook', 'empty', 'too-many', 'no-names'] as const).map((why) => ({ why })),
    ...(['open-quote', 'after-quote', 'too-many-cells'] as const).map((why) => ({ why, line: 7 })),
  ];
  test.each(LANGUAGES)('each says that nothing has changed, in %s', (language) => {
    for (const one of FAULTS) {
      const { what } = faultLines(one, shareStrings(language));
      expect(what).toMatch(/Ingenting er endr(?:et|a)\.|Nothing has changed\./);
      if ('line' in one) expect(what).toContain('7');
    }
  });
});
