/**
 * A first look at a message before anything else touches it: is it small and shallow? A structured clone may be
 * as large and as deep as memory allows, and a parser would walk all of it before saying no.
 */

/**
 * The largest question is a card key with three candidates: 20 values. Three times that leaves room, and walking
 * it costs microseconds.
 */
const MAX_VALUES = 64;
/** Envelope, question, key, candidates, candidate, value. */
const MAX_DEPTH = 6;
/** A glossary entry's name is at most 100 characters (`MAX_ENTRY_LENGTH`); nothing else is longer. */
const MAX_TEXT_LENGTH = 100;

export function isWithinLimits(message: unknown): boolean {
  let values = 0;
  let level: unknown[] = [message];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth >= MAX_DEPTH) return false;
    const below: unknown[] = [];
    for (const value of level) {
      values += 1;
      if (values > MAX_VALUES) return false;
      if (typeof value === 'string' && value.length > MAX_TEXT_LENGTH) return false;
      if (typeof value !== 'object' || value === null) continue;
      if (!appendMembers(value, below, MAX_VALUES)) return false;
    }
    level = below;
  }
  return true;
}

/** Adds the members of a plain object or array to `list`; false if there are too many, or it is something else. */
function appendMembers(value: object, list: unknown[], limit: number): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null) return false;
  // An array may be a million long and hold nothing.
  if (Array.isArray(value) && value.length > limit) return false;
  for (const key in value) {
    if (list.length >= limit || key.length > MAX_TEXT_LENGTH) return false;
    list.push((value as Record<string, unknown>)[key]);
  }
  return true;
}
