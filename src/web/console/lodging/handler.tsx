import { dropFormDraft, LODGING } from "#commands/drafts/form-draft.ts";
import { lodge } from "#commands/lodge.ts";
import type { Lodged } from "#commands/lodge.ts";
import { isRefusal, type Refusal } from "#lib/refusal.ts";
import type { LodgeInput } from "#commands/lodge-input.ts";
import { maySee } from "#complaints/may.ts";
import { reportablePosts } from "#queries/reportable-posts.ts";
import { formDraft, type KeptWords } from "#queries/writing/form-draft.ts";
import { trackFile } from "#queries/track-file.ts";
import { lodgingText } from "#text/console/lodging.ts";
import { refusalText } from "#text/refusals.ts";
import type { Errors } from "#web/ui/error-summary.tsx";
import { render } from "#web/ui/render.ts";
import { formOf } from "../../middleware/form-body.ts";
import { readLanguage } from "../../middleware/language.ts";
import { keepForm, throwFormAway, type KeptForm } from "../drafts/kept-form.ts";
import { openPass, sealPass } from "../pass.ts";
import { paths } from "../paths.ts";
import { aroundOf, zonedOf, type AskedByStaff } from "../request.ts";
import { blankLodging } from "./blank.ts";
import { ProofPage } from "./proof.tsx";
import { toInput } from "./to-input.ts";
import { LodgingPage } from "./view.tsx";
import { waysIn } from "./ways-in.ts";

type Typed = Readonly<Record<string, string>>;

/** `GET /petugas/pengaduan/baru` */
export async function showLodging(asked: AskedByStaff): Promise<Response> {
  const draft = await formDraft(asked.ctx, asked.staff, LODGING);
  return form(asked, draft?.typed ?? {}, {}, 200, draft);
}

/** `POST /petugas/pengaduan/baru/draft`: keeps what is being told, sealed, until it is lodged. */
export async function keepLodgingByForm(asked: AskedByStaff): Promise<Response> {
  return keepForm(asked, await keptLodging(asked));
}

/** `POST /petugas/pengaduan/baru/draft/removal` */
export async function throwLodgingAway(asked: AskedByStaff): Promise<Response> {
  return throwFormAway(asked, await keptLodging(asked));
}

/** `POST /petugas/pengaduan/baru`: lodges on somebody's behalf, once however often it is sent, and shows the proof. */
export async function lodgeAtCounter(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, staff, now, language } = asked;
  const typed = await formOf(c);
  if (asked.onlyShows) return form(asked, typed, {}, 422);
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
    also: (tx) => dropFormDraft(tx, staff.id, LODGING, [typed["idempotencyKey"] ?? "", typed["draftKey"] ?? ""]),
  });
}

async function keptLodging({ ctx, staff }: AskedByStaff): Promise<KeptForm> {
  const { sop } = await ctx.procedures.inForce(staff.office);
  return { form: LODGING, page: paths.lodging, blank: blankLodging(sop) };
}

async function form(
  asked: AskedByStaff,
  typed: Typed,
  errors: Errors,
  status: 200 | 422 = 200,
  draft: KeptWords | null = null,
): Promise<Response> {
  const { c, ctx, staff } = asked;
  const shown = {
    around: await aroundOf(asked, paths.lodging),
    procedure: await ctx.procedures.inForce(staff.office),
    posts: await reportablePosts(ctx, staff.office),
    idempotencyKey: typed["idempotencyKey"] || crypto.randomUUID(),
    draftKey: draft?.key ?? typed["draftKey"],
    ...{ draft, now: asked.now, zoned: await zonedOf(asked) },
  };
  return render(c, <LodgingPage {...shown} typed={typed} errors={errors} />, status);
}
