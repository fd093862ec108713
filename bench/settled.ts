import type pg from "pg";
import { MEASURING_RULES } from "#commands/measure-some.ts";

/** Waits until the background work that a filling sets off is done: it would be measured along. */
export async function settled(owner: pg.Pool): Promise<void> {
  for (;;) {
    const { rows } = await owner.query<{ unsealed: number; measuring: number }>(
      "select (select count(*)::int from unsealed) as unsealed, (select count(*)::int from offices_to_measure($1)) as measuring",
      [MEASURING_RULES],
    );
    const { unsealed, measuring } = rows[0]!;
    if (unsealed + measuring === 0) break;
    if (process.stderr.isTTY) process.stderr.write(`\rsealing and measuring: ${unsealed} to go      `);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  process.stderr.write("\n");
}
