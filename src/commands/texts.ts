import { z } from "zod";

/** Limits of what people write, in characters. Long enough for a long story, short enough to bound a request. */
export const line = z.string().trim().min(1).max(300);
export const text = z.string().trim().min(1).max(20_000);
export const uuid = z.uuid();
/** A calendar day, `2026-03-25`. */
export const day = z.iso.date();
/** RFC 3339 with an offset. */
export const instant = z.iso.datetime({ offset: true });
