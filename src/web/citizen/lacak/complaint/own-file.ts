import type { Context, NotFoundHandler } from "hono";
import { isRefusal } from "#lib/refusal.ts";
import { sendFile } from "../../../downloads.ts";
import type { Desk } from "../../desk.ts";
import type { OpenedComplaints } from "../opened.ts";

/** `GET /lacak/{reference}/lampiran/{id}`: a file of one's own complaint as it was sent, where its code was given. */
export function sendOwnFile(desk: Desk, opened: OpenedComplaints, notFound: NotFoundHandler) {
  return async (c: Context): Promise<Response> => {
    const reference = c.req.param("reference");
    const found = opened.read(c)?.opened.find((complaint) => complaint.reference === reference);
    const file = found && (await desk.openFile(found.id, c.req.param("id") ?? ""));
    return !file || isRefusal(file) ? notFound(c) : sendFile(c, file);
  };
}
