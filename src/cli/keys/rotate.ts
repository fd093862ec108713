import { reWrapIntake } from "#commands/intake/re-wrap.ts";
import { reWrap } from "#commands/re-wrap.ts";
import { settleRoots } from "#store/key-roots.ts";
import { withClient } from "#store/connect.ts";
import { withOwner } from "#store/with-owner.ts";
import { addRoot } from "../../key-file.ts";
import type { Data } from "../../open-data.ts";
import type { Io } from "../command.ts";
import { progressTo } from "../progress.ts";
import { withData } from "../with-data.ts";

/** Any number: two that rotate at once must take the same. */
const LOCK = 7_261_702;

/**
 * `keys rotate`: a new root for all that is sealed from now on, then every complaint's key wrapped with it. A server
 * that runs goes over to it by itself. Cut off at any instant, `keys re-wrap` goes on.
 */
export function rotateKeys(io: Io): Promise<number> {
  return withData(io, (data) =>
    withClient(data.store.ownerUrl, "DATABASE_URL", async (owner) => {
      await owner.query("select pg_advisory_lock($1)", [LOCK]);
      const version = addRoot(data.keyFile);
      await settleRoots(owner, data.keys, data.keyFile);
      io.err(`${data.keyFile} has a new key, number ${version}. Back it up anew: older backups lack it.`);
      return reWrapAll(data, io);
    }),
  );
}

/** `keys re-wrap`: wraps with the newest root what a rotation that was cut off left with an older one. */
export function reWrapKeys(io: Io): Promise<number> {
  return withData(io, (data) => reWrapAll(data, io));
}

async function reWrapAll({ store, keys }: Data, io: Io): Promise<number> {
  const progress = progressTo(io);
  const { done, unreadable, unreadableIntake } = await withOwner(store.ownerUrl, async (owner) => ({
    ...(await reWrap(owner, keys, (so, of) => progress("keys wrapped anew", so, of))),
    unreadableIntake: await reWrapIntake(owner, keys),
  }));
  io.err(`${done} complaint keys are wrapped anew with key number ${keys.version()}.`);
  for (const id of unreadable)
    io.err(`complaint ${id}: its key does not open with this key file; it was left as it is.`);
  for (const id of unreadableIntake)
    io.err(`intake ${id}: its key does not open with this key file; it was left as it is.`);
  return unreadable.length + unreadableIntake.length ? 1 : 0;
}
