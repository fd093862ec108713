import { join } from "node:path";
import pg from "pg";
import { attachEmbedded } from "#store/embedded/embedded.ts";
import { databaseUser } from "#store/embedded/database-user.ts";
import { settleDataDir } from "#store/embedded/data-home.ts";
import { connectionOptions, openPool, withClient } from "#store/connect.ts";
import { makeDb } from "#store/in-office.ts";
import { openStore } from "#store/open.ts";
import { openOffice, type TestOffice } from "./office.ts";

export interface OfficeOnDisk {
  readonly office: TestOffice;
  /** Runs statements as the server's superuser. */
  asSuperuser(sql: string): Promise<void>;
  /**
   * Connects while there is room, and gives what makes the server fall over once there is none: one piece of its log
   * after another is begun, until one can't be.
   */
  readyToFall(): Promise<() => Promise<void>>;
  /** What the keeper of the server said. */
  readonly said: readonly string[];
  close(): Promise<void>;
}

/** An office whose whole data folder, files and a database server of its own, lies in one place. */
export async function openOfficeOn(path: string): Promise<OfficeOnDisk> {
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  const dataDir = settleDataDir({ path: join(path, "data"), chosen: true, root: path }, databaseUser(), say);
  const embedded = await attachEmbedded({ dataDir, say });
  const { ownerUrl, superuserUrl } = embedded;
  const store = await openStore({ ownerUrl, passwordFile: join(path, "app-password"), say });
  const ownerPool = openPool(ownerUrl, say);
  const { db, pool, appUrl } = store;
  const drop = async () => void (await Promise.all([store.close(), ownerPool.end()]));
  const database = { db, pool, ownerUrl, appUrl, owner: makeDb(ownerPool), drop };
  const office = await openOffice({ database, folder: join(dataDir, "files") });
  return {
    office,
    said,
    asSuperuser: (sql) => withClient(superuserUrl, "superuser", async (client) => void (await client.query(sql))),
    readyToFall: async () => {
      const client = new pg.Client(connectionOptions(superuserUrl));
      client.on("error", () => {});
      await client.connect();
      return async () => {
        const begun = () => client.query("select pg_logical_emit_message(true, 'test', 'x'), pg_switch_wal()");
        const fell = () =>
          begun().then(
            () => false,
            () => true,
          );
        while (!(await fell()));
        await client.end().catch(() => {});
      };
    },
    close: async () => {
      await office.close();
      await embedded.release();
    },
  };
}
