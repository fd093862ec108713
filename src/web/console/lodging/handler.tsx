import { lodge } from "#commands/lodge.ts";
import type { Lodged } from "#commands/lodge.ts";
import { isRefusal, type Refusal } from "#lib/refusal.ts";
import type { LodgeInput } from "#commands/lodge-input.ts";
import { maySee } from "#complaints/may.ts";
import { reportablePosts } from "#queries/reportable-posts.ts";
import { trackFile } from "#queries/track-file.ts";
import { lodgingText } from "#text/console/lodging.ts";
import { refusalText } from "#text/refusals.ts";
import type { Errors } from "#web/ui/error-summary.tsx";
import { render } from "#web/ui/render.ts";
import { formOf } from "../../middleware/form-body.ts";
import { readLanguage } from "../../middleware/language.ts";
import { openPass, sealPass } from "../pass.ts";
import { paths } from "../paths.ts";
import { aroundOf, type AskedByStaff } from "../request.ts";
import { ProofPage } from "./proof.tsx";
import { toInput } from "./to-input.ts";
import { LodgingPage } from "./view.tsx";
import { waysIn } from "./ways-in.ts";

type Typed = Readonly<Record<string, string>>;

/** `GET /petugas/pengaduan/baru` */
export function showLodging(asked: AskedByStaff): Promise<Response> {
  return form(asked, {}, {});
}

/** `POST /petugas/pengaduan/baru`: lodges on somebody's behalf, once however often it is sent, and shows the proof. */
export async function lodgeAtCounter(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, staff, now, language } = asked;
  const typed = await formOf(c);
  const input = toInput(typed, language);
  if ("errors" in input) return form(asked, typed, input.errors, 422);
  const lodged = await lodgeFor(asked, typed, input);
  if (isRefusal(lodged)) {
    return form(asked, typed, { "": refusalText(lodged.refusal, language, lodged.detail) }, 422);
  }
  const pass = { for: "proof" as const, staffId: staff.id, opens: lodged.complaint.id, words: "" };
  return c.redirect(paths.proof(sealPass(ctx.keys, pass, now)), 303);
}

/** `GET /petugas/pengaduan/baru/tanda-terima`: the proof, to whoever lodged it, for ten minutes. */
export async function showProof(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, staff, now, language, options } = asked;
  const pass = openPass(ctx.keys, c.req.query("tampil"), { for: "proof", staffId: staff.id, now });
  const file = pass && (await trackFile(ctx, staff.office, pass.opens));
  if (!file || isRefusal(file)) return form(asked, {}, { "": lodgingText.proofGone[language] }, 422);
  const shown = {
    around: await aroundOf(asked),
    trackingCode: ctx.keys.trackingCode(file.complaint.id),
    mayRead: maySee(staff, file.complaint),
    publicUrl: options.auth.publicUrl,
  };
  return render(c, <ProofPage {...shown} file={file} now={now} />);
}

async function lodgeFor(asked: AskedByStaff, typed: Typed, input: LodgeInput): Promise<Lodged | Refusal> {
  const { ctx, staff } = asked;
  const { sop } = await ctx.procedures.inForce(staff.office);
  const ways = waysIn(sop);
  return lodge(ctx, {
    office: staff.office,
    channel: (ways.find(({ id }) => id === typed["channel"]) ?? ways[0])?.id ?? "counter",
    by: { is: "staff", id: staff.id, role: staff.role },
    idempotencyKey: typed["idempotencyKey"] ?? "",
    input,
    raw: Buffer.from(JSON.stringify(typed)),
    language: readLanguage(typed["noticeLanguage"]) ?? "id",
  });
}

async function form(asked: AskedByStaff, typed: Typed, errors: Errors, status: 200 | 422 = 200): Promise<Response> {
  const { c, ctx, staff } = asked;
  const shown = {
    around: await aroundOf(asked, paths.lodging),
    procedure: await ctx.procedures.inForce(staff.office),
    posts: await reportablePosts(ctx, staff.office),
    idempotencyKey: typed["idempotencyKey"] || crypto.randomUUID(),
  };
  return render(c, <LodgingPage {...shown} typed={typed} errors={errors} />, status);
}
