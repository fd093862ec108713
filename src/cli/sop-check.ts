import { readSopFile } from "./read-sop-file.ts";

/** `sop check FILE`: whether an office can run by the SOP in a file. Needs no database. Gives the exit code. */
export async function sopCheck(
  args: string[],
  io: { out(text: string): void; err(text: string): void },
): Promise<number> {
  const [file, ...more] = args;
  if (file === undefined || more.length > 0) {
    io.err("Usage: sop check FILE.");
    return 1;
  }
  const sop = await readSopFile(file, io.err);
  if (!sop) return 1;
  const { document, steps, channels, readings } = sop;
  const counts = `${steps.length} steps, ${channels.length} channels, ${readings.length} readings`;
  io.out(`${file} is sound: ${document.number} "${document.name.id}", ${counts}.`);
  return 0;
}
