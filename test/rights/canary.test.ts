import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Letter } from "#channels/email/send-mail.ts";
import { routes, type Route } from "#auth/permissions.ts";
import { staffVerbs } from "#commands/staff-verbs.ts";
import type { Complaint } from "#complaints/types.ts";
import { deliverDue } from "#jobs/deliver.ts";
import { inOffice } from "#store/in-office.ts";
import { deskOf } from "../support/desk.ts";
import { visitor } from "../support/visitor.ts";
import { openWorld, principals, type Principal, type World } from "./principals.ts";

/** A person and a note that stand nowhere else in the world, so that finding a piece of them anywhere is a leak. */
const person = {
  name: "Kenari Zebulonqx",
  email: "zebulonqx.kenari@canary.example",
  phone: "+62 812 7744 9931",
  address: "Jalan Kutilangqx 77, Bengkulu",
};
const identity = ["Zebulonqx", "zebulonqx.kenari", "81277449931", "812 7744 9931", "Kutilangqx"];
const note = "catatan-kenari-5521";
const subject = "Loket-kenari tutup";

/** Who may reveal the person (open complaint) and who reads notes; the confidential one is the handler's and leader's. */
const entitled = {
  open: { identity: ["handler", "officer", "leader"], note: ["handler", "officer", "leader", "auditor"] },
  confidential: { identity: ["handler"], note: ["handler", "leader"] },
} as const;

let world: World;
const complaints: Partial<Record<keyof typeof entitled, Complaint>> = {};
const letters: Letter[] = [];
beforeAll(async () => {
  world = await openWorld();
  const { office, staff } = world;
  const { does } = deskOf(office);
  for (const kind of ["open", "confidential"] as const) {
    const confidential = kind === "confidential";
    const reportedParty = { post: staff.accused.post };
    const { complaint } = await office.lodge({ subject, complainant: person, confidential, reportedParty });
    await does(staff.handler, complaint, "receipt", { complete: true });
    await does(staff.handler, complaint, "note", { text: note });
    await does(staff.handler, complaint, "messages", { text: "Kami sedang memeriksa." });
    complaints[kind] = complaint;
  }
  const draft = visitor(world.app);
  await draft.send("/pengaduan/baru", { subject, description: "Sudah dua jam." });
  await draft.send("/pengaduan/baru/identitas", { identity: "named", ...person });
  const send = async (letter: Letter) => {
    letters.push(letter);
    return { state: "delivered" as const, error: null };
  };
  await deliverDue(
    office.ctx,
    { send, close: () => {} },
    { origin: "http://localhost:3000", mailAddress: "aduan@bps.example", reads: true },
    () => false,
    (error) => {
      throw error;
    },
  );
});
afterAll(() => world.close());

/** Everything that a principal is answered when they look everywhere, at one complaint. */
async function everything(who: Principal, complaint: Complaint): Promise<string> {
  const read = async (method: string, path: string, form: Record<string, string> = {}) => {
    const answer = await world.ask(who, method, path, path.startsWith("/api") ? { json: {} } : { form });
    return `${JSON.stringify([...answer.headers])}\n${await answer.text()}\n`;
  };
  const id = crypto.randomUUID();
  const filled = (Object.keys(routes) as Route[])
    .filter((route) => !/keluar|keamanan|tutup$/.test(route))
    .flatMap((route) => {
      const nouns = route.includes(":noun") ? Object.keys(staffVerbs) : [""];
      return nouns.map((noun) =>
        route.replace(":noun", noun).replace(":reference", complaint.reference).replace(":id", id),
      );
    });
  const pages: string[] = [];
  for (const route of filled.filter((one) => one.startsWith("GET")))
    pages.push(await read("GET", route.split(" ")[1]!));
  // A search shows its own words again, so pieces are searched for, and the whole is looked for.
  for (const words of ["Zebulonq", note.slice(0, -1), "kenari", complaint.reference])
    for (const path of ["/petugas?q=", "/api/v1/complaints?q="])
      pages.push(await read("GET", path + encodeURIComponent(words)));
  const revealing = await world.ask(who, "POST", `/petugas/pengaduan/${complaint.reference}/identity`, {
    form: { revealReason: "Perlu menelepon." },
  });
  pages.push(await revealing.text());
  const to = revealing.headers.get("location");
  if (to) pages.push(await read("GET", to));
  for (const route of filled.filter(
    (one) => one.startsWith("POST /api/v1/complaints/") || one.startsWith("POST /petugas/pengaduan/"),
  ))
    pages.push(await read("POST", route.split(" ")[1]!));
  return pages.join("\n");
}

const found = (text: string, words: readonly string[]) => words.filter((word) => text.includes(word));

describe.each(["open", "confidential"] as const)("a canary in a complaint, %s", (kind) => {
  test.each(principals)(
    "%s finds of it what they may and nothing else",
    async (who) => {
      const text = await everything(who, complaints[kind]!);
      const may = {
        identity: entitled[kind].identity as readonly string[],
        note: entitled[kind].note as readonly string[],
      };
      expect(found(text, [note])).toEqual(may.note.includes(who) ? [note] : []);
      const seen = found(text, identity);
      if (may.identity.includes(who)) expect(seen).toContain("Zebulonqx");
      else expect(seen).toEqual([]);
    },
    60_000,
  );
});

test("stands in no log line", () => {
  expect(world.logged.length).toBeGreaterThan(500);
  expect(found(JSON.stringify(world.logged), [...identity, note, subject])).toEqual([]);
});

test("stands in no letter to anybody else, and the note in none at all", async () => {
  expect(letters.filter(({ to }) => to === person.email).length).toBeGreaterThan(3);
  expect(found(JSON.stringify(letters), [note])).toEqual([]);
  const others = letters.filter(({ to }) => to !== person.email);
  expect(others.length).toBeGreaterThan(0);
  expect(found(JSON.stringify(others), identity)).toEqual([]);
});

describe("a dump of the database", () => {
  /** Every row of every table as text, bytes as bytes and as hexadecimal. */
  async function dump(as: "owner" | "app", office: string | null): Promise<string> {
    const { owner, db } = world.office.database;
    const names = await sql<{
      name: string;
    }>`select tablename as name from pg_tables where schemaname = 'public'`.execute(owner);
    const rows: string[] = [];
    for (const { name } of names.rows) {
      const query = sql<{ row: unknown }>`select to_jsonb(t) as row from ${sql.table(name)} t`;
      const answer =
        as === "owner"
          ? query.execute(owner)
          : office
            ? inOffice(db, office, (tx) => query.execute(tx))
            : query.execute(db);
      rows.push(
        ...(await answer.then(
          ({ rows: all }) => all.map(({ row }) => JSON.stringify(row)),
          () => [],
        )),
      );
    }
    return rows.join("\n").toLowerCase();
  }
  const inAnyForm = (words: readonly string[]) =>
    words
      .flatMap((word) => [
        word,
        word.toLowerCase(),
        Buffer.from(word).toString("hex"),
        Buffer.from(word.toLowerCase()).toString("hex"),
      ])
      .map((word) => word.toLowerCase());

  test("holds the person in clear nowhere, not even for the owner", async () => {
    const text = await dump("owner", null);
    expect(text).toContain(note);
    expect(found(text, inAnyForm(identity))).toEqual([]);
  });

  test("of another office, or of none, holds nothing of the complaint", async () => {
    for (const office of ["1771", null])
      expect(found(await dump("app", office), [...inAnyForm(identity), note, subject.toLowerCase()])).toEqual([]);
  });
});
