import { allows } from "#auth/permissions.ts";
import { returnHandOver } from "#commands/hand-over.ts";
import { handOverSome } from "#commands/hand-over-some.ts";
import { isRefusal } from "#lib/refusal.ts";
import { handOverFile } from "#queries/hand-over-file.ts";
import { handoverText } from "#text/console/handover.ts";
import { render } from "#web/ui/render.ts";
import { notFound } from "../outcomes.tsx";
import { paths } from "../paths.ts";
import { aroundOf, type AskedByStaff } from "../request.ts";
import { HandedPage } from "./handed-view.tsx";
import { AT_ONCE } from "./handler.tsx";

const idOf = ({ c }: AskedByStaff): string | null => {
  const id = c.req.param("id") ?? "";
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id) ? id : null;
};

/** `GET /petugas/serah-terima/{id}`: how far a hand-over has come, and what became of it. */
export async function showHandedOver(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, staff } = asked;
  const id = idOf(asked);
  const file = id && (await handOverFile(ctx, staff, id));
  if (!file) return notFound(asked);
  // Asks for itself again without a script; the link does the same.
  if (!file.ended) c.header("Refresh", "3");
  return render(
    c,
    <HandedPage around={await aroundOf(asked)} file={file} reads={allows("read_complaints", staff.role)} />,
  );
}

/** `POST /petugas/serah-terima/{id}/return`: takes a hand-over back. */
export async function returnByForm(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, staff, language } = asked;
  const id = idOf(asked);
  const back = id && (await returnHandOver(ctx, staff, id, handoverText.backReason[language]));
  if (!back) return notFound(asked);
  // Done by somebody already: their page says so.
  if (isRefusal(back)) return back.refusal === "not_found" ? notFound(asked) : c.redirect(paths.handedOver(id), 303);
  await handOverSome(ctx, staff.office, AT_ONCE);
  return c.redirect(paths.handedOver(back), 303);
}
