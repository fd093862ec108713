import { Hono, type NotFoundHandler } from "hono";
import type { Context } from "#commands/context.ts";
import { filesLimit } from "../middleware/form-body.ts";
import { switchLanguage } from "../middleware/language.ts";
import { noStore } from "../middleware/no-store.ts";
import { sameOrigin } from "../middleware/same-origin.ts";
import { secured } from "../middleware/secure-headers.ts";
import { LEAVE } from "../ui/page.tsx";
import { render } from "../ui/render.ts";
import { openDesk, type Desk } from "./desk.ts";
import { frameOf } from "./frame.ts";
import { HomePage } from "./home/view.tsx";
import { AppointmentPage } from "./janji-temu/view.tsx";
import { complaintHandlers } from "./lacak/complaint/handlers.tsx";
import { PROOF, showProof } from "./lacak/complaint/proof.tsx";
import { askedFirst, slugs } from "./lacak/complaint/typed.ts";
import { codeHandlers } from "./lacak/handlers.tsx";
import { openedComplaints } from "./lacak/opened.ts";
import { isHttps, type CitizenOptions } from "./options.ts";
import { draftKeeper, type DraftKeeper } from "./pengaduan-baru/draft-keeper.ts";
import { formHandlers } from "./pengaduan-baru/handlers.tsx";
import { sendOwnFile } from "./lacak/complaint/own-file.ts";
import { CHECK, questionPages, SENT } from "./pengaduan-baru/question-pages.ts";
import { showSent } from "./pengaduan-baru/sent/handler.tsx";
import { ofMessage } from "./lacak/complaint/uploads.ts";
import { ofDraft } from "./pengaduan-baru/uploads/of-draft.ts";
import { UPLOADS } from "./pengaduan-baru/uploads/path.ts";
import { PrivacyPage } from "./privasi/view.tsx";
import { READINGS } from "../sop/readings.tsx";
import { ReadingsPage } from "./sop/bacaan/view.tsx";
import { showSop } from "./sop/handler.tsx";
import { troubleHandlers } from "./trouble/handlers.tsx";
import { uploadHandler } from "./uploads/handler.ts";
import type { PlaceOf } from "./uploads/place.ts";

/** Every public page of an office; mounted at the root, last, since it answers for what nobody else knows. */
export function citizenRoutes(ctx: Context, options: CitizenOptions): Hono {
  return pagesOf(openDesk(ctx, options.office), options);
}

/** The pages over what they ask of the office. */
export function pagesOf(desk: Desk, options: CitizenOptions): Hono {
  const app = new Hono();
  const trouble = troubleHandlers(desk);
  app.onError((error, c) => {
    options.failed?.(error, c);
    return trouble.threw(error, c);
  });
  app.use(secured({ https: isHttps(options) }), sameOrigin(options.origin), filesLimit(takesFiles, trouble.tooLarge));
  app.use("/pengaduan/*", noStore);
  app.use("/lacak/*", noStore);

  app.get("/bahasa/:language", switchLanguage);
  openPages(app, desk);
  const keeper = draftKeeper(desk, isHttps(options));
  formPages(app, desk, options, keeper);
  trackingPages(app, desk, options, keeper, trouble.notFound);
  // A mounted app's own `notFound` is not asked.
  app.all("*", trouble.notFound);
  return app;
}

/** The weather forecast: where nobody asks why one is there. */
const ELSEWHERE = "https://www.bmkg.go.id/";

/** Where forms may carry files. */
function takesFiles(path: string): boolean {
  if (path.startsWith(`${UPLOADS}/`) || /^\/lacak\/[^/]+\/(pesan$|unggahan\/)/.test(path)) return true;
  return questionPages.some((page) => page.takesFiles && page.path === path);
}

function openPages(app: Hono, desk: Desk): void {
  app.get("/", async (c) => {
    const procedure = await desk.procedure();
    return render(c, <HomePage frame={frameOf(c, procedure)} procedure={procedure} now={desk.now()} />);
  });
  app.get("/sop", showSop(desk));
  app.get(READINGS, async (c) => {
    const procedure = await desk.procedure();
    return render(c, <ReadingsPage frame={frameOf(c, procedure)} sop={procedure.sop} />);
  });
  app.get("/janji-temu", async (c) => {
    const procedure = await desk.procedure();
    return render(c, <AppointmentPage frame={frameOf(c, procedure)} sop={procedure.sop} now={desk.now()} />);
  });
  app.get("/privasi", async (c) => {
    const procedure = await desk.procedure();
    return render(c, <PrivacyPage frame={frameOf(c, procedure)} sop={procedure.sop} />);
  });
}

function formPages(app: Hono, desk: Desk, options: CitizenOptions, keeper: DraftKeeper): void {
  const form = formHandlers(desk, keeper);
  for (const page of questionPages) app.get(page.path, form.ask(page)).post(form.take(page));
  uploads(app, desk, UPLOADS, ofDraft(keeper));
  app.get(CHECK, form.check).post(form.send);
  app.get(SENT, showSent(desk, keeper, options.origin));
}

/** Files in pieces, at an address: begun, asked how far they are, gone on with, given up. */
function uploads(app: Hono, desk: Desk, path: string, placeOf: PlaceOf): void {
  const upload = uploadHandler(desk, placeOf);
  app.post(path, upload);
  app.on(["GET", "PATCH", "DELETE"], `${path}/:id`, upload);
}

function trackingPages(
  app: Hono,
  desk: Desk,
  options: CitizenOptions,
  keeper: DraftKeeper,
  notFound: NotFoundHandler,
): void {
  const opened = openedComplaints(desk, isHttps(options));
  const complaint = complaintHandlers(desk, opened, { notFound, askAgain: (c, typed) => code.askAgain(c, typed) });
  const code = codeHandlers(desk, opened, options, complaint.showCarried);
  app.get("/lacak", code.show).post(code.open);
  app.get(LEAVE, async (c) => {
    // A link from elsewhere must not take anybody's words.
    if (c.req.header("sec-fetch-site") === "cross-site") return c.redirect("/", 303);
    await keeper.forget(c);
    opened.close(c);
    return c.redirect(ELSEWHERE, 303);
  });
  app.post("/lacak/tutup", async (c) => {
    await keeper.forget(c);
    return code.close(c);
  });
  app.get("/lacak/:reference", complaint.show);
  for (const slug of askedFirst) app.get(`/lacak/:reference/${slug}`, complaint.ask(slug));
  app.get(`/lacak/:reference/${PROOF}`, showProof(desk, opened, { origin: options.origin, notFound }));
  app.get("/lacak/:reference/lampiran/:id", sendOwnFile(desk, opened, notFound));
  uploads(app, desk, "/lacak/:reference/unggahan", ofMessage(desk, opened));
  for (const slug of slugs) app.post(`/lacak/:reference/${slug}`, complaint.send(slug));
}
