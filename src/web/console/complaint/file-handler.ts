import { isRefusal } from "#lib/refusal.ts";
import { openForStaff } from "#queries/open-attachment.ts";
import { sendFile } from "../../downloads.ts";
import { notAllowed, notFound } from "../outcomes.tsx";
import type { AskedByStaff } from "../request.ts";

/** `GET /petugas/pengaduan/{reference}/lampiran/{id}`: a file as it was sent, or with `?salinan` the picture drawn anew. */
export async function sendComplaintFile(asked: AskedByStaff): Promise<Response> {
  const { c, recording, staff } = asked;
  const which = c.req.query("salinan") === undefined ? "original" : "copy";
  const [reference, id] = [c.req.param("reference") ?? "", c.req.param("id") ?? ""];
  const file = await openForStaff(recording, staff, { reference, id, which });
  if (!isRefusal(file)) return sendFile(c, file);
  return file.refusal === "not_allowed" ? notAllowed(asked) : notFound(asked);
}
