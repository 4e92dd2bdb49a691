/** How a profile's files get damaged: disks, full disks, power cuts, cleaning programs, restored backups. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../../../scripts/browsers.ts';
import type { BrowserSession } from '../browser/browser-session.ts';
import {
  appendGarbage,
  cutEnd,
  cutStart,
  empty,
  garble,
  overwriteStart,
  remove,
  replaceByFile,
  zero,
  zeroEnd,
} from './files.ts';

/** Names under which a session keeps what was stored when there was less, and at the end. */
export const OLDER = 'older';
export const WHOLE = 'whole';

export interface DamageKind {
  readonly name: string;
  /** On the files of a profile whose browser does not run. */
  readonly damage: (session: BrowserSession) => void | Promise<void>;
}

/** Does it to each file of the databases' folder that matches. */
const files =
  (matching: RegExp, change: (path: string) => void) =>
  (session: BrowserSession): void => {
    const folder = folderOf(session);
    const found = readdirSync(folder).filter((name) => matching.test(name));
    if (found.length === 0) throw new Error(`no file ${matching} in ${readdirSync(folder).join(' ')}`);
    for (const name of found) change(join(folder, name));
  };

function folderOf(session: BrowserSession): string {
  const folder = session.databaseFolder();
  if (folder === null) throw new Error('there are no databases yet');
  return folder;
}

const IN_BOTH: readonly DamageKind[] = [
  { name: 'the folder deleted', damage: (session) => remove(folderOf(session)) },
  { name: 'the folder replaced by an older one', damage: (session) => session.putBack(OLDER, 'databases') },
  { name: 'a file in the place of the folder', damage: (session) => replaceByFile(folderOf(session)) },
];

/** LevelDB: CURRENT names a MANIFEST, that names tables (.ldb); what is newest is in a .log. */
const CHROMIUM: readonly DamageKind[] = [
  { name: 'log cut in half', damage: files(/\.log$/, (path) => cutEnd(path, 0.5)) },
  { name: 'MANIFEST cut in half', damage: files(/^MANIFEST/, (path) => cutEnd(path, 0.5)) },
  { name: 'log garbled', damage: files(/\.log$/, (path) => garble(path, 0.02)) },
  { name: 'CURRENT deleted', damage: files(/^CURRENT$/, remove) },
  { name: 'CURRENT garbled', damage: files(/^CURRENT$/, (path) => garble(path, 1)) },
  { name: 'MANIFEST deleted', damage: files(/^MANIFEST/, remove) },
  { name: 'MANIFEST garbled', damage: files(/^MANIFEST/, (path) => garble(path, 0.2)) },
  { name: 'log deleted', damage: files(/\.log$/, remove) },
  { name: 'log emptied', damage: files(/\.log$/, empty) },
  { name: 'start of the log gone', damage: files(/\.log$/, (path) => cutStart(path, 0.5)) },
  { name: 'end of the log zeroed', damage: files(/\.log$/, (path) => zeroEnd(path, 0.3)) },
  { name: 'garbage after the log', damage: files(/\.log$/, (path) => appendGarbage(path, 8_192)) },
  { name: 'every file emptied', damage: files(/./, empty) },
  { name: 'a byte in a thousand flipped', damage: files(/\.(log|ldb)$/, (path) => garble(path, 0.001)) },
  { name: 'all but the newest log deleted', damage: files(/^(MANIFEST|CURRENT|LOCK|LOG|.*\.ldb)/, remove) },
];

/** SQLite: a file and its write-ahead log for each database. The name holds the letters of ours in another order. */
const NOTES_FILE = /ssaektsosnp-or.*\.sqlite$/;
const NOTES_LOG = /ssaektsosnp-or.*\.sqlite-wal$/;
const FIREFOX: readonly DamageKind[] = [
  { name: 'file cut in half', damage: files(NOTES_FILE, (path) => cutEnd(path, 0.5)) },
  { name: 'file deleted', damage: files(NOTES_FILE, remove) },
  { name: 'header garbled', damage: files(NOTES_FILE, (path) => overwriteStart(path, 100)) },
  { name: 'write-ahead log deleted', damage: files(NOTES_LOG, remove) },
  { name: 'write-ahead log cut in half', damage: files(NOTES_LOG, (path) => cutEnd(path, 0.5)) },
  { name: 'write-ahead log garbled', damage: files(NOTES_LOG, (path) => garble(path, 0.02)) },
  { name: 'write-ahead log emptied', damage: files(NOTES_LOG, empty) },
  { name: 'file zeroed', damage: files(NOTES_FILE, zero) },
  { name: 'file emptied', damage: files(NOTES_FILE, empty) },
  { name: 'file garbled', damage: files(NOTES_FILE, (path) => garble(path, 0.02)) },
  { name: 'a byte in a thousand flipped', damage: files(NOTES_FILE, (path) => garble(path, 0.001)) },
  { name: 'end of the file zeroed', damage: files(NOTES_FILE, (path) => zeroEnd(path, 0.3)) },
  { name: 'start of the file gone', damage: files(NOTES_FILE, (path) => cutStart(path, 0.5)) },
  { name: 'all databases zeroed', damage: files(/\.sqlite$/, zero) },
  { name: 'all databases deleted', damage: files(/\.sqlite/, remove) },
];

/** Those that differ most come first: `npm test` takes a few from the beginning. */
export function damageKinds(engine: Engine): readonly DamageKind[] {
  const [deleted, older, ...others] = IN_BOTH;
  const [first, second, ...rest] = engine === 'chromium' ? CHROMIUM : FIREFOX;
  return [first, deleted, older, second, ...rest, ...others].filter((kind) => kind !== undefined);
}
