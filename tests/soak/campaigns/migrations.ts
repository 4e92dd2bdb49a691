/**
 * Every released schema, with one row, damaged, empty and with 10,000 rows, is raised to the present one with each row as it
 * was, also where the browser is killed in mid-upgrade. A run is one kill; the schemas take turns, and
 * then the kinds.
 */
import { NOTES_NAME, NOTES_VERSION } from '../../../lib/store/notes/database.ts';
import { RELEASED_SCHEMAS, type ReleasedSchema } from '../browser/released-schemas.ts';
import { openStorePage, storeBundle } from '../browser/store-bundle.ts';
import { wipe } from '../browser/wipe.ts';
import {
  type BrowserCampaignOptions,
  type CampaignResult,
  eachRun,
  pause,
  randomBetween,
} from '../campaign.ts';
import {
  type DatabaseContent,
  type RawDatabase,
  readDatabases,
  writeDatabase,
} from '../in-page/raw-database.ts';

/** What stands in the old database, by turns. */
const KINDS: readonly ((schema: ReleasedSchema) => DatabaseContent)[] = [
  (schema) => schema.rows(1),
  (schema) => withDamage(schema, 20),
  (schema) => schema.rows(0),
  (schema) => schema.rows(10_000),
];
/** ms after the upgrade was asked for. It is done within about 50. */
const LAST_KILL = 60;

export async function migrations(options: BrowserCampaignOptions): Promise<CampaignResult> {
  const { session } = options;
  const bundle = options.bundle ?? (await storeBundle());
  const found: Record<string, number> = {};
  const result = await eachRun(options, async (turn) => {
    const schema = RELEASED_SCHEMAS[turn % RELEASED_SCHEMAS.length];
    const kind = KINDS[Math.floor(turn / RELEASED_SCHEMAS.length) % KINDS.length];
    if (schema === undefined || kind === undefined) return [];
    const rows = kind(schema);
    await lay(options, schema, rows);
    const page = await openStorePage(await session.running(), bundle);
    const asked = page.evaluate(() => void globalThis.soak.store.access()).catch(() => undefined);
    await pause(randomBetween(0, LAST_KILL));
    await session.kill();
    await asked;
    const under = await session.running();
    const bare = await under.openExtensionPage('welcome.html');
    const [left] = await bare.evaluate(readDatabases, NOTES_NAME);
    await bare.close();
    const step = left === undefined ? 'gone' : left.version === schema.browserVersion ? 'old' : 'new';
    found[step] = (found[step] ?? 0) + 1;
    return check(options, bundle, rows);
  });
  return {
    runs: result.runs,
    failures: result.failures,
    figures: { 'found at the old version': String(found.old ?? 0), 'at the new': String(found.new ?? 0) },
  };
}

/** Makes the old database, in a browser whose copy knows nothing of another one. */
async function lay(
  { session }: BrowserCampaignOptions,
  schema: ReleasedSchema,
  rows: DatabaseContent,
): Promise<void> {
  const under = await session.running();
  await wipe(under);
  const bare = await under.openExtensionPage('welcome.html');
  await bare.evaluate(writeDatabase, NOTES_NAME, schema.browserVersion, schema.layout, rows);
  await bare.close();
}

/** Opens it through the product and reads it without. */
async function check(
  { session }: BrowserCampaignOptions,
  bundle: string,
  rows: DatabaseContent,
): Promise<readonly string[]> {
  const under = await session.running();
  const page = await openStorePage(under, bundle);
  const access = await page.evaluate(async () => {
    const { store } = globalThis.soak;
    const first = await store.access();
    // Rows that cannot be read are told to the reader, who may say that it is well so; they stay where they are.
    if (first.is === 'differs' && ((await store.recovery.loss())?.missing.length ?? 0) === 0) {
      await store.recovery.keepDatabase();
    }
    return JSON.stringify(await store.access());
  });
  await page.close();
  const bare = await under.openExtensionPage('welcome.html');
  const databases: readonly RawDatabase[] = await bare.evaluate(readDatabases, NOTES_NAME);
  await bare.close();
  const database = databases.find(({ name }) => name === NOTES_NAME);
  const failures: string[] = [];
  if (!access.includes('"ready"')) failures.push(`after the upgrade: ${access}`);
  if (database?.version !== NOTES_VERSION * 10) failures.push(`stands at version ${database?.version}`);
  for (const [table, all] of Object.entries(rows)) {
    const now = new Set((database?.tables[table] ?? []).map((row) => JSON.stringify(row)));
    const lost = all.filter((row) => !now.has(JSON.stringify(row))).length;
    if (lost > 0) failures.push(`${lost} of ${all.length} rows of ${table} are lost or changed`);
  }
  return failures;
}

function withDamage(schema: ReleasedSchema, size: number): DatabaseContent {
  const rows = schema.rows(size);
  return Object.fromEntries(
    Object.entries(rows).map(([table, all]) => [table, [...all, ...(schema.damagedRows[table] ?? [])]]),
  );
}
