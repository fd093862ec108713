import type * as nodeFs from "node:fs/promises";

/** Makes a file (`r+`) or a folder (`r`) durable: a power cut finds it as it is now. */
export async function sync(fs: Pick<typeof nodeFs, "open">, path: string, flags: "r" | "r+"): Promise<void> {
  // Windows can't open a folder; its file system writes names down by itself.
  if (process.platform === "win32" && flags === "r") return;
  const handle = await fs.open(path, flags);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
