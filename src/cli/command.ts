/** Where a command's lines go: `out` is what a script reads, `err` is for people. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
}

/** Takes the arguments after the command's name; gives the exit code. */
export type Command = (args: string[], io: Io) => Promise<number>;
