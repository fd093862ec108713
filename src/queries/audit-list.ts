import { sql, type SqlBool } from "kysely";
import type { Context } from "#commands/context.ts";
import { relatedComplaints } from "#commands/intake/related-complaints.ts";
import { viewerOf } from "#commands/viewers.ts";
import { firstIdAt } from "#lib/id.ts";
import type { Day, Instant } from "#lib/time.ts";
import { inOffice } from "#store/in-office.ts";
import type { AuditType } from "#store/record/audit-types.ts";
import type { Reader } from "./complaint-file.ts";
import { notAccused, visibleTo } from "./visible-to.ts";

/** One audit event as this reader may know of it. */
export interface AuditLine {
  readonly id: string;
  readonly at: Instant;
  /** Who did it; null: on the command line. */
  readonly by: string | null;
  readonly type: string;
  /** Next to nothing where it belongs to a complaint that this reader does not see. */
  readonly detail: Readonly<Record<string, unknown>>;
  /** To whom of the office it was done. */
  readonly person: { readonly id: string; readonly name: string } | null;
  /** Its complaint's number; `hidden` where this reader does not see the complaint. */
  readonly complaint: { readonly reference: string } | "hidden" | null;
}

/** What the list is narrowed to. */
export interface AuditFilter {
  /** Who did it, or to whom it was done. */
  readonly person?: string | undefined;
  readonly type?: AuditType | undefined;
  /** By the office's clock. */
  readonly day?: Day | undefined;
}

interface Page {
  /** Id with which the page before ended. */
  readonly before: string | null;
  readonly most: number;
  readonly timeZone: string;
}

/**
 * Who looked at or changed what, the latest first. What belongs to complaints about the reader, or about whom they act
 * for, is left out whole, as in the list of reveals; of others that they do not see it says what was done, and no more.
 */
export function auditList(
  ctx: Context,
  staff: Reader,
  { person, type, day }: AuditFilter,
  { before, most, timeZone }: Page,
): Promise<{ readonly items: readonly AuditLine[]; readonly next: string | null }> {
  return inOffice(ctx.db, staff.office, async (tx) => {
    const viewer = await viewerOf(tx, staff, ctx.now());
    let query = tx
      .selectFrom("audit_event")
      .leftJoin("complaint", "complaint.id", "audit_event.complaint")
      .select(["audit_event.id", "audit_event.at", "audit_event.type", "audit_event.detail"])
      .select(["audit_event.staff", "audit_event.complaint", "complaint.reference"])
      .select((eb) => visibleTo(eb as never, viewer).as("seen"))
      .select((eb) => ofNoHiddenIntake(visibleTo(eb as never, viewer)).as("seenIntake"))
      .where("audit_event.office", "=", staff.office)
      .where((eb) => eb.or([eb("audit_event.complaint", "is", null), notAccused(eb as never, viewer)]))
      .where((eb) => ofNoHiddenIntake(notAccused(eb as never, viewer)))
      .orderBy("audit_event.id", "desc")
      .limit(most + 1);
    if (before && UUID.test(before)) query = query.where("audit_event.id", "<", before);
    if (type) query = query.where("audit_event.type", "=", type);
    // Ids are made in the order of time, so that a day is a stretch of the same index.
    if (day) {
      const [from, to] = boundsOf(day, timeZone);
      query = query.where("audit_event.id", ">=", from).where("audit_event.id", "<", to);
    }
    if (person)
      query = query.where((eb) =>
        eb.or([
          eb("audit_event.staff", "=", person),
          eb.and([sql<SqlBool>`audit_event.detail ->> 'person' = ${person}`, eb("audit_event.complaint", "is", null)]),
        ]),
      );
    const rows = await query.execute();
    const people = await tx.selectFrom("staff").select(["id", "name"]).execute();
    const nameOf = new Map(people.map(({ id, name }) => [id, name]));
    const items = rows
      .slice(0, most)
      .map(({ id, at, staff: by, complaint, reference, seen, seenIntake, ...row }): AuditLine => {
        const shown = complaint === null ? seenIntake : seen === true;
        const detail = shown
          ? named(row.detail as AuditLine["detail"], nameOf)
          : harmlessOf(row.detail as AuditLine["detail"]);
        const about = typeof detail["person"] === "string" ? detail["person"] : null;
        return {
          ...{ id, at: at.getTime(), by: by === null ? null : (nameOf.get(by) ?? "–"), type: row.type, detail },
          person: about === null ? null : { id: about, name: nameOf.get(about) ?? "–" },
          complaint: complaint === null ? null : shown ? { reference: reference! } : "hidden",
        };
      });
    return { items, next: rows.length > most ? items.at(-1)!.id : null };
  });
}

/** Of what belongs, or may belong, to a complaint that the reader does not see: as what it was decided, and no more. */
function harmlessOf({ as }: AuditLine["detail"]): AuditLine["detail"] {
  return as === undefined ? {} : { as };
}

/** Not of what came in and belongs, or may belong, to a complaint that is not `free`. */
const ofNoHiddenIntake = (free: unknown) => sql<SqlBool>`not exists (
  select from intake, lateral ${relatedComplaints} join complaint on complaint.id = related.complaint
  where intake.id = (audit_event.detail ->> 'intake')::uuid and not ${free})`;

/** Ids of people in a list are said by their names. */
function named(detail: AuditLine["detail"], nameOf: ReadonlyMap<string, string>): AuditLine["detail"] {
  const to = detail["to"];
  return Array.isArray(to) ? { ...detail, to: to.map((id) => nameOf.get(String(id)) ?? "–").join(", ") } : detail;
}

function boundsOf(day: Day, timeZone: string): readonly [string, string] {
  const date = Temporal.PlainDate.from(day);
  const midnight = (of: Temporal.PlainDate) => firstIdAt(of.toZonedDateTime(timeZone).epochMilliseconds);
  return [midnight(date), midnight(date.add({ days: 1 }))];
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
