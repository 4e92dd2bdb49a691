/** The words of cases, meetings and documents: three languages of one shape, each in its own words. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../lib/model/settings.ts';
import { casesStrings } from '../../../lib/strings/cases.ts';
import { documentsStrings } from '../../../lib/strings/documents.ts';
import { meetingStrings } from '../../../lib/strings/meeting.ts';

/** Every text by its path; a function is called with two numbers and a name. */
function texts(value: unknown, path = ''): ReadonlyMap<string, string> {
  if (typeof value === 'string') return new Map([[path, value]]);
  if (typeof value === 'function') return texts(value(2, 3, 4), `${path}()`);
  return new Map(Object.entries(value as object).flatMap(([key, one]) => [...texts(one, `${path}.${key}`)]));
}

describe.each([
  ['cases', casesStrings],
  ['documents', documentsStrings],
  ['meeting', meetingStrings],
] as const)('%s', (_, strings) => {
  test.each(LANGUAGES)('%s', (language) => {
    const mine = texts(strings(language));
    expect([...mine.keys()].toSorted()).toEqual([...texts(strings('nb')).keys()].toSorted());
    expect([...mine].filter(([, text]) => text.trim() === '' || text !== text.trim())).toEqual([]);
    expect([...mine].filter(([, text]) => /["']|\.\.\.| {2}/.test(text))).toEqual([]);
  });
});
