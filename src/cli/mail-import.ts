import { join } from "node:path";
import { parseMail } from "#channels/email/parse/parse-mail.ts";
import { readMailFiles } from "#channels/email/mail-files/read-mail-files.ts";
import type { Reading } from "#commands/intake/arrival.ts";
import { importMail } from "#commands/intake/import-mail.ts";
import type { Context } from "#commands/context.ts";
import { openContext } from "#commands/open-context.ts";
import { openFiles } from "#files/files.ts";
import { now } from "#lib/clock.ts";
import { prepareOffice } from "../prepare-office.ts";
import type { Io } from "./command.ts";
import { progressTo } from "./progress.ts";
import { withData } from "./with-data.ts";

/** What a run works on: an office, and its address of e-mail. */
export interface MailOffice {
  readonly ctx: Context;
  readonly office: string;
  readonly mailAddress: string;
  /** Reads the bytes; as mail is read, unless told otherwise. */
  readonly parse?: Reading["parse"];
}

/** Runs a command's work on the mail of this process's office. */
export type WithMail = <T>(io: Io, work: (of: MailOffice) => Promise<T>) => Promise<T>;

/** No mail is ours by an address that nobody can have. */
const NO_ADDRESS = "nobody@mail.invalid";

const withMail: WithMail = (io, work) =>
  withData(io, async ({ store, keys, dataDir }, { office, mailAddress, clamdSocket }) => {
    await prepareOffice(office, store.ownerUrl);
    const files = openFiles({ folder: join(dataDir, "files"), clamd: clamdSocket });
    return work({ ctx: openContext(store.db, keys, now, files), office, mailAddress: mailAddress ?? NO_ADDRESS });
  });

/**
 * Takes in the mails of files and folders, each path in turn, and prints one JSON line a message as soon as it has its
 * ending. What can't be read or taken in is told and the others go on. Gives the exit code: 1 when any could not be read.
 */
export function mailImport(paths: readonly string[], io: Io, opened: WithMail = withMail): Promise<number> {
  return opened(io, async ({ ctx, office, mailAddress, parse = parseMail }) => {
    const progress = progressTo(io);
    let [done, failed] = [0, 0];
    const unreadable = (path: string, code: string) => {
      failed += 1;
      io.err(`${path} cannot be read: ${code}.`);
    };
    for (const path of paths)
      for await (const { file, raw, cut } of readable(path, unreadable)) {
        try {
          const imported = await importMail(ctx, { mailAddress, parse }, office, { raw, cut });
          io.out(JSON.stringify({ file, ...imported }));
        } catch (error) {
          failed += 1;
          io.err(`${file} was not taken in: ${String(error)}. Import it again.`);
        }
        progress("mails", ++done);
      }
    if (done === 0 && failed === 0) io.err("No mail was found there.");
    return failed > 0 ? 1 : 0;
  });
}

/** The mails of a path as far as it can be read; what the system says of the rest is told. */
async function* readable(path: string, unreadable: (path: string, code: string) => void) {
  try {
    yield* readMailFiles(path);
  } catch (error) {
    unreadable((error as NodeJS.ErrnoException).path ?? path, (error as NodeJS.ErrnoException).code ?? String(error));
  }
}
