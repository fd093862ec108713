import { join } from "node:path";
import type { Hono } from "hono";
import type pg from "pg";
import { openAuth } from "#auth/auth.ts";
import { openContext } from "#commands/open-context.ts";
import { openFiles } from "#files/files.ts";
import { now } from "#lib/clock.ts";
import type { Keys } from "#lib/keys.ts";
import { makeDb } from "#store/in-office.ts";
import { createApp } from "#web/app.ts";
import type { Product } from "../test/support/product.ts";
import { notingPool, type NotingPool } from "./statements.ts";

/** The product's web on the product's data, within this process, so that its statements can be noted. */
export function inProcess({ dataDir, origin }: Product, keys: Keys, pool: pg.Pool): { app: Hono; noting: NotingPool } {
  const noting = notingPool(pool);
  const db = makeDb(noting.pool);
  const ctx = openContext(db, keys, now, openFiles({ folder: join(dataDir, "files") }));
  const auth = openAuth({ db, keys, now, origin: undefined, publicUrl: origin });
  const log = { info: () => {}, error: () => {} };
  const web = { ctx, auth, office: "1700", origin: undefined, https: false, log };
  return { app: createApp({ ...web, isReady: async () => true }), noting };
}
