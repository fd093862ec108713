import { fileURLToPath } from "node:url";
import type { Keys } from "#lib/keys.ts";
import { attachEmbedded } from "#store/embedded/embedded.ts";
import { databaseUser } from "#store/embedded/database-user.ts";
import { settleDataDir } from "#store/embedded/data-home.ts";
import { settleRoots } from "#store/key-roots.ts";
import { openStore, type Store } from "#store/open.ts";
import { openKeyFile } from "./key-file.ts";
import type { Settings } from "./settings.ts";

/** Everything that is kept: the database, the keys, the folder for files. */
export interface Data {
  readonly store: Store;
  readonly keys: Keys;
  readonly dataDir: string;
  readonly keyFile: string;
  /** Lets go of it; the last process to do so stops a database of our own. */
  close(): Promise<void>;
}

/** The clone: above the sources as above the bundle. */
const root = fileURLToPath(new URL("..", import.meta.url));

/** Makes sure of the data folder and gives where it is. */
export function openDataDir(settings: Settings, say: (line: string) => void): string {
  const wanted = { path: settings.dataDir, chosen: settings.dataDirChosen, root };
  return settleDataDir(wanted, settings.databaseUrl ? null : databaseUser(), say);
}

/** Opens it all: starts or finds the database, migrates it, reads the key file or makes a new database's. */
export async function openData(settings: Settings, dataDir: string, say: (line: string) => void): Promise<Data> {
  const embedded = settings.databaseUrl ? null : await attachEmbedded({ dataDir, say });
  try {
    const keyFile = settings.keyFile ?? `${dataDir}.key`;
    let keys: Keys | undefined;
    const store = await openStore({
      ownerUrl: embedded?.ownerUrl ?? settings.databaseUrl ?? "",
      appUrl: settings.databaseAppUrl,
      passwordFile: `${keyFile}.app-password`,
      say,
      beforeMigrating: (isNew) => (keys = openKeyFile(keyFile, isNew)),
      afterMigrating: (owner) => settleRoots(owner, keys!, keyFile),
    });
    if (!keys) throw new Error("the key file was not read");
    const close = async () => {
      await Promise.race([store.close(), new Promise((resolve) => setTimeout(resolve, 1000).unref())]);
      await embedded?.release();
    };
    return { store, keys, dataDir, keyFile, close };
  } catch (error) {
    await embedded?.release();
    throw error;
  }
}
