/**
 * Something outside the program that its keeper can mend: a wrong setting, a taken port, a full disk.
 * The message is the one line they read: what is wrong and what to do. No stack is shown for it.
 */
export class Trouble extends Error {
  override readonly name = "Trouble";
}

/** The line for a failure of the file system, with the path it happened at; other errors are given back as they are. */
export function fileTrouble(error: unknown, path: string): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOSPC" || code === "EDQUOT")
    return new Trouble(`The disk that holds ${path} is full: free some space.`);
  if (code === "EACCES" || code === "EPERM")
    return new Trouble(`This user may not write ${path}: change its owner, or start as the user that owns it.`);
  if (code === "EROFS") return new Trouble(`${path} is on a read-only disk: choose another DATA_DIR.`);
  if (code === "ENOTDIR" || code === "EEXIST") return new Trouble(`${path} is in the way: a folder is needed there.`);
  return error;
}

/** What to print for anything thrown: the line of a trouble, the stack of a bug. */
export function explain(error: unknown): string {
  if (error instanceof Trouble) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
