import { type Data, openData, openDataDir } from "../open-data.ts";
import { readSettings, type Settings } from "../settings.ts";
import type { Io } from "./command.ts";

/**
 * Runs a command's work on the database, whether or not the server runs: it shares a running database, or starts one
 * and stops it again.
 */
export async function withData<T>(io: Io, work: (data: Data, settings: Settings) => Promise<T>): Promise<T> {
  const settings = readSettings(process.env);
  const data = await openData(settings, openDataDir(settings, io.err), io.err);
  try {
    return await work(data, settings);
  } finally {
    await data.close();
  }
}
