import { z } from "zod";
import { isDay } from "#calendar/is-day.ts";

/** The small forms that every part of an SOP file is made of. Objects are strict: an unknown name is an error. */
export const text = z.string().regex(/\S/, "must not be blank");
export const words = z.strictObject({ id: text, en: text });
export const day = z.string().refine(isDay, 'must be a day that exists, such as "2025-02-24"');
export const id = z.string().regex(/^[a-z][a-z0-9-]*$/, "must be small letters, digits and hyphens");
export const positive = z.int("must be a whole number").positive("must be more than 0");
