import type { Context } from "#commands/context.ts";
import { countStanding } from "./count-standing.ts";
import { noteDifferences } from "./note-differences.ts";
import { purge } from "./purge.ts";
import { recalculateAll } from "./recalculate.ts";
import { scanFiles } from "./scan-files.ts";
import { sweepFiles } from "./sweep-files.ts";
import { tellByMail } from "./told-by-mail.ts";
import { wakeDue } from "./wake.ts";

export interface Schedule {
  readonly name: string;
  readonly cron: string;
  readonly run: (ctx: Context) => Promise<unknown>;
}

/** The only list of what runs by the clock. Each also runs once at every start. */
export const schedules: readonly Schedule[] = [
  { name: "wake", cron: "* * * * *", run: wakeDue },
  { name: "tell-by-mail", cron: "*/10 * * * *", run: tellByMail },
  { name: "recalculate", cron: "15 2 * * *", run: recalculateAll },
  { name: "purge", cron: "45 2 * * *", run: purge },
  { name: "sweep-files", cron: "50 2 * * *", run: sweepFiles },
  { name: "note-differences", cron: "55 2 * * *", run: noteDifferences },
  { name: "count-standing", cron: "5 * * * *", run: countStanding },
  { name: "scan-files", cron: "*/10 * * * *", run: scanFiles },
];
