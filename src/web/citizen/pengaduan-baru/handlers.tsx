import type { Context } from "hono";
import { isRefusal } from "#lib/refusal.ts";
import { deviceText } from "#text/citizen/device.ts";
import { refusalText } from "#text/refusals.ts";
import { filesFormOf, type SentFile } from "../../middleware/files-body.ts";
import { formOf } from "../../middleware/form-body.ts";
import { keepLanguage, readLanguage } from "../../middleware/language.ts";
import type { Errors } from "../../ui/error-summary.tsx";
import { fileErrors, FILES, REMOVE, type RefusedFile } from "../../ui/files.tsx";
import { render } from "../../ui/render.ts";
import type { Desk } from "../desk.ts";
import { frameOf } from "../frame.ts";
import { CheckPage } from "./check/view.tsx";
import { DRAFT_KEY, newDraft, newDraftKey, withAnswers, withKey, type Answers, type Draft } from "./draft.ts";
import type { DraftKeeper } from "./draft-keeper.ts";
import { Earlier } from "./earlier.tsx";
import { CHECK, FORM, questionPages, SENT, type QuestionPage } from "./question-pages.ts";
import { sendDraft } from "./send-draft.ts";

/** Field and query by which a page reached from the check page leads back to it. */
const RETURN = "kembali_ke";
/** Query that says that the answers were deleted. */
const DISCARDED = "terhapus";

/** The form's pages: each GET shows what is kept, each POST keeps what was typed before it judges it. */
export function formHandlers(desk: Desk, keeper: DraftKeeper) {
  async function show(
    c: Context,
    page: QuestionPage,
    draft: Draft | null,
    returns: boolean,
    errors: Errors = {},
  ): Promise<Response> {
    const frame = frameOf(c, await desk.procedure());
    const unsent = draft && !draft.sent ? draft : null;
    const props = {
      ...{ frame, errors, answers: unsent?.answers ?? {}, posts: await desk.posts() },
      files: page.takesFiles && unsent ? await keeper.files(c) : [],
      ...{ at: questionPages.indexOf(page) + 1, of: questionPages.length, returns },
      draftKey: unsent?.idempotencyKey ?? newDraftKey(),
      notice: (
        <Earlier
          draft={draft}
          ready={unsent !== null && !firstUnfinished(unsent.answers)}
          discarded={c.req.query(DISCARDED) !== undefined}
          language={frame.language}
        />
      ),
    };
    return render(c, page.view(props), Object.keys(errors).length > 0 ? 422 : 200);
  }

  return {
    ask: (page: QuestionPage) => async (c: Context) => {
      const draft = await keeper.load(c);
      const begun = draft && !draft.sent;
      return page.path === FORM || begun
        ? show(c, page, draft, c.req.query(RETURN) === "periksa")
        : c.redirect(draft?.sent ? SENT : FORM, 303);
    },

    take: (page: QuestionPage) => async (c: Context) => {
      const { fields: form, files } = page.takesFiles
        ? await filesFormOf(c, desk.files.take)
        : { fields: await formOf(c), files: [] };
      if (form["langkah"] === "hapus") return discard(c);
      const kept = await keeper.load(c);
      const begun = withKey(kept && !kept.sent ? kept : newDraft(), form[DRAFT_KEY]);
      const draft = withAnswers(begun, page.fields, form);
      await keeper.save(c, draft);
      const refused = await keepFiles(c, files);
      const language = readLanguage(form["bahasa"]);
      if (language) return switchAndStay(c, language, page, form);
      if (form[REMOVE]) {
        await keeper.detach(c, form[REMOVE]);
        return c.redirect(samePage(page, form), 303);
      }
      if (form["langkah"] === "kembali") return c.redirect(before(page), 303);
      const { language: read } = frameOf(c, await desk.procedure());
      const returns = form[RETURN] === "periksa";
      const unkept = fileErrors(refused, read);
      const errors = unkept ? { [FILES]: unkept } : page.check(draft.answers, read);
      if (Object.keys(errors).length > 0) return show(c, page, draft, returns, errors);
      if (form["langkah"] === "lampirkan") return c.redirect(samePage(page, form), 303);
      return c.redirect(returns ? CHECK : after(page), 303);
    },

    check: async (c: Context) => {
      const draft = await keeper.load(c);
      if (!draft) return c.redirect(FORM, 303);
      if (draft.sent) return c.redirect(SENT, 303);
      const frame = frameOf(c, await desk.procedure());
      const unfinished = firstUnfinished(draft.answers);
      return unfinished
        ? c.redirect(unfinished.path, 303)
        : render(c, <CheckPage frame={frame} answers={draft.answers} files={await keeper.files(c)} />);
    },

    send: async (c: Context) => {
      const form = await formOf(c);
      if (form["langkah"] === "hapus") return discard(c);
      const draft = await keeper.load(c);
      if (!draft) return c.redirect(FORM, 303);
      if (draft.sent) return c.redirect(SENT, 303);
      const unfinished = firstUnfinished(draft.answers);
      if (unfinished) return c.redirect(unfinished.path, 303);
      const frame = frameOf(c, await desk.procedure());
      const files = await keeper.files(c);
      const sent = await sendDraft(desk, draft, frame.language, (attempted) => keeper.save(c, attempted), files);
      if (isRefusal(sent)) {
        const refused =
          sent.refusal === "idempotency_key_reused"
            ? deviceText(frame.language).sentOtherwise
            : refusalText(sent.refusal, frame.language, sent.detail);
        return render(c, <CheckPage frame={frame} answers={draft.answers} files={files} refused={refused} />, 422);
      }
      await keeper.save(c, sent);
      return c.redirect(SENT, 303);
    },
  };

  /** Keeps what was taken; gives what could not be, each with the reason. */
  async function keepFiles(c: Context, files: readonly SentFile[]): Promise<RefusedFile[]> {
    const refused: RefusedFile[] = [];
    for (const { name, result } of files) {
      const trouble = typeof result === "string" ? result : await keeper.attach(c, result);
      if (trouble) refused.push({ name, trouble });
    }
    return refused;
  }

  async function discard(c: Context): Promise<Response> {
    await keeper.forget(c);
    return c.redirect(`${FORM}?${DISCARDED}`, 303);
  }
}

function switchAndStay(c: Context, language: "id" | "en", page: QuestionPage, form: Answers): Response {
  keepLanguage(c, language);
  return c.redirect(samePage(page, form), 303);
}

function samePage(page: QuestionPage, form: Answers): string {
  return form[RETURN] === "periksa" ? `${page.path}?${RETURN}=periksa` : page.path;
}

/** The first page whose answers would not pass: a form that was left in the middle goes on there. */
function firstUnfinished(answers: Answers): QuestionPage | undefined {
  return questionPages.find((page) => Object.keys(page.check(answers, "id")).length > 0);
}

function before(page: QuestionPage): string {
  return questionPages[questionPages.indexOf(page) - 1]?.path ?? FORM;
}

function after(page: QuestionPage): string {
  return questionPages[questionPages.indexOf(page) + 1]?.path ?? CHECK;
}
