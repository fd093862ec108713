import { awaitsSecondStep, passSecondStep } from "#auth/second-step.ts";
import { isRefusal, type Refusal } from "#lib/refusal.ts";
import { secondStepText } from "#text/console/account.ts";
import { signInText } from "#text/console/sign-in.ts";
import { fill, say, type Language } from "#text/words.ts";
import { Button } from "#web/ui/button.tsx";
import { ErrorSummary, type Errors } from "#web/ui/error-summary.tsx";
import { Field } from "#web/ui/field.tsx";
import { render } from "#web/ui/render.ts";
import { formOf } from "../../middleware/form-body.ts";
import { goTo, localPath } from "../go.ts";
import { paths, withQuery } from "../paths.ts";
import { aroundOf, type Asked } from "../request.ts";
import { Shell, type Around } from "../shell.tsx";
import { waitWords } from "./wait-words.ts";

/** `GET /petugas/masuk/langkah-kedua`: after the password, for people with a second step. */
export async function showSecondStep(asked: Asked): Promise<Response> {
  const { c, options, staff } = asked;
  const to = localPath(c.req.query("ke"));
  if (staff) return c.redirect(to, 303);
  if (!(await awaitsSecondStep(options.auth, c.req.raw.headers))) return beginAnew(asked);
  return page(asked, to, {});
}

/** `POST /petugas/masuk/langkah-kedua` */
export async function secondStepByForm(asked: Asked): Promise<Response> {
  const { c, options, language } = asked;
  const { code = "", to } = await formOf(c);
  const path = localPath(to);
  if (!code.trim()) return page(asked, path, { code: secondStepText.codeNeeded[language] }, 422);
  const { headers } = c.req.raw;
  const passed = await passSecondStep(options.auth, { code, headers, address: options.addressOf(c) });
  if (!isRefusal(passed)) return goTo(c, path, passed.cookies);
  if (passed.refusal === "not_signed_in") return beginAnew(asked);
  const throttled = passed.refusal === "too_many_requests";
  return page(asked, path, errorsOf(passed, language), throttled ? 429 : 422);
}

function beginAnew({ c }: Asked): Response {
  return c.redirect(withQuery(paths.signIn, { lewat: "ya" }), 303);
}

function errorsOf({ refusal, detail }: Refusal, language: Language): Errors {
  if (refusal === "not_allowed") return { "": signInText.disabled[language] };
  if (refusal === "invalid_input") return { code: secondStepText.wrong[language] };
  const wait = waitWords(Number(detail?.["seconds"] ?? 60), language);
  return { "": fill(secondStepText.throttled[language], { wait }) };
}

async function page(asked: Asked, to: string, errors: Errors, status: 200 | 422 | 429 = 200): Promise<Response> {
  const around = await aroundOf(asked, withQuery(paths.secondStep, { ke: to }));
  return render(asked.c, <SecondStepPage around={around} to={to} errors={errors} />, status);
}

interface SecondStepProps {
  readonly around: Around;
  readonly to: string;
  readonly errors: Errors;
}

function SecondStepPage({ around, to, errors }: SecondStepProps) {
  const { language } = around;
  const text = say(secondStepText, language);
  return (
    <Shell title={text.title} around={around} wrong={Object.keys(errors).length > 0} narrow>
      <ErrorSummary errors={errors} language={language} />
      <h1>{text.title}</h1>
      <p>{text.lead}</p>
      <form method="post" action={paths.secondStep} novalidate>
        <input type="hidden" name="to" value={to} />
        <Field
          {...{ language, error: errors["code"], label: text.code }}
          name="code"
          autocomplete="one-time-code"
          maxlength={20}
          short
          plain
        />
        <div class="buttons">
          <Button>{text.submit}</Button>
        </div>
      </form>
      <p class="soft">{text.lost}</p>
    </Shell>
  );
}
