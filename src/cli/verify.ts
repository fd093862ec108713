import { parseArgs } from "node:util";
import type { Head } from "#queries/verify/verify-chain.ts";
import { verifyRecord } from "#queries/verify/verify-record.ts";
import { withOwner } from "#store/with-owner.ts";
import type { Io } from "./command.ts";
import { progressTo } from "./progress.ts";
import { withData } from "./with-data.ts";

const usage = "Usage: verify [--head HEAD]..., with a HEAD as an earlier verify printed it.";

/**
 * `verify`: finds every row of the record that was edited, deleted, moved, back-dated or put in. Prints where each
 * office's chain ends, alone on standard output; `--head` proves that an earlier end is still in it. Gives 1 when
 * anything is damaged.
 */
export async function verify(args: string[], io: Io, opened: typeof withData = withData): Promise<number> {
  const heads = readHeads(args);
  if (!heads) {
    io.err(usage);
    return 1;
  }
  return opened(io, async ({ store, keys }) => {
    const progress = progressTo(io);
    const found = await withOwner(store.ownerUrl, (owner) => verifyRecord(owner, { keys, heads, progress }));
    const { events, audits, links, waiting, damages } = found;
    for (const { where, what } of damages) io.err(`${where}: ${what}.`);
    for (const head of found.heads) io.out(textOf(head));
    io.err(
      `${events} complaint events, ${audits} audit events, ${links} links` +
        (waiting ? `; ${waiting} rows wait for the chain (the worker takes them in)` : ""),
    );
    if (heads.length && damages.length === 0) io.err("Each head given is still in its chain.");
    io.err(damages.length ? `DAMAGED: ${damages.length} findings.` : "The record is whole.");
    return damages.length ? 1 : 0;
  });
}

const textOf = ({ office, position, hash }: Head) => `${office}:${position}:${hash.toString("base64url")}`;

function readHeads(args: string[]): readonly Head[] | null {
  try {
    const { values } = parseArgs({ args, options: { head: { type: "string", multiple: true } } });
    const heads = (values.head ?? []).map((text) => {
      const [, office, position, hash] = /^([0-9A-Za-z]{1,12}):(\d{1,15}):([\w-]*)$/.exec(text.trim()) ?? [];
      return office && position ? { office, position: Number(position), hash: Buffer.from(hash!, "base64url") } : null;
    });
    return heads.every((head) => head !== null) ? heads : null;
  } catch {
    return null;
  }
}
