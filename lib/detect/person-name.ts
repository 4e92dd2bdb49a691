/**
 * What stands beside a part of a person's name on the same line: another part, a capital and small letters. Names
 * are never looked up or kept; these keep terms and acronyms from being read into them. Latin letters.
 */

export const NAME_BEFORE = /[A-ZÀ-Þ][a-zß-ÿ]+ $/;
export const NAME_AFTER = /^ [A-ZÀ-Þ][a-zß-ÿ]/;
