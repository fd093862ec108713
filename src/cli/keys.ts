import { makeKeyFile } from "../key-file.ts";
import { readSettings } from "../settings.ts";
import { openDataDir } from "../open-data.ts";
import type { Command, Io } from "./command.ts";
import { backUpKeys, restoreKeys } from "./keys/backup.ts";
import { reWrapKeys, rotateKeys } from "./keys/rotate.ts";

const usage = "Usage: keys make, keys backup FILE, keys restore FILE, keys rotate, or keys re-wrap.";

/** Makes the key file where there is none; the first start does so by itself. */
const makeKeys = async (_args: string[], io: Io): Promise<number> => {
  const path = keyFilePath(io);
  makeKeyFile(path);
  io.err(`${path} is made. Back it up now, apart from the data: npm run tanggap -- keys backup FILE.`);
  return 0;
};

const verbs: ReadonlyMap<string, { readonly takes: number; readonly run: Command }> = new Map([
  ["make", { takes: 0, run: makeKeys }],
  ["backup", { takes: 1, run: ([file = ""], io) => backUpKeys(keyFilePath(io), file, io) }],
  ["restore", { takes: 1, run: ([file = ""], io) => restoreKeys(keyFilePath(io), file, io) }],
  ["rotate", { takes: 0, run: (_args, io) => rotateKeys(io) }],
  ["re-wrap", { takes: 0, run: (_args, io) => reWrapKeys(io) }],
]);

/** `keys VERB`: the key file and what is wrapped by it. Takes the arguments after the command's name. */
export async function keys([name = "", ...args]: string[], io: Io): Promise<number> {
  const verb = verbs.get(name);
  if (verb && verb.takes === args.length && args.every((arg) => !arg.startsWith("-"))) return verb.run(args, io);
  io.err(usage);
  return 1;
}

function keyFilePath(io: Io): string {
  const settings = readSettings(process.env);
  return settings.keyFile ?? `${openDataDir(settings, io.err)}.key`;
}
