import type { Context } from "#commands/context.ts";
import { UNMERGED } from "#commands/goes-on-in.ts";
import { viewerOf } from "#commands/viewers.ts";
import { DAY, type Instant } from "#lib/time.ts";
import { inOffice } from "#store/in-office.ts";
import type { Reader } from "../complaint-file.ts";
import { visibleTo } from "../visible-to.ts";

/** A letter that reached nobody and will not be tried again. */
export interface DeadLetter {
  readonly id: string;
  readonly reference: string;
  readonly moment: string;
  readonly at: Instant;
  /** The server's code, or ours. */
  readonly error: string;
}

/** Letters that nobody gets unless somebody does something. */
export interface DeadLetters {
  readonly letters: readonly DeadLetter[];
  /** Older ones; those of a complainant who asked to be forgotten are not among them, since nobody can send them. */
  readonly older: readonly DeadLetter[];
  /** How many there are beside all these. */
  readonly more: number;
}

const RECENT = 30 * DAY;
const MOST = 500;

/** They are about complaints that this reader sees, the latest first; none falls out of sight by itself. */
export function deadLetters(ctx: Context, staff: Reader): Promise<DeadLetters> {
  return inOffice(ctx.db, staff.office, async (tx) => {
    const viewer = await viewerOf(tx, staff, ctx.now());
    const recent = new Date(ctx.now() - RECENT);
    const dead = tx
      .selectFrom("outbox")
      .innerJoin("complaint", "complaint.id", "outbox.complaint")
      .where("outbox.office", "=", staff.office)
      .where("outbox.state", "in", ["permanent_failure", "technical_failure"])
      .where((eb) =>
        eb.or([
          eb("outbox.created_at", ">=", recent),
          eb("outbox.last_error", "is", null),
          eb("outbox.last_error", "<>", "forgotten"),
        ]),
      )
      // Nobody misses an answer to what is no longer their affair.
      .where("outbox.last_error", "is distinct from", UNMERGED)
      .where((eb) => visibleTo(eb, viewer));
    const rows = await dead
      .select([
        "outbox.id",
        "complaint.reference",
        "outbox.moment",
        "outbox.created_at",
        "outbox.last_error",
        "outbox.bounce_status",
      ])
      .orderBy("outbox.created_at", "desc")
      .limit(MOST)
      .execute();
    const { count } = await dead.select(({ fn }) => fn.countAll<string>().as("count")).executeTakeFirstOrThrow();
    const letters = rows.map((row) => ({
      id: row.id,
      reference: row.reference,
      moment: row.moment,
      at: row.created_at.getTime(),
      error: row.bounce_status ?? row.last_error ?? "",
    }));
    const isRecent = ({ at }: DeadLetter) => at >= recent.getTime();
    return {
      letters: letters.filter(isRecent),
      older: letters.filter((letter) => !isRecent(letter)),
      more: Number(count) - letters.length,
    };
  });
}
