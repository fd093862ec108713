import type { Typed } from "../complaint/forms/read.ts";

/** A standard sentence with what was added to it, as one text; either may be missing. */
export function withAddition(typed: Typed): Typed {
  const { addition = "", ...rest } = typed;
  if (addition.trim() === "") return rest;
  return { ...rest, text: [rest["text"], addition.trim()].filter(Boolean).join("\n\n") };
}
