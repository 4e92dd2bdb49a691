/**
 * The figures of TRUST.md that campaigns measure: one row each, with the count of `npm test` and the full one. Both call
 * the same function.
 */
// Before anything that loads Dexie, which looks for the database of its surroundings once.
import 'fake-indexeddb/auto';
import type { Engine } from '../../scripts/browsers.ts';
import type { Removal } from './browser/store-bundle.ts';
import type { BrowserCampaign, NodeCampaign } from './campaign.ts';
import { backgroundKill } from './campaigns/background-kill.ts';
import { closeAfterKey } from './campaigns/close-after-key.ts';
import { contentWorld } from './campaigns/content-world.ts';
import { countOfKinds, damage } from './campaigns/damage.ts';
import { exportImport } from './campaigns/export-import.ts';
import { hostilePages } from './campaigns/hostile-pages.ts';
import { importFiles } from './campaigns/import-files.ts';
import { killWhileTyping } from './campaigns/kill-while-typing.ts';
import { messageFuzz } from './campaigns/message-fuzz.ts';
import { migrations } from './campaigns/migrations.ts';
import { newerDatabase } from './campaigns/newer-database.ts';
import { pageTrace } from './campaigns/page-trace.ts';
import { payloads } from './campaigns/payloads.ts';
import { requests } from './campaigns/requests.ts';
import { twoWindows } from './campaigns/two-windows.ts';
import { twoWindowsModel } from './campaigns/two-windows-model.ts';
import { HOSTILE_KINDS } from './in-page/hostile-kinds.ts';
import { ANY_LINK, COUNTED, TOLD_BY_TIME, TOLD_TO_ANYONE, TOLD_TO_THE_PAGE } from './planted-leaks.ts';
import {
  WITHOUT_A_NOTE,
  WITHOUT_COMPARISON,
  WITHOUT_CONFLICTS,
  WITHOUT_DRAFTS,
  WITHOUT_FENCE,
  WITHOUT_OLD_ROWS,
  WITHOUT_OPERATIONS,
  WITHOUT_WAITING,
} from './protections.ts';

interface RowHead {
  /** For `--row`. */
  readonly id: string;
  /** As TRUST.md names it. */
  readonly bar: string;
  /** What is counted, for the page: "kills". */
  readonly unit: string;
}

export interface BrowserRow extends RowHead {
  readonly where: 'browser';
  /** Which promise of notes it is about: each has its own test file. */
  readonly never: 'lost' | 'seen';
  /** In `npm test`, over both browsers; a start of Firefox takes six times as long as one of Chromium. */
  readonly small: Readonly<Record<Engine, number>>;
  readonly full: Readonly<Record<Engine, number>>;
  readonly run: BrowserCampaign;
  /** What it guards. `in: 'store'` is taken out of the store alone, `'build'` out of the whole extension. */
  readonly protection: {
    readonly without: readonly Removal[];
    readonly in: 'store' | 'build';
    /** Runs that are enough to see it missing. */
    readonly count: number;
  };
}

export interface NodeRow extends RowHead {
  /** Its small figure is a unit test. */
  readonly where: 'node';
  readonly full: number;
  readonly run: NodeCampaign;
}

export type SoakRow = BrowserRow | NodeRow;

const inBoth = (count: number): Readonly<Record<Engine, number>> => ({ chromium: count, firefox: count });

export const SOAK_ROWS: readonly SoakRow[] = [
  {
    id: 'kill-while-typing',
    bar: 'SIGKILL while typing: acknowledged notes lost',
    unit: 'kills',
    where: 'browser',
    never: 'lost',
    small: { chromium: 4, firefox: 1 },
    full: { chromium: 100, firefox: 50 },
    run: killWhileTyping,
    protection: { without: [...WITHOUT_WAITING, ...WITHOUT_DRAFTS], in: 'build', count: 6 },
  },
  {
    id: 'close-after-key',
    bar: 'page closed 0–50 ms after a key: edits lost',
    unit: 'closings',
    where: 'browser',
    never: 'lost',
    small: { chromium: 16, firefox: 4 },
    full: inBoth(300),
    run: closeAfterKey,
    protection: { without: WITHOUT_DRAFTS, in: 'build', count: 8 },
  },
  {
    id: 'background-kill',
    bar: 'background killed during writes: acknowledged but missing, or doubled',
    unit: 'writes',
    where: 'browser',
    never: 'lost',
    small: { chromium: 80, firefox: 20 },
    full: inBoth(2_000),
    run: backgroundKill,
    protection: { without: WITHOUT_OPERATIONS, in: 'store', count: 60 },
  },
  {
    id: 'damage',
    bar: 'damage to the database: detected and restored',
    unit: 'damages',
    where: 'browser',
    never: 'lost',
    small: { chromium: 3, firefox: 1 },
    full: { chromium: 2 * countOfKinds('chromium'), firefox: 2 * countOfKinds('firefox') },
    run: damage,
    protection: { without: WITHOUT_COMPARISON, in: 'store', count: 2 },
  },
  {
    id: 'migrations',
    bar: 'migrations: every released schema × empty, 1, 10,000 rows, damaged; killed in mid-upgrade',
    unit: 'kill points',
    where: 'browser',
    never: 'lost',
    small: { chromium: 2, firefox: 1 },
    full: inBoth(20),
    run: migrations,
    protection: { without: WITHOUT_OLD_ROWS, in: 'store', count: 1 },
  },
  {
    id: 'newer-database',
    bar: 'old code on a newer database: writes',
    unit: 'newer versions',
    where: 'browser',
    never: 'lost',
    small: { chromium: 5, firefox: 2 },
    full: inBoth(50),
    run: newerDatabase,
    protection: { without: WITHOUT_FENCE, in: 'store', count: 1 },
  },
  {
    id: 'two-windows',
    bar: 'two real windows editing one note: texts lost',
    unit: 'turns',
    where: 'browser',
    never: 'lost',
    small: { chromium: 5, firefox: 3 },
    full: inBoth(100),
    run: twoWindows,
    protection: { without: WITHOUT_CONFLICTS, in: 'build', count: 10 },
  },
  {
    id: 'two-windows-model',
    bar: 'two windows editing one note, as a model: texts lost',
    unit: 'stories',
    where: 'node',
    full: 10_000,
    run: twoWindowsModel,
  },
  {
    id: 'import-fuzz',
    bar: 'import fuzz: partial imports, or a changed database after a rejection',
    unit: 'files',
    where: 'node',
    full: 20_000,
    run: importFiles,
  },
  {
    id: 'export-import',
    bar: 'export → wipe → import: equal, and under 5 s with 10,000 notes',
    unit: 'notes',
    where: 'browser',
    never: 'lost',
    small: { chromium: 100, firefox: 100 },
    full: inBoth(10_000),
    run: exportImport,
    protection: { without: WITHOUT_A_NOTE, in: 'store', count: 20 },
  },
  {
    id: 'hostile-pages',
    bar: 'hostile pages: bytes of notes seen, notes changed',
    unit: 'kinds',
    where: 'browser',
    never: 'seen',
    small: { chromium: 20, firefox: 8 },
    full: inBoth(HOSTILE_KINDS.length),
    run: hostilePages,
    protection: { without: TOLD_TO_THE_PAGE, in: 'build', count: 2 },
  },
  {
    id: 'page-trace',
    bar: 'what the page sees with 0 and with 1,000 notes: differences',
    unit: 'pages',
    where: 'browser',
    never: 'seen',
    small: { chromium: 5, firefox: 2 },
    full: inBoth(30),
    run: pageTrace,
    protection: { without: TOLD_BY_TIME, in: 'build', count: 8 },
  },
  {
    id: 'message-fuzz',
    bar: 'message fuzz: state changes, answers with anything of notes',
    unit: 'messages',
    where: 'browser',
    never: 'seen',
    small: { chromium: 300, firefox: 200 },
    full: inBoth(10_000),
    run: messageFuzz,
    protection: { without: TOLD_TO_ANYONE, in: 'build', count: 50 },
  },
  {
    id: 'content-world',
    bar: 'notes written while a page is open: rows handed to its process',
    unit: 'notes',
    where: 'browser',
    never: 'seen',
    small: { chromium: 60, firefox: 40 },
    full: inBoth(1_000),
    run: contentWorld,
    protection: { without: TOLD_TO_THE_PAGE, in: 'build', count: 2 },
  },
  {
    id: 'payloads',
    bar: 'script payloads through every text field, import and policy: run',
    unit: 'payloads',
    where: 'browser',
    never: 'seen',
    small: { chromium: 50, firefox: 20 },
    full: inBoth(500),
    run: payloads,
    protection: { without: ANY_LINK, in: 'build', count: 50 },
  },
  {
    id: 'requests',
    bar: 'requests made by the extension in a whole run',
    unit: 'rounds',
    where: 'browser',
    never: 'seen',
    small: { chromium: 1, firefox: 1 },
    full: inBoth(20),
    run: requests,
    protection: { without: COUNTED, in: 'build', count: 1 },
  },
];
