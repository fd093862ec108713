import type { Context } from "hono";
import { isRefusal } from "#lib/refusal.ts";
import { refusalText } from "#text/refusals.ts";
import { formOf } from "../../middleware/form-body.ts";
import { keepLanguage, readLanguage } from "../../middleware/language.ts";
import type { Errors } from "../../ui/error-summary.tsx";
import { render } from "../../ui/render.ts";
import type { Desk } from "../desk.ts";
import { frameOf } from "../frame.ts";
import { CheckPage } from "./check/view.tsx";
import { newDraft, withAnswers, type Answers, type Draft } from "./draft.ts";
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
      ...{ at: questionPages.indexOf(page) + 1, of: questionPages.length, returns },
      notice: <Earlier sent={draft?.sent} discarded={c.req.query(DISCARDED) !== undefined} language={frame.language} />,
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
      const form = await formOf(c);
      if (form["langkah"] === "hapus") return discard(c);
      const kept = await keeper.load(c);
      const draft = withAnswers(kept && !kept.sent ? kept : newDraft(), page.fields, form);
      await keeper.save(c, draft);
      const language = readLanguage(form["bahasa"]);
      if (language) return switchAndStay(c, language, page, form);
      if (form["langkah"] === "kembali") return c.redirect(before(page), 303);
      const { language: read } = frameOf(c, await desk.procedure());
      const returns = form[RETURN] === "periksa";
      const errors = page.check(draft.answers, read);
      if (Object.keys(errors).length > 0) return show(c, page, draft, returns, errors);
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
        : render(c, <CheckPage frame={frame} answers={draft.answers} />);
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
      const sent = await sendDraft(desk, draft, frame.language, (attempted) => keeper.save(c, attempted));
      if (isRefusal(sent)) {
        const refused = refusalText(sent.refusal, frame.language, sent.detail);
        return render(c, <CheckPage frame={frame} answers={draft.answers} refused={refused} />, 422);
      }
      await keeper.save(c, sent);
      return c.redirect(SENT, 303);
    },
  };

  async function discard(c: Context): Promise<Response> {
    await keeper.forget(c);
    return c.redirect(`${FORM}?${DISCARDED}`, 303);
  }
}

function switchAndStay(c: Context, language: "id" | "en", page: QuestionPage, form: Answers): Response {
  keepLanguage(c, language);
  return c.redirect(form[RETURN] === "periksa" ? `${page.path}?${RETURN}=periksa` : page.path, 303);
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
