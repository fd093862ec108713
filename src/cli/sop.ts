import { sopCheck } from "./sop-check.ts";

type Command = (args: string[], io: { out(text: string): void; err(text: string): void }) => Promise<number>;

/** The verbs of `sop`, each in its own file. */
const verbs: ReadonlyMap<string, Command> = new Map([["check", sopCheck]]);

/** `sop VERB ...`: takes the arguments after the command's name and where lines go; gives the exit code. */
export async function sop(args: string[], io: { out(text: string): void; err(text: string): void }): Promise<number> {
  const [name = "", ...rest] = args;
  const verb = verbs.get(name);
  if (verb) return verb(rest, io);
  io.err(`Usage: ${[...verbs.keys()].map((known) => `sop ${known} FILE`).join(" or ")}.`);
  return 1;
}
