/**
 * A place for a database beside the ordinary one. Chromium keeps all databases of ours in one folder, and where a file
 * in it is missing it opens none of them again, not even a new one, also after a restart. A storage bucket has a folder
 * of its own. Firefox has a file for each database, and no buckets: there a new name is enough.
 */

/** Storage Buckets, as far as it is used here: TypeScript does not know it. */
interface Buckets {
  keys(): Promise<readonly string[]>;
  open(
    name: string,
    options: { readonly persisted: boolean; readonly durability: 'strict' },
  ): Promise<{ readonly indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
}

/** Names of databases that lie in a place of their own: the place has the same name. Never rejects. */
export async function sparePlaces(): Promise<readonly string[]> {
  try {
    return (await buckets()?.keys()) ?? [];
  } catch {
    return [];
  }
}

/** Makes a place for a database, or finds the one that is there. Null where the browser has none to give. */
export async function openSparePlace(name: string): Promise<IDBFactory | null> {
  const bucket = await buckets()?.open(name, { persisted: true, durability: 'strict' });
  return bucket?.indexedDB ?? null;
}

/** With the database in it. */
export async function deleteSparePlace(name: string): Promise<void> {
  await buckets()?.delete(name);
}

function buckets(): Buckets | undefined {
  return (navigator as { readonly storageBuckets?: Buckets }).storageBuckets;
}
