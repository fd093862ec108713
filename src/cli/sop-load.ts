import { parseArgs } from "node:util";
import { loadSop } from "#commands/load-sop.ts";
import { now } from "#lib/clock.ts";
import { withOwner } from "#store/with-owner.ts";
import type { Io } from "./command.ts";
import { readSopFile } from "./read-sop-file.ts";
import { withData } from "./with-data.ts";

const usage = "Usage: sop load FILE --office CODE.";

/**
 * `sop load FILE --office CODE`: adds a version to an office's SOP and makes the office if it is new. Complaints that
 * are there keep the version they were lodged under. Gives the exit code.
 */
export async function sopLoad(args: string[], io: Io): Promise<number> {
  const read = readArguments(args);
  if (!read) {
    io.err(usage);
    return 1;
  }
  const { file, office } = read;
  const sop = await readSopFile(file, io.err);
  if (!sop) return 1;
  const loaded = await withData(io, ({ store }) =>
    withOwner(store.ownerUrl, (owner) => loadSop(owner, office, sop, now())),
  );
  const { number, name } = sop.document;
  const what = `${number} "${name.id}" for office ${office}`;
  io.out(
    loaded.fresh ? `Loaded ${what} as version ${loaded.version}.` : `${what} is version ${loaded.version} already.`,
  );
  return 0;
}

function readArguments(args: string[]): { file: string; office: string } | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { office: { type: "string" } },
      allowPositionals: true,
    });
    const [file, ...more] = positionals;
    const fits = file && more.length === 0 && /^[0-9A-Za-z]{1,12}$/.test(values.office ?? "");
    return fits ? { file, office: values.office! } : null;
  } catch {
    return null;
  }
}
