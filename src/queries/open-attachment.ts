import type { Context } from "#commands/context.ts";
import { unsealSecret } from "#commands/attachments/sealed-file.ts";
import { loadComplaint } from "#commands/load.ts";
import { inTransaction, type Tx } from "#commands/transaction.ts";
import { complaintKey } from "#commands/unseal-identity.ts";
import { viewerOf } from "#commands/viewers.ts";
import { mayRead, maySee, type Viewer } from "#complaints/may.ts";
import type { Complaint } from "#complaints/types.ts";
import { acceptedTypes, type FileType } from "#files/types.ts";
import { cleanFileName } from "#lib/file-name.ts";
import { isRefusal, refuse, type Refusal } from "#lib/refusal.ts";
import { saveAudit } from "#store/record/save-audit.ts";
import type { StaffRole } from "#sop/types.ts";

/** A file on its way to somebody who may have it. */
export interface OpenedFile {
  readonly name: string;
  readonly type: string;
  /** Null where it is not known before it was read. */
  readonly size: number | null;
  readonly content: AsyncIterable<Buffer>;
}

interface Reader {
  readonly id: string;
  readonly office: string;
  readonly role: StaffRole;
}

/** Which of the two a person of the office may open: the file as it was sent, or the picture drawn anew. */
export type Which = "original" | "copy";

/**
 * A file of a complaint for a person of the office: who may not see the complaint is told the same as if there were
 * none; the original goes to those whom `complaints/rights.ts` names, and each time it does is recorded.
 */
export async function openForStaff(
  ctx: Context,
  staff: Reader,
  { reference, id, which }: { readonly reference: string; readonly id: string; readonly which: Which },
): Promise<OpenedFile | Refusal> {
  const found = await inTransaction(ctx, staff.office, async (tx) => {
    const complaint = await loadComplaint(tx, { reference });
    const viewer = await viewerOf(tx, staff, ctx.now());
    if (!complaint || !maySee(viewer, complaint)) return refuse("not_found");
    const row = await find(ctx, tx, complaint, id);
    if (!row || row.seq === null) return refuse("not_found");
    if (which === "copy") return row;
    if (!mayOpenOriginal(viewer, complaint, row.type)) return refuse("not_allowed");
    const detail = { attachment: id };
    const opened = { type: "attachment_opened", staff: staff.id, complaint: complaint.id, detail } as const;
    await saveAudit(tx, ctx, { office: staff.office, ...opened });
    // The sender's name for it may say who they are.
    const name = `lampiran.${acceptedTypes[row.type].ending}`;
    return complaint.anonymous ? { ...row, secret: { ...row.secret, name } } : row;
  });
  return isRefusal(found) ? found : contentOf(ctx, found, which);
}

/** A file of the complaint that the tracking code has opened: always as it was sent. */
export async function openForComplainant(
  ctx: Context,
  office: string,
  { complaintId, id }: { readonly complaintId: string; readonly id: string },
): Promise<OpenedFile | Refusal> {
  const found = await inTransaction(ctx, office, async (tx) => {
    const complaint = await loadComplaint(tx, { id: complaintId });
    return (complaint && (await find(ctx, tx, complaint, id))) ?? refuse("not_found");
  });
  return isRefusal(found) ? found : contentOf(ctx, found, "original");
}

/**
 * Pictures can be drawn anew, and everyone but the handler is given that; of other files there is only the original. Where
 * the complainant is anonymous nobody of the office opens the original of a picture: where and with what it was taken
 * may say who they are.
 */
export function mayOpenOriginal(viewer: Viewer, complaint: Complaint, type: FileType): boolean {
  if (complaint.anonymous && acceptedTypes[type].picture) return false;
  return mayRead(viewer, acceptedTypes[type].picture ? "original_picture" : "original_file", complaint);
}

async function find(ctx: Context, tx: Tx, { id: complaint, office }: Complaint, id: string) {
  if (!/^[0-9a-f-]{36}$/.test(id)) return null;
  const row = await tx
    .selectFrom("attachment")
    .selectAll()
    .where("complaint", "=", complaint)
    .where("id", "=", id)
    .executeTakeFirst();
  const secret = row && unsealSecret(await complaintKey(ctx, tx, office, complaint), row.sealed);
  return row && secret ? { ...row, type: row.type as FileType, secret } : null;
}

type Found = NonNullable<Awaited<ReturnType<typeof find>>>;

function contentOf(ctx: Context, row: Found, which: Which): OpenedFile | Refusal {
  const { file, copy, type, size, scan, secret } = row;
  if (scan === "infected") return refuse("attachment_quarantined");
  if (which === "original") return { name: secret.name, type, size, content: ctx.files.open(file, secret.key) };
  if (!copy || !secret.copyKey) return refuse("not_found");
  // The name may say who took the picture; the copy says nothing but what can be seen.
  const name = cleanFileName("lampiran", "webp");
  return { name, type: "image/webp", size: null, content: ctx.files.open(copy, secret.copyKey) };
}
