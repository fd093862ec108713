import { afterAll, beforeAll, expect, test } from "vitest";
import { openOffice, type TestOffice } from "../../../test/support/office.ts";
import { visitor } from "../../../test/support/visitor.ts";
import { LEAVE } from "../ui/page.tsx";
import { openDesk } from "./desk.ts";
import { citizenRoutes, pagesOf } from "./routes.tsx";

let office: TestOffice;
beforeAll(async () => void (office = await openOffice()));
afterAll(() => office.close());

/** Somebody with a begun form and an opened complaint. */
async function inTheMiddle() {
  const app = citizenRoutes(office.ctx, { office: office.code });
  const citizen = visitor(app);
  const { complaint } = await office.lodge();
  await citizen.post("/lacak", { kode: office.ctx.keys.trackingCode(complaint.id) });
  await citizen.post("/pengaduan/baru", { subject: "Antrean", description: "Dua jam." });
  return { app, citizen, reference: complaint.reference };
}

test("one tap leaves neither answers nor complaint in the browser, and goes where nobody asks why", async () => {
  const { citizen, reference } = await inTheMiddle();
  expect((await citizen.get("/pengaduan/baru/rincian")).html).toContain(`href="${LEAVE}"`);
  expect((await citizen.get(`/lacak/${reference}`)).html).toContain(`href="${LEAVE}"`);
  expect((await citizen.get(LEAVE)).location).toBe("https://www.bmkg.go.id/");
  expect((await citizen.get("/pengaduan/baru")).html).not.toContain("Dua jam.");
  expect((await citizen.get(`/lacak/${reference}`)).status).not.toBe(200);
});

test("the way out stands wherever a page shows what is opened, asks something grave, or has gone wrong", async () => {
  const { citizen, reference } = await inTheMiddle();
  const list = await citizen.get("/lacak");
  expect(list.html).toContain(reference);
  const pages = ["/lacak", "/tidak-ada", `/lacak/${reference}/tanda-terima`];
  const asking = ["penarikan", "kerahasiaan", "anonimitas"].map((slug) => `/lacak/${reference}/${slug}`);
  for (const path of [...pages, ...asking]) {
    const { html } = await citizen.get(path);
    expect(html, path).toContain(`href="${LEAVE}"`);
    expect(html, path).toMatch(/src="\/assets\/formulir[^"]*"/);
  }
});

test("it leads out while the database is away too, and takes the cookies", async () => {
  const { citizen } = await inTheMiddle();
  const desk = openDesk(office.ctx, office.code);
  const away = async () => Promise.reject(new Error("away"));
  const app = pagesOf({ ...desk, procedure: away, track: away }, { office: office.code });
  const there = visitor(app, undefined, citizen.cookies);
  const failed = await there.get("/");
  expect(failed.status).toBe(500);
  expect(failed.html).toContain(`href="${LEAVE}"`);
  expect((await there.get(LEAVE)).location).toBe("https://www.bmkg.go.id/");
  expect([...there.cookies.keys()]).toEqual([]);
});

test("a link on another site takes nothing", async () => {
  const { app, citizen } = await inTheMiddle();
  const cookie = [...citizen.cookies].map(([name, { value }]) => `${name}=${value}`).join("; ");
  const headers = { cookie, host: "localhost:3000", "sec-fetch-site": "cross-site" };
  const answer = await app.request(`http://localhost:3000${LEAVE}`, { headers });
  expect(answer.headers.get("location")).toBe("/");
  expect(answer.headers.getSetCookie()).toEqual([]);
  expect((await citizen.get("/pengaduan/baru")).html).toContain("Dua jam.");
});
