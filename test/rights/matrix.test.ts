import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { routes, type Route } from "#auth/permissions.ts";
import { letWait, sendWaiting } from "#commands/attachments/waiting.ts";
import type { Complaint } from "#complaints/types.ts";
import { HOUR, MINUTE } from "#lib/time.ts";
import { inOffice } from "#store/in-office.ts";
import { pdf, streamOf } from "../support/sample-files.ts";
import { byCode, bySession, complainantVerbs, verbs } from "./expected-verbs.ts";
import { downloads, files, ofPerson, plain, reading } from "./expected.ts";
import { fingerprint } from "./fingerprint.ts";
import { openWorld, principals, type Body, type Principal, type World } from "./principals.ts";
import { scenesOf, type Scene } from "./scenes.ts";

/** Each walk asks hundreds of times, on a machine that does other things too. */
vi.setConfig({ testTimeout: 120_000 });

const NONE = "1700-2026-000000";
const walked = new Set<string>();
const mismatches: string[] = [];
let cells = 0;
let wrong = 0;
let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  console.log(`rights: ${cells} cells, ${wrong} mismatches`);
  await world.close();
});

/** What each principal is answered to one request, refused ones first; every refusal must have written nothing. */
interface Row {
  readonly route: Route;
  readonly name: string;
  readonly line: string;
  /** A complaint, or nothing, made anew for whoever is let through. */
  readonly path: (own: Complaint | undefined) => string;
  readonly body?: (own: Complaint | undefined) => Body | Promise<Body>;
  readonly scene?: () => Promise<Complaint>;
  /** Forms that keep a draft or a try of whoever sends them. */
  readonly leavesTraces?: boolean;
}

async function walk(row: Row): Promise<void> {
  walked.add(row.route);
  world.office.clock.now += MINUTE;
  const [method] = row.route.split(" ") as [string];
  const wanted = new Map(principals.map((who, index) => [who, Number(row.line.split(" ")[index])]));
  const shared = await row.scene?.();
  const ask = async (who: Principal, own: Complaint | undefined) => {
    const answer = await world.ask(who, method, row.path(own), (await row.body?.(own)) ?? {}, own);
    cells++;
    if (answer.status === wanted.get(who)) return;
    mismatches.push(`${row.route} ${row.name}: ${who} is answered ${answer.status}, not ${wanted.get(who)}`);
  };
  const before = await fingerprint(world.office.database);
  const refused = principals.filter((who) => wanted.get(who)! >= 400);
  for (const who of refused) await ask(who, shared);
  if (!row.leavesTraces && (await fingerprint(world.office.database)) !== before)
    mismatches.push(`${row.route} ${row.name}: a refusal has written something`);
  const makesNew = method === "POST" && row.scene;
  for (const who of principals.filter((one) => !refused.includes(one)))
    await ask(who, makesNew ? await row.scene!() : shared);
}

const settled = () => {
  wrong += mismatches.length;
  expect(mismatches.splice(0)).toEqual([]);
};
const confidentialOf = (kind: "open" | "confidential") => ({ confidential: kind === "confidential" });

describe("each address answers each principal as written", () => {
  test("pages and forms that are not about a complaint", async () => {
    const form = { form: { email: "nobody@bps.example", password: "salah", kode: "7K3QX9-0ABCDE-FGHJKM" } };
    for (const [route, line] of Object.entries(plain) as [Route, string][]) {
      if (route === "POST /petugas/keluar") continue;
      const path = route.split(" ")[1]!.replace(":language", "en").replace(":token", "salah").replace(":name", "x");
      const json = { json: {}, headers: { "idempotency-key": "k" } };
      const body = () => (path.startsWith("/api") ? json : form);
      await walk({ route, name: "", line, path: () => path, body, leavesTraces: true });
    }
    settled();
  });

  test("people of the office", async () => {
    const elsewhere = (line: string) => line.replace(/(?<= 403 )(200|303|422)/, "404");
    for (const [route, line] of Object.entries(ofPerson) as [Route, string][]) {
      const path = (id: string) => () => route.split(" ")[1]!.replace(":id", id);
      await walk({ route, name: "ours", line, path: path(world.target.id) });
      await walk({ route, name: "of another office", line: elsewhere(line), path: path(world.staff.otherOffice.id) });
      await walk({ route, name: "nobody", line: elsewhere(line), path: path(crypto.randomUUID()) });
    }
    settled();
  });

  test.each(["open", "confidential"] as const)("reading a complaint, %s", async (kind) => {
    const scenes = scenesOf(world, confidentialOf(kind));
    const elsewhere = await world.lodgeElsewhere();
    for (const [route, lines] of Object.entries(reading) as [Route, Record<string, string>][]) {
      const path = (reference: string) =>
        route.split(" ")[1]!.replace(":reference", reference).replace(":noun", "note");
      const body = () => ({ form: { revealReason: "Perlu menelepon." } });
      const scene = scenes.received;
      await walk({ route, name: kind, line: lines[kind]!, path: (own) => path(own!.reference), body, scene });
      await walk({ route, name: "nothing", line: lines["none"]!, path: () => path(NONE), body });
      const ownOffice = lines["none"]!.replace(/\d+$/, lines["open"]!.split(" ")[4]!);
      const foreign = route.includes("/lacak")
        ? lines["none"]!
        : ownOffice.replace(/ 303$/, route.startsWith("GET") ? " 200" : " 303");
      await walk({ route, name: "of another office", line: foreign, path: () => path(elsewhere.reference), body });
    }
    settled();
  });

  test("a file that is not there, of a complaint that is and of one that is not", async () => {
    const scene = scenesOf(world).received;
    for (const [route, line] of Object.entries(files) as [Route, string][]) {
      const path = (reference: string) => route.split(" ")[1]!.replace(":reference", reference);
      const id = crypto.randomUUID();
      await walk({ route, name: "ours", line, path: (own) => path(own!.reference).replace(":id", id), scene });
      await walk({ route, name: "nothing", line, path: () => path(NONE).replace(":id", id) });
    }
    settled();
  });

  test.each(["open", "confidential"] as const)("a document of a complaint, %s", async (kind) => {
    const complaint = await scenesOf(world, confidentialOf(kind)).received();
    const id = await attach(complaint);
    for (const [route, lines] of Object.entries(downloads) as [Route, Record<string, string>][]) {
      const path = () => route.split(" ")[1]!.replace(":reference", complaint.reference).replace(":id", id);
      await walk({ route, name: kind, line: lines[kind]!, path, scene: async () => complaint });
    }
    settled();
  });

  test.each(["open", "confidential"] as const)("verbs of staff, %s", async (kind) => {
    const scenes = scenesOf(world, confidentialOf(kind));
    for (const [noun, { scene, input, ...lines }] of Object.entries(verbs)) {
      const line = lines[kind];
      const filled = async () => ({
        ...input,
        ...("staffId" in input && { staffId: world.staff.officer.id }),
        ...("into" in input && { into: (await scenes.reviewed()).reference }),
      });
      const api = `POST /api/v1/complaints/:reference/${noun}` as Route;
      const given = await filled();
      const into = () => ({ ...given, ...("at" in given && { at: localNow() }) });
      const path = (reference: string) => `/api/v1/complaints/${reference}/${noun}`;
      const json = () => ({ json: { ...into(), ...("at" in given && { at: `${localNow()}:00+07:00` }) } });
      await walk({
        route: api,
        name: kind,
        line,
        path: (own) => path(own!.reference),
        body: json,
        scene: scenes[scene],
      });
      await walk({
        route: api,
        name: "nothing",
        line: reading["GET /api/v1/complaints/:reference"]!.none,
        path: () => path(NONE),
        body: json,
      });
      const page = (reference: string) => `/petugas/pengaduan/${reference}/${noun}`;
      const form = (own: Complaint | undefined) => ({ form: formOf(into(), own) });
      const route = "POST /petugas/pengaduan/:reference/:noun";
      await walk({
        route,
        name: `${noun}, ${kind}`,
        line: inConsole(line),
        path: (own) => page(own!.reference),
        body: form,
        scene: scenes[scene],
      });
      const none = "401 401 401 403 404 404 404 404 404 403 403 404";
      await walk({ route, name: `${noun}, nothing`, line: none, path: () => page(NONE), body: form });
    }
    settled();
  });

  test.each(["open", "confidential"] as const)("verbs of the complainant, %s", async (kind) => {
    const scenes = scenesOf(world, confidentialOf(kind));
    const own = (route: Route, scene: Scene, line: string, body: Body) =>
      walk({
        ...{ route, line, name: kind },
        path: (complaint) => route.split(" ")[1]!.replace(":reference", complaint!.reference),
        body: () => body,
        scene: scenes[scene],
      });
    await own("GET /api/v1/track", "received", byCode, {});
    for (const { noun, slug, scene, json, form, onlyOpen } of complainantVerbs) {
      if (onlyOpen && kind === "confidential") continue;
      await own(`POST /api/v1/track/${noun}` as Route, scene, byCode, { json });
      await own(`POST /lacak/:reference/${slug}` as Route, scene, bySession, { form });
    }
    settled();
  });

  test("signing out, last", async () => {
    const line = plain["POST /petugas/keluar"]!;
    await walk({ route: "POST /petugas/keluar", name: "", line, path: () => "/petugas/keluar", leavesTraces: true });
    settled();
  });
});

describe("the table", () => {
  test("knows every address of the web, and no other", () => {
    const mounted = world.app.routes.filter(({ method }) => method !== "ALL");
    const addresses = [...new Set(mounted.map(({ method, path }) => `${method} ${path}`))];
    expect(addresses.sort()).toEqual(Object.keys(routes).sort());
  });

  test("was walked whole", () => {
    expect(Object.keys(routes).filter((route) => !walked.has(route))).toEqual([]);
  });
});

/** A document that came with the complaint; gives its id. */
async function attach({ id }: Complaint): Promise<string> {
  const { ctx, code, database } = world.office;
  const taken = await ctx.files.take("surat.pdf", streamOf(pdf));
  if (typeof taken === "string") throw new Error(taken);
  await letWait(ctx, { office: code, complaintId: id }, taken);
  await inOffice(ctx.db, code, (tx) => sendWaiting(tx, id, 1));
  const row = database.owner.selectFrom("attachment").select("id").where("complaint", "=", id);
  return (await row.executeTakeFirstOrThrow()).id;
}

/** The office's clock to the minute, as a browser sends it. */
const localNow = () => new Date(world.office.clock.now + 7 * HOUR).toISOString().slice(0, 16);

/** The console's own way to say what the API says with its numbers. */
function inConsole(line: string): string {
  const said: Readonly<Record<string, string>> = { "200": "303", "403": "422", "409": "422" };
  const statuses = line.split(" ").map((status) => said[status] ?? status);
  for (const who of ["receptionist", "administrator", "auditor"] as const) statuses[principals.indexOf(who)] = "403";
  return statuses.join(" ");
}

/** A verb's input as a browser sends it. */
function formOf(input: Readonly<Record<string, unknown>>, own: Complaint | undefined): Record<string, string> {
  const words = Object.entries(input).map(([name, value]) => [
    name,
    typeof value === "boolean" ? "yes" : String(value),
  ]);
  return { ...Object.fromEntries(words), ...(own && { version: String(own.version) }) };
}
