import type { Command, Io } from "./command.ts";
import { mailImport } from "./mail-import.ts";

/** `mail import PATH...`: takes the arguments after the command's name and where lines go; gives the exit code. */
export const mail: Command = async ([verb, ...paths], io: Io) => {
  if (verb === "import" && paths.length > 0 && !paths.some((path) => path.startsWith("--")))
    return mailImport(paths, io);
  io.err("Usage: mail import PATH... (.eml files, mbox files, maildirs).");
  return 1;
};
