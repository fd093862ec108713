import { createAdaptorServer } from "@hono/node-server";
import type { AddressInfo } from "node:net";
import { Hono } from "hono";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { secured } from "#web/middleware/secure-headers.ts";
import { chromiumPath, launch } from "../support/browser.ts";
import { allPayloads, payloads } from "../support/payloads.ts";
import { until } from "../support/until.ts";
import { openPoisoned, type Poisoned } from "./poisoned-office.ts";

/** An office in which every text that anybody can write is a payload, looked at in Chromium from every side. */
describe.skipIf(!chromiumPath)("payloads in every text field", () => {
  let browser: Browser;
  let world: Poisoned;
  beforeAll(async () => {
    browser = await launch();
    world = await openPoisoned();
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  test.each([
    ["under our headers", true],
    ["without the policy, so that escaping alone must do", false],
  ])(
    "no view runs one, %s",
    async (_, policy) => {
      const { origin, close } = await serve(world.app, policy);
      const eye = await watch(browser, origin);
      const views = await look(eye, origin, world, policy ? 3 : 1);
      await close();
      console.log(`payloads: ${payloads.length} in ${views} views, ${policy ? "with" : "without"} the policy`);
      expect(eye.seen).toEqual([]);
      expect(views).toBeGreaterThan(payloads.length * (policy ? 2 : 5));
    },
    300_000,
  );
});

describe.skipIf(!chromiumPath)("the policy by itself", () => {
  const page = `<!doctype html><title>x</title><img src="/none" onerror="__hit()"><script>__hit()</script>
    <a id="go" href="javascript:__hit()">x</a><p style="color:red">x</p>`;
  const injected = (policy: boolean) => {
    const app = new Hono();
    if (policy) app.use(secured({ https: false }));
    return app.get("/", (c) => c.html(page));
  };

  test.each([
    ["stops what was injected", true],
    ["was what stopped it: the twin without it runs", false],
  ])("%s", async (_, policy) => {
    const browser = await launch();
    const { origin, close } = await serve(injected(policy), true);
    const eye = await watch(browser, origin);
    await eye.page.goto(origin);
    await eye.page.click("#go");
    await until(async () => eye.seen.length > 2);
    const ran = eye.seen.filter((line) => line.startsWith("ran"));
    const stopped = eye.seen.filter((line) => line.startsWith("violation"));
    await browser.close();
    await close();
    expect(policy ? ran : stopped).toEqual([]);
    expect((policy ? stopped : ran).length).toBeGreaterThan(2);
  });
});

interface Eye {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What should not have happened: a script that ran, a dialog, a violation, a request elsewhere, an element of theirs. */
  readonly seen: string[];
}

/** A browser that writes down everything that a payload could bring about. */
async function watch(browser: Browser, origin: string): Promise<Eye> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const seen: string[] = [];
  await context.exposeBinding("__hit", ({ page }) => void seen.push(`ran on ${page.url()}`));
  await context.exposeBinding(
    "reportViolation",
    ({ page }, what) => void seen.push(`violation on ${page.url()}: ${what}`),
  );
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      (globalThis as unknown as { reportViolation(what: string): void }).reportViolation(
        `${violatedDirective} ${blockedURI}`,
      ),
    );
  });
  const page = await context.newPage();
  page.on("dialog", (dialog) => {
    // Ours: words that came back with a form and are not kept as a draft yet.
    if (dialog.type() === "beforeunload") return void dialog.accept();
    seen.push(`dialog on ${page.url()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    const elsewhere = !request.url().startsWith(`${origin}/`) && !request.url().startsWith("about:");
    if (elsewhere) seen.push(`request to ${request.url()} from ${page.url()}`);
  });
  return { page, context, seen };
}

/** Goes to every view of the poisoned office, of what comes once a payload to one of `every`; gives how many there were. */
async function look({ page, context, seen }: Eye, origin: string, world: Poisoned, every: number): Promise<number> {
  let views = 0;
  const visit = async (path: string, printed = false) => {
    const answer = await page.goto(origin + path);
    if (answer && answer.status() >= 500) seen.push(`${answer.status()} at ${path}`);
    if (printed) await page.emulateMedia({ media: "print" });
    seen.push(...(await page.evaluate(foreign)).map((what) => `${what} on ${path}`));
    if (printed) await page.emulateMedia({ media: "screen" });
    views++;
  };
  const sit = async (cookie: string) => {
    await context.clearCookies();
    await context.addCookies(cookie.split("; ").map((pair) => cookieOf(pair, origin)));
  };
  for (const complaint of world.complaints.filter((_, index) => index % every === 0)) {
    await sit(complaint.citizenCookie);
    await visit(`/lacak/${complaint.reference}`, true);
    await visit(`/lacak/${complaint.reference}/tanda-terima`, true);
    await sit(world.officerCookie);
    for (const path of world.pagesOf(complaint)) await visit(path);
  }
  for (const path of world.pages) await visit(path, true);
  await sit(world.administratorCookie);
  await visit("/petugas/staf");
  await sit("x=y");
  for (const path of world.publicPages) await visit(path, true);
  for (const form of (await world.drafts()).filter((_, index) => index % every === 0)) {
    await sit(form.cookie);
    for (const path of form.paths) await visit(path, true);
  }
  await sit(world.officerCookie);
  for (const { path, fields } of world.forms) {
    await page.goto(origin + path);
    await page.evaluate(typeAll, { text: allPayloads, fields });
    await Promise.all([page.waitForEvent("load"), page.evaluate(submitForm)]);
    seen.push(...(await page.evaluate(foreign)).map((what) => `${what} after the form of ${path}`));
    views++;
  }
  return views;
}

/** Elements and addresses that only a payload could have brought in. */
function foreign(): string[] {
  const brought =
    "canary-x, [onerror], [onload], [onfocus], [onmouseover], iframe, object, base, meta[http-equiv], math";
  const elements = [...document.querySelectorAll(brought)].map(({ tagName }) => tagName);
  const links = [...document.querySelectorAll("[href], [src], [action]")].flatMap((element) =>
    ["href", "src", "action"].flatMap((name) => {
      const url = URL.parse(element.getAttribute(name) ?? "", document.baseURI);
      const theirs = url && (/^(javascript|data|vbscript):$/.test(url.protocol) || url.host === "evil.invalid");
      return theirs ? [`${name} ${url.href}`] : [];
    }),
  );
  return [...elements, ...links];
}

function typeAll({ text, fields }: { text: string; fields: readonly string[] }): void {
  for (const name of fields)
    for (const field of document.querySelectorAll<HTMLInputElement>(`main [name="${name}"]`)) {
      field.removeAttribute("maxlength");
      field.value = text;
    }
}

function submitForm(): void {
  const forms = [...document.querySelectorAll<HTMLFormElement>("main form[method=post]")];
  const main = forms.find((form) => form.querySelector("textarea, input:not([type=hidden])")) ?? forms[0];
  main!.noValidate = true;
  main!.submit();
}

function cookieOf(pair: string, url: string) {
  const at = pair.indexOf("=");
  return { name: pair.slice(0, at), value: pair.slice(at + 1), url };
}

/** The app on a port of its own, with its policy or with that header taken away. */
async function serve(app: Pick<Hono, "fetch">, policy: boolean) {
  const fetch: Hono["fetch"] = async (request, env) => {
    const answer = await app.fetch(request, env);
    if (!policy) answer.headers.delete("content-security-policy");
    return answer;
  };
  const server = createAdaptorServer({ fetch });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { origin: `http://localhost:${port}`, close };
}
