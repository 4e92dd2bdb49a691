/**
 * Which database is in use. One that the browser cannot open is left alone, and its notes are restored into the next:
 * `saksspor-notes`, `saksspor-notes-2`, … The number stands in `storage.local`; where that is lost, the browser's own
 * list of databases tells.
 */
import { browser } from 'wxt/browser';
import { NOTES_NAME } from '../database.ts';

const KEY = 'notes-database';
/** A browser that damages a database a day would take three months to get here. */
const MAX_NUMBER = 99;

/** Never rejects: without an answer it is the first. */
export async function databaseName(): Promise<string> {
  return nameOf(Math.max(await keptNumber(), 1));
}

/** The next name, which no database has yet. */
export async function nextDatabaseName(): Promise<string> {
  const number = Math.max(await keptNumber(), 1) + 1;
  if (number > MAX_NUMBER) throw new Error('too many damaged databases');
  return nameOf(number);
}

/** Takes a database into use, on all pages of ours, when they ask next. */
export async function takeIntoUse(name: string): Promise<void> {
  await browser.storage.local.set({ [KEY]: numberOf(name) });
}

async function keptNumber(): Promise<number> {
  const [stored, listed] = await Promise.all([storedNumber(), listedNumber()]);
  return Math.max(stored, listed);
}

async function storedNumber(): Promise<number> {
  try {
    const stored: Record<string, unknown> = await browser.storage.local.get(KEY);
    const number = stored[KEY];
    return Number.isInteger(number) && Number(number) <= MAX_NUMBER ? Number(number) : 0;
  } catch {
    return 0;
  }
}

async function listedNumber(): Promise<number> {
  try {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
    return Math.max(0, ...names.map(numberOf));
  } catch {
    return 0;
  }
}

function nameOf(number: number): string {
  return number === 1 ? NOTES_NAME : `${NOTES_NAME}-${number}`;
}

/** 0 for another database. */
function numberOf(name: string): number {
  if (name === NOTES_NAME) return 1;
  const [, number = '0'] = /^saksspor-notes-([2-9]|[1-9]\d)$/.exec(name) ?? [];
  return Number(number);
}
