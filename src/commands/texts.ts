import { z } from "zod";

/** Limits of what people write, in characters. Long enough for a long story, short enough to bound a request. */
export const line = written(300);
export const text = written(20_000);
export const uuid = z.uuid();
/** A calendar day, `2026-03-25`. */
export const day = z.iso.date();
/** RFC 3339 with an offset. */
export const instant = z.iso.datetime({ offset: true });

/** Text of people: something is there, not too much, and no NUL, which no table can hold. */
export function written(most: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine((value) => !value.includes("\0"));
}
