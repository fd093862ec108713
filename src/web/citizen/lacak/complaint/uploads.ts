import { isRefusal } from "#lib/refusal.ts";
import type { Desk } from "../../desk.ts";
import type { PlaceOf } from "../../uploads/place.ts";
import type { OpenedComplaints } from "../opened.ts";
import { mayWrite } from "./may-write.ts";

/** Where files for the next message on a complaint are sent in pieces (tus 1.0). */
export const uploadsOf = (reference: string) => `/lacak/${reference}/unggahan`;

/**
 * Uploads beside a complaint that is open in this browser, while its complainant can write: sealed with the complaint's
 * own key, so that they are gone with it. What was taken waits for the message that takes it along.
 */
export function ofMessage(desk: Desk, opened: OpenedComplaints): PlaceOf {
  return async (c) => {
    const reference = c.req.param("reference");
    const found = opened.read(c)?.opened.find((complaint) => complaint.reference === reference);
    const file = found && (await desk.track(found.id));
    if (!file || isRefusal(file) || !mayWrite(file)) return null;
    const { id } = file.complaint;
    const key = await desk.keyOf(id);
    return (
      key && {
        ...{ id, key, path: uploadsOf(file.complaint.reference) },
        files: async () => file.attachments.filter(({ seq }) => seq === null),
        attach: (taken) => desk.letWait(id, taken),
      }
    );
  };
}
