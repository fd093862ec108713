import type { Command, Io } from "./command.ts";
import { sopCheck } from "./sop-check.ts";

/** The verbs of `sop`, each in its own file. */
const verbs: ReadonlyMap<string, Command> = new Map<string, Command>([
  ["check", sopCheck],
  // Loading needs the database, and checking must not: its module is loaded only when it is called.
  ["load", async (args, io) => (await import("./sop-load.ts")).sopLoad(args, io)],
]);

/** `sop VERB ...`: takes the arguments after the command's name and where lines go; gives the exit code. */
export async function sop(args: string[], io: Io): Promise<number> {
  const [name = "", ...rest] = args;
  const verb = verbs.get(name);
  if (verb) return verb(rest, io);
  io.err("Usage: sop check FILE, or sop load FILE --office CODE.");
  return 1;
}
