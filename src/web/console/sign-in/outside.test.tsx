import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { OUTSIDE_RETURN } from "#auth/outside.ts";
import { disablePerson } from "#auth/disable.ts";
import { linkOutside } from "#auth/outside-links.ts";
import { sessionOf } from "#auth/staff.ts";
import { openConsole, type Page, type TestConsole, type Visitor } from "../../../../test/support/console.ts";
import { openIdentityProvider, type IdentityProvider } from "../../../../test/support/identity-provider.ts";
import { paths } from "../paths.ts";

let provider: IdentityProvider;
let desk: TestConsole;
beforeAll(async () => {
  provider = await openIdentityProvider(`http://localhost:3000${OUTSIDE_RETURN}`);
  desk = await openConsole({}, { oidc: provider });
});
afterAll(async () => {
  await desk.office.close();
  await provider.close();
});

const jarOf = ({ cookies }: Page) => cookies.map((cookie) => cookie.split(";")[0]).join("; ");

/** Goes there from a page, signs in as `login`, and comes back with the cookies that were kept and those given. */
async function trip(browser: Visitor, path: string, login: string, cookie = ""): Promise<Page> {
  const left = await browser.get(path);
  expect(left.to).toContain(`${provider.issuer}/auth`);
  const search = await provider.visit(left.to!, login);
  return desk.browser([cookie, jarOf(left)].filter(Boolean).join("; ")).get(OUTSIDE_RETURN + search);
}

/** Somebody with a session, and the link on their page by which they link an account. */
async function linker(role: "officer" | "leader" = "officer") {
  const clerk = await desk.clerk(role);
  const href = /href="(\/petugas\/akun\/oidc[^"]+)"/.exec((await clerk.get(paths.account)).text)![1]!;
  return { clerk, href };
}

describe("the office's own sign-in", () => {
  test("is offered only where it is configured", async () => {
    const plain = await openConsole();
    expect((await plain.nobody.get(paths.signIn)).text).not.toContain(paths.outside);
    expect((await plain.nobody.get(paths.outside)).status).toBe(404);
    await plain.office.close();
    expect((await desk.nobody.get(paths.signIn)).text).toContain(`Masuk lewat ${new URL(provider.issuer).host}`);
  });

  test("asks with PKCE and a nonce, and for nothing but who it is", async () => {
    const { to } = await desk.nobody.get(paths.outside);
    const query = new URL(to!).searchParams;
    expect(Object.fromEntries(query)).toMatchObject({
      code_challenge_method: "S256",
      scope: "openid",
      response_type: "code",
    });
    expect(query.get("nonce")).toMatch(/^[\w-]{43}$/);
  });

  test("an unknown account is refused with a clear sentence, even with the e-mail of somebody here", async () => {
    const { clerk } = await linker();
    const back = await trip(desk.nobody, paths.outside, clerk.email);
    expect(back).toMatchObject({ status: 303, to: `${paths.signIn}?luar=asing` });
    expect(back.cookies.join()).not.toContain("tanggap.session=");
    expect((await desk.nobody.get(back.to!)).text).toContain("belum tertaut dengan siapa pun");
  });

  test("who linked an account while signed in comes in by it, to the page they wanted", async () => {
    const { clerk, href } = await linker();
    const linked = await trip(clerk, href, "rina-di-sana", clerk.cookie);
    expect(linked.to).toBe(`${paths.account}?tertaut=ya`);
    expect((await clerk.get(linked.to!)).text).toContain("Akun Anda sudah tertaut.");
    const back = await trip(desk.nobody, `${paths.outside}?ke=${encodeURIComponent(paths.procedure)}`, "rina-di-sana");
    expect(back).toMatchObject({ status: 303, to: paths.procedure });
    expect((await desk.browser(jarOf(back)).get(paths.account)).text).toContain("Akun saya");
  });

  test("an account of somebody else is not taken over", async () => {
    const [first, second] = [await linker(), await linker()];
    await trip(first.clerk, first.href, "budi", first.clerk.cookie);
    const taken = await trip(second.clerk, second.href, "budi", second.clerk.cookie);
    expect(taken.to).toBe(`${paths.account}?tertaut=sudah`);
  });

  test("a disabled person does not come in", async () => {
    const { clerk, href } = await linker();
    await trip(clerk, href, "sari", clerk.cookie);
    await disablePerson(desk.auth, clerk.staff, null);
    const back = await trip(desk.nobody, paths.outside, "sari");
    expect(back.to).toBe(`${paths.signIn}?luar=nonaktif`);
  });

  test("a leader still owes the second step", async () => {
    const { clerk, href } = await linker("leader");
    await trip(clerk, href, "kepala", clerk.cookie);
    const back = await trip(desk.nobody, paths.outside, "kepala");
    expect(back.to).toContain(paths.secondStep);
    const between = desk.browser(jarOf(back));
    expect((await between.get(paths.worklist)).to).toContain(paths.signIn);
    expect((await between.get(paths.secondStep)).status).toBe(200);
  });
});

describe("what comes back", () => {
  test("without the cookie of the trip, changed, or a second time opens nothing", async () => {
    const left = await desk.nobody.get(paths.outside);
    const search = await provider.visit(left.to!, "rina-di-sana");
    const gone = `${paths.signIn}?luar=gagal`;
    expect((await desk.nobody.get(OUTSIDE_RETURN + search)).to).toBe(gone);
    const browser = desk.browser(jarOf(left));
    expect((await browser.get(`${OUTSIDE_RETURN}${search}x`)).to).toBe(gone);
    expect((await browser.get(`${OUTSIDE_RETURN}?error=access_denied`)).to).toBe(gone);
    const other = jarOf(await desk.nobody.get(paths.outside));
    expect((await desk.browser(other).get(OUTSIDE_RETURN + search)).to).toBe(gone);
    expect((await browser.get(OUTSIDE_RETURN + search)).to).toBe(paths.worklist);
    expect((await browser.get(OUTSIDE_RETURN + search)).to).toBe(gone);
  });

  test("links nobody but the person who went, and only from their own page", async () => {
    const { clerk, href } = await linker();
    const other = await desk.clerk("officer");
    const wrong = await trip(clerk, href, "baru", other.cookie);
    expect(wrong.to).toBe(`${paths.signIn}?luar=gagal`);
    expect((await other.get(href)).to).toBe(paths.account);
    expect((await clerk.get("/petugas/akun/oidc")).to).toBe(paths.account);
  });
});

test("an issuer that can't be reached is said to be away", async () => {
  const far = await openConsole({}, { oidc: { ...provider, issuer: "http://127.0.0.1:1" } });
  const { to } = await far.nobody.get(paths.outside);
  expect(to).toBe(`${paths.signIn}?luar=jauh`);
  expect((await far.nobody.get(to!)).text).toContain("tidak dapat dihubungi");
  await far.office.close();
});

test("the same subject of another issuer is somebody else", async () => {
  const { clerk } = await linker();
  const userId = (await sessionOf(desk.auth, new Headers({ cookie: clerk.cookie })))!.staff.userId!;
  const link = { issuer: "https://lain.example", subject: "wati" };
  expect(await linkOutside(desk.auth, { ...clerk.staff, userId }, link)).toBeNull();
  expect((await trip(desk.nobody, paths.outside, "wati")).to).toBe(`${paths.signIn}?luar=asing`);
});
