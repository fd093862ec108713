import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { maySee } from "#complaints/may.ts";
import { MINUTE } from "#lib/time.ts";
import { staffRoles } from "#sop/types.ts";
import { aReview, deskOf } from "../../test/support/desk.ts";
import { aComplaint, openOffice, type TestOffice, type TestStaff } from "../../test/support/office.ts";
import { search } from "./search.ts";

let office: TestOffice;
let desk: ReturnType<typeof deskOf>;
let officer: TestStaff, accused: TestStaff;
beforeAll(async () => {
  office = await openOffice();
  desk = deskOf(office);
  officer = await office.hire("officer", "Ani", "Petugas 1");
  accused = await office.hire("officer", "Budi", "Petugas 2");
});
afterAll(() => office.close());

const all = { from: 0, most: 1000 };
const found = async (typed: string, staff = officer) =>
  (await search(office.ctx, staff, typed, all)).hits.map(({ complaint }) => complaint.reference);
const words = (pieces: readonly { text: string; found: boolean }[]) => pieces.filter((one) => one.found);

describe("words", () => {
  test("are found wherever they were said, in whatever form of the word", async () => {
    const { complaint, reference } = await office.lodge({
      subject: "Kuesioner sensus hilang",
      description: "Pencacah membawa kabur payung nenek.",
      place: "Kecamatan Seluma",
    });
    await desk.does(officer, complaint, "receipt", { complete: true });
    await desk.does(officer, complaint, "review", { ...aReview, conclusion: "Terbukti ceroboh." });
    await desk.does(officer, complaint, "note", { text: "Sudah menghubungi mandor." });
    await desk.says(complaint, "messages", { text: "Payungnya bercorak macan." });
    const { registerNumber } = await desk.does(officer, complaint, "response", {
      text: "Payung kami gantikan.",
      noFollowUpBecause: "Selesai di tempat.",
    });
    for (const typed of ["sensus", "dibawa", "SELUMA", "kecerobohan", "mandor hubungi", "macan", "penggantian"])
      expect(await found(typed), typed).toEqual([reference]);
    for (const typed of [reference, reference.toLowerCase(), reference.slice(-6), registerNumber!])
      expect(await found(typed), typed).toContain(reference);
    expect(await found("payung pesawat")).toEqual([]);
  });

  test("that say nothing are not looked for", async () => {
    expect(await found("yang dan untuk")).toEqual([]);
    const { reference } = await office.lodge({ subject: "Genset meraung" });
    expect(await found("genset yang itu")).toEqual([reference]);
  });

  test("that were mistyped are found by their likeness, after what was typed exactly", async () => {
    const meant = await office.lodge({ subject: "Publikasi ketenagakerjaan" });
    office.clock.now += MINUTE;
    const typo = await office.lodge({ subject: "Publikasi ketenagakrejaan" });
    office.clock.now += MINUTE;
    expect(await found("ketenagkerjaan")).toEqual([typo.reference, meant.reference]);
    expect(await found("ketenagakerjaan")).toEqual([meant.reference, typo.reference]);
  });

  test("are marked where they stand, as text whatever is in it", async () => {
    await office.lodge({
      subject: "Tangga <b>rusak</b>",
      description: `${"Lain. ".repeat(60)} Kerusakan & retak parah.`,
    });
    const { hits } = await search(office.ctx, officer, "rusak retak", all);
    expect(words(hits[0]!.subject)).toEqual([{ text: "rusak", found: true }]);
    expect(hits[0]!.subject.map(({ text }) => text).join("")).toBe("Tangga <b>rusak</b>");
    expect(words(hits[0]!.excerpt!.pieces).map(({ text }) => text)).toEqual(["Kerusakan", "retak"]);
    expect(hits[0]!.excerpt!.from).toBe("submission");
  });

  test("with quotes, operators and stray signs are no query language", async () => {
    for (const typed of ["'", "a' | 'b", ":*", "!(x)", "\\", "%_", "<->", "''''", "a & | b"])
      await expect(found(typed), typed).resolves.toBeInstanceOf(Array);
  });
});

test("newest first over many weeks, paged inside", async () => {
  const before = office.clock.now;
  const references = [];
  for (let week = 0; week < 12; week++) {
    office.clock.now = before + week * 5 * 24 * 60 * MINUTE;
    references.unshift((await office.lodge({ subject: `Kendala nomor ${week}` })).reference);
  }
  expect(await found("kendala")).toEqual(references);
  const page = await search(office.ctx, officer, "kendala", { from: 5, most: 3 });
  expect(page.hits.map(({ complaint }) => complaint.reference)).toEqual(references.slice(5, 8));
  expect(page).toMatchObject({ total: 12, cut: false });
});

test("a common word gives the newest thousand that the reader may see, and says so", async () => {
  const { owner } = office.database;
  const { complaint } = await office.lodge({ subject: "Bejibun" });
  const copies = (count: number, confidential: boolean) => sql`
    with source as (select * from complaint where id = ${complaint.id}), made as (
      insert into complaint (id, office, sop, state, tracking_lookup, subject)
      select gen_random_uuid(), office, sop, state || jsonb_build_object('reference', 'X' || gen_random_uuid(),
        'confidential', ${confidential}::boolean, 'handlerId', ${accused.id}::text,
        'lodgedAt', lodged_at + ${confidential ? 5 : 1}), gen_random_uuid()::text::bytea, subject
      from source, generate_series(1, ${count}::int) returning id, office)
    insert into submission (complaint, office, subject, description) select id, office, 'Bejibun', 'Bejibun' from made`;
  await copies(1300, true).execute(owner);
  expect(await search(office.ctx, officer, "bejibun", all)).toMatchObject({ total: 1, cut: false });
  await copies(999, false).execute(owner);
  expect(await search(office.ctx, officer, "bejibun", all)).toMatchObject({ total: 1000, cut: false });
  await copies(1, false).execute(owner);
  const { hits, total, cut } = await search(office.ctx, officer, "bejibun", all);
  expect([hits.length, total, cut]).toEqual([1000, 1000, true]);
  expect(hits.some((hit) => hit.complaint.confidential)).toBe(false);
});

test("who may not see a complaint neither finds nor counts it", async () => {
  const references = [];
  for (const input of [{}, { confidential: true }, { reportedParty: { post: accused.post } }])
    for (const taken of [false, true]) {
      const { complaint, reference } = await office.lodge({ ...input, subject: "Rahasia kenanga" });
      if (taken) await desk.does(officer, complaint, "receipt", { complete: true });
      references.push(reference);
    }
  const { owner } = office.database;
  const states = await owner.selectFrom("complaint").select("state").where("reference", "in", references).execute();
  const others = await Promise.all(staffRoles.map((role) => office.hire(role, role, `Jabatan ${role}`)));
  for (const staff of [officer, accused, ...others]) {
    const visible = states.map(({ state }) => state).filter((complaint) => maySee(staff, complaint));
    const { hits, total } = await search(office.ctx, staff, "kenanga", all);
    expect(hits.map(({ complaint }) => complaint.reference).sort(), staff.name).toEqual(
      visible.map(({ reference }) => reference).sort(),
    );
    expect(total).toBe(visible.length);
  }
});

describe("a hit says by what of the complainant it was found", () => {
  const person = { name: "Zulaikha Prameswari", phone: "0812 7777 4321", email: "zulaikha@prameswari.example" };
  const by = async (typed: string, staff = officer) =>
    (await search(office.ctx, staff, typed, all)).hits.map((hit) => hit.by);

  test("and not what that says; words in the complaint itself need no such line", async () => {
    const { complaint } = await office.lodge({ complainant: person, subject: "Lampu taman" });
    const { registerNumber } = await desk.does(officer, complaint, "receipt", { complete: true });
    expect(await by("prameswari zulaikha")).toEqual([["name"]]);
    expect(await by("+62 812-7777-4321")).toEqual([["phone"]]);
    expect(await by("ZULAIKHA@prameswari.example")).toEqual([["email"]]);
    expect(await by(registerNumber!)).toEqual([["registerNumber"]]);
    expect(await by("lampu taman")).toEqual([[]]);
    const { hits } = await search(office.ctx, officer, "zulaikha", all);
    expect(JSON.stringify(hits)).not.toMatch(/zulaikha|prameswari|4321/i);
  });

  test("only to who reads the identity", async () => {
    const { complaint } = await office.lodge({ complainant: { ...person, name: "Nurlaela" }, confidential: true });
    const leader = await office.hire("leader", "Lina", "Kepala");
    expect(await by("nurlaela")).toEqual([]);
    await desk.does(officer, complaint, "receipt", { complete: true });
    expect(await by("nurlaela")).toEqual([["name"]]);
    expect(await by("nurlaela", leader)).toEqual([]);
  });
});

test("another office finds nothing, and its function looks at nothing else", async () => {
  await office.lodge({ subject: "Kuini ranum" });
  const elsewhere = { ...officer, office: "1771" };
  await office.database.owner
    .insertInto("office")
    .values({ code: "1771", name: "{}", time_zone: "Asia/Jakarta" })
    .execute();
  expect(await found("kuini")).toHaveLength(1);
  expect((await search(office.ctx, elsewhere, "kuini", all)).total).toBe(0);
});

describe("the table of stems", () => {
  const stems = async (id: string) =>
    (await office.database.owner.selectFrom("search").select("stems").where("complaint", "=", id).executeTakeFirst())
      ?.stems;

  test("is written with the words or not at all", async () => {
    const { complaint } = await office.lodge({ subject: "Nihil" });
    const before = await stems(complaint.id);
    await desk.refused(officer, complaint, "response", { text: "Zamrud" });
    expect(await stems(complaint.id)).toBe(before);
    await desk.does(officer, complaint, "note", { text: "Zamrud" });
    expect(await stems(complaint.id)).toContain("'zamrud'");
  });

  test("keeps nothing of who the complainant is, before and after they are forgotten", async () => {
    const { complaint } = await office.lodge({ complainant: { name: "Wulandari Kusumaqx", email: "w@kusumaqx.id" } });
    expect(await stems(complaint.id)).not.toMatch(/wulandari|kusumaqx/);
    await desk.says(complaint, "anonymity");
    expect(await stems(complaint.id)).not.toMatch(/wulandari|kusumaqx/);
    expect(await found("kusumaqx")).toEqual([]);
  });

  test("forgets words that are taken away", async () => {
    const { complaint, reference } = await office.lodge({ subject: "Menara", description: "Delima merekah." });
    expect(await found("delima")).toEqual([reference]);
    await office.database.owner
      .updateTable("submission")
      .set({ description: "Dihapus." })
      .where("complaint", "=", complaint.id)
      .execute();
    expect(await found("delima")).toEqual([]);
    expect(await found("menara")).toEqual([reference]);
  });

  test("takes a very long conversation, so that nothing is refused for being long", async () => {
    const { complaint } = await office.lodge(aComplaint);
    for (let part = 0; part < 4; part++) {
      const text = Array.from({ length: 2500 }, (_, index) => `k${part}${index.toString(36)}`).join(" ");
      await desk.does(officer, complaint, "note", { text });
    }
    await desk.does(officer, complaint, "note", { text: "penutup" });
    expect((await stems(complaint.id))!.length).toBeLessThan(1_000_000);
  });
});
