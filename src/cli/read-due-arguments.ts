import { parseArgs } from "node:util";
import type { LimitLength } from "#calendar/limit-after.ts";
import type { Instant } from "#lib/time.ts";

export interface DueQuestion {
  readonly from: Instant;
  readonly limit: LimitLength;
}

const usage = "Usage: due FROM --working-days N | --service-minutes N, FROM such as 2026-03-04T10:00:00+07:00.";

/** Reads the arguments of `due`, or gives the sentence that says what is wrong with them. */
export function readDueArguments(args: readonly string[]): DueQuestion | { readonly problem: string } {
  const read = parsed(args);
  if (!read) return { problem: usage };
  const { positionals, values } = read;
  const [text] = positionals;
  const given = [
    { unit: "working_days" as const, amount: values["working-days"] },
    { unit: "service_minutes" as const, amount: values["service-minutes"] },
  ].filter((one) => one.amount !== undefined);
  const [limit] = given;
  if (positionals.length !== 1 || !text || given.length !== 1 || !limit) return { problem: usage };
  const from = instant(text);
  if (from === null) {
    return { problem: `"${text}" is not an instant with its offset from UTC, such as 2026-03-04T10:00:00+07:00.` };
  }
  const amount = Number(limit.amount);
  if (!/^\d{1,6}$/.test(limit.amount!) || amount < 1) {
    return { problem: `"${limit.amount}" is not a whole number from 1 to 999999.` };
  }
  return { from, limit: { unit: limit.unit, amount } };
}

function parsed(args: readonly string[]) {
  try {
    const options = { "working-days": { type: "string" }, "service-minutes": { type: "string" } } as const;
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    return null;
  }
}

function instant(text: string): Instant | null {
  try {
    return Temporal.Instant.from(text).epochMilliseconds;
  } catch {
    return null;
  }
}
