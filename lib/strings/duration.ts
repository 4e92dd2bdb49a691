/** Spans of time in words, as roughly as they are known. */

/** "under ett minutt", "om lag 4 minutter", "om lag 2 timer". */
export function roughly(
  milliseconds: number,
  words: {
    readonly underMinute: string;
    readonly minutes: (count: number) => string;
    readonly hours: (count: number) => string;
  },
): string {
  const minutes = Math.round(milliseconds / 60_000);
  if (minutes < 1) return words.underMinute;
  return minutes < 90 ? words.minutes(minutes) : words.hours(Math.round(minutes / 60));
}
