/** A file of a mail that was not taken; it stays in what came in. */
export interface LeftFile {
  readonly name: string;
  /** A code of `text/left-files.ts`; null where none was noted. */
  readonly why: string | null;
}

/** The same among the defects of a mail. */
export function leftDefect({ name, why }: LeftFile): string {
  return `file_left${why ? ` ${why}` : ""}: ${name}`;
}

/** The file that a defect tells of; null where it tells of something else. */
export function readLeftDefect(defect: string): LeftFile | null {
  const [, why, name] = /^file_left(?: (\w+))?: ([^]*)$/.exec(defect) ?? [];
  return name === undefined ? null : { name, why: why ?? null };
}
