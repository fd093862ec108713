/** One thing that is not as it was recorded: where (a number or an id, never anything personal) and what is wrong. */
export interface Damage {
  readonly where: string;
  readonly what: string;
}

/** Told of each damage as it is found. */
export type Found = (where: string, what: string) => void;

/** A complaint as staff know it; by its id where its row is gone. */
export const nameOf = (reference: string | null, id: string) => reference ?? `complaint ${id}`;
