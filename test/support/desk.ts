import { fold } from "#complaints/apply.ts";
import type { ComplaintEvent } from "#complaints/events.ts";
import type { Complaint } from "#complaints/types.ts";
import { runCitizenVerb } from "#commands/run-citizen-verb.ts";
import { runStaffVerb } from "#commands/run-staff-verb.ts";
import { isRefusal, type Refusal } from "#lib/refusal.ts";
import type { TestOffice, TestStaff } from "./office.ts";

/** Gives the value, or fails with the refusal's code. */
export function granted<T>(value: T | Refusal): T {
  if (isRefusal(value)) throw new Error(`refused: ${value.refusal}`);
  return value;
}

/** Short ways to do verbs in an office and to look at what became of it. */
export function deskOf(office: TestOffice) {
  return {
    /** A verb of staff that must succeed. */
    does: async (staff: TestStaff, { reference }: Complaint, noun: string, input: object = {}): Promise<Complaint> =>
      granted(await runStaffVerb(office.ctx, staff, reference, noun, input)).complaint,
    /** The code with which a verb of staff is refused; null when it is not. */
    refused: async (staff: TestStaff, { reference }: Complaint, noun: string, input: object = {}) => {
      const result = await runStaffVerb(office.ctx, staff, reference, noun, input);
      return isRefusal(result) ? result.refusal : null;
    },
    /** A verb of the complainant that must succeed. */
    says: async ({ id }: Complaint, noun: string, input: object = {}): Promise<Complaint> =>
      granted(await runCitizenVerb(office.ctx, { office: office.code, complaintId: id }, noun, input)).complaint,
    /** The row as it is stored, and the fold of what happened: a test wants them equal. */
    recorded: async ({ id }: Complaint) => {
      const { owner } = office.database;
      const { state } = await owner
        .selectFrom("complaint")
        .select("state")
        .where("id", "=", id)
        .executeTakeFirstOrThrow();
      const events = await owner
        .selectFrom("complaint_event")
        .select("body")
        .where("complaint", "=", id)
        .orderBy("seq")
        .execute();
      return { state, folded: fold(events.map(({ body }) => body as ComplaintEvent)) };
    },
  };
}

export const aReview = { classification: "service", conclusion: "Benar adanya.", recommendation: "Tambah loket." };
