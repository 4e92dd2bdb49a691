import { describe, expect, test } from 'vitest';
import { guessMeaningsInSteps } from '../../../lib/glossary/guess-meaning.ts';
import { inSlices, UNSTOPPED } from '../../../lib/model/in-slices.ts';

const DEFINED = 'Kvalitetssikret zoneindeks (KZI) er viktig for alle.';
const OTHER = 'Felles faglig innhold (FFI) er omtalt.';
const filler = 'Saken ble lagt fram for utvalget, som sluttet seg til den.\n\n';
/** A book: half a million characters, the definitions far apart. */
const BOOK = `${DEFINED}\n\n${filler.repeat(4_000)}${OTHER}\n\n${filler.repeat(4_000)}Kjent zonal inndeling (KZI) er noe annet.`;

describe('what a text says that words stand for', () => {
  test('is found in a long text piece by piece: the first of each, with its sentence', async () => {
    const guesses = await inSlices(guessMeaningsInSteps(BOOK), { signal: UNSTOPPED });
    expect([...guesses]).toEqual([
      ['KZI', { long: 'Kvalitetssikret zoneindeks', sentence: DEFINED }],
      ['FFI', { long: 'Felles faglig innhold', sentence: OTHER }],
    ]);
  });

  test('is sought in steps of at most 8,000 characters, to the end', () => {
    const steps = [...guessMeaningsInSteps(BOOK)];
    expect(steps.at(-1)).toBe(BOOK.length);
    expect(steps.every((at, index) => at - (steps[index - 1] ?? 0) <= 8_000)).toBe(true);
  });

  test('is sought no further once nobody waits for it', async () => {
    const stop = new AbortController();
    let steps = 0;
    function* counted() {
      for (const step of guessMeaningsInSteps(BOOK.repeat(4))) {
        steps += 1;
        yield step;
      }
    }
    const reading = inSlices(counted(), { signal: stop.signal, onStep: () => stop.abort() });
    await expect(reading).rejects.toBe(stop.signal.reason);
    expect(steps).toBeLessThan(BOOK.length / 8_000);
  });
});
