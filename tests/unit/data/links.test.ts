import { describe, expect, test } from 'vitest';
import { CASES } from '../../../lib/data/cases.ts';
import { LINKS } from '../../../lib/data/links.ts';
import { MEETING_LINKS } from '../../../lib/data/meeting-links.ts';
import { linkSchema, meetingLinkSchema } from '../../../lib/data/schema.ts';

const cases = new Map(CASES.map((fact) => [fact.id, fact]));

describe('the built-in links', () => {
  test('are the 33 that the papers state: 24 to cases, 9 to meetings', () => {
    expect([LINKS.length, MEETING_LINKS.length]).toEqual([24, 9]);
  });

  test('are well-formed and explicit', () => {
    expect(LINKS.flatMap((link) => linkSchema.safeParse(link).error?.issues ?? [])).toEqual([]);
    expect(MEETING_LINKS.flatMap((link) => meetingLinkSchema.safeParse(link).error?.issues ?? [])).toEqual(
      [],
    );
    expect([...LINKS, ...MEETING_LINKS].filter((link) => link.kind !== 'explicit')).toEqual([]);
  });

  test('go between known cases, each pair once, never from a case to itself', () => {
    const unknown = LINKS.filter((link) => !cases.has(link.from) || !cases.has(link.to));
    expect(unknown).toEqual([]);
    expect(MEETING_LINKS.filter((link) => !cases.has(link.from))).toEqual([]);
    expect(new Set(LINKS.map((link) => `${link.from} ${link.to}`)).size).toBe(LINKS.length);
    expect(LINKS.filter((link) => link.from === link.to)).toEqual([]);
  });

  test('point back in time, or to the same meeting', () => {
    const forward = LINKS.filter(({ from, to }) => {
      const later = cases.get(from);
      const earlier = cases.get(to);
      if (later === undefined || earlier === undefined) return true;
      if (later.meetingDate === null || earlier.meetingDate === null) return later.year < earlier.year;
      return later.meetingDate < earlier.meetingDate;
    });
    expect(forward).toEqual([]);
  });

  test('to a meeting name its days in order, before the meeting of the case', () => {
    const odd = MEETING_LINKS.filter(({ from, toMeeting: { firstDay, lastDay } }) => {
      const date = cases.get(from)?.meetingDate ?? null;
      return firstDay > lastDay || date === null || lastDay >= date;
    });
    expect(odd).toEqual([]);
  });
});
