import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sql } from "kysely";
import { runStaffVerb } from "#commands/run-staff-verb.ts";
import { isRefusal } from "#lib/refusal.ts";
import { openConsole, type Clerk, type TestConsole } from "../../../../test/support/console.ts";
import { wordsOf } from "../../../../test/support/visitor.ts";
import { paths } from "../paths.ts";

let desk: TestConsole;
let rina: Clerk, dewi: Clerk, leader: Clerk;
beforeAll(async () => {
  desk = await openConsole();
  [rina, dewi, leader] = [
    await desk.clerk("officer", "Rina"),
    await desk.clerk("officer", "Dewi"),
    await desk.clerk("leader"),
  ];
});
afterAll(() => desk.office.close());

const received = async (subject: string, by = rina) => {
  const { reference } = await desk.office.lodge({ subject });
  const done = await runStaffVerb(desk.office.ctx, by.staff, reference, "receipt", { complete: true });
  if (isRefusal(done)) throw new Error(done.refusal);
  return reference;
};
const handlerOf = async (reference: string) =>
  (
    await desk.office.database.owner
      .selectFrom("complaint")
      .select("handler_id")
      .where("reference", "=", reference)
      .executeTakeFirstOrThrow()
  ).handler_id;
const hidden = (text: string) =>
  Object.fromEntries(
    [...text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [
      name!,
      value!,
    ]),
  );

describe("assigning several", () => {
  test("does what can be done, says what cannot and why, and takes it back", async () => {
    const [one, two] = [await received("Satu"), await received("Dua")];
    const fresh = (await desk.office.lodge({ subject: "Belum diterima" })).reference;
    const page = await rina.get(paths.worklist);
    for (const reference of [one, two, fresh]) expect(page.text).toContain(`name="pilih-${reference}"`);
    const chosen = { [`pilih-${one}`]: "ya", [`pilih-${two}`]: "ya", [`pilih-${fresh}`]: "ya" };
    const result = await rina.post(paths.assigning, { ...chosen, staffId: dewi.staff.id, reason: "Rina cuti" });
    expect(result.status).toBe(200);
    expect(result.text).toContain("2 pengaduan ditugaskan.");
    expect(result.text).toContain("1 tidak dapat ditugaskan.");
    expect([await handlerOf(one), await handlerOf(two), await handlerOf(fresh)]).toEqual([
      dewi.staff.id,
      dewi.staff.id,
      null,
    ]);
    // Somebody was there meanwhile: that one stays.
    await runStaffVerb(desk.office.ctx, dewi.staff, two, "note", { text: "Sudah saya mulai." });
    const undone = await rina.post(paths.assigning, hidden(result.text));
    expect(undone.text).toContain("1 pengaduan ditugaskan.");
    expect([await handlerOf(one), await handlerOf(two)]).toEqual([rina.staff.id, dewi.staff.id]);
    expect(hidden(undone.text)).toEqual({});
  });

  test("nothing chosen, or nobody, is named, and what was chosen and typed stays on the same list", async () => {
    const [reference, other] = [await received("Tiga"), await received("Empat")];
    const list = `${paths.worklist}?whose=mine`;
    const [picked, reason] = [{ [`pilih-${reference}`]: "ya" }, "Rina cuti & pergi"];
    for (const staffId of ["", "x", leader.staff.id]) {
      const page = await rina.post(paths.assigning, { ...picked, staffId, reason, list });
      expect(page.status).toBe(422);
      expect(page.text).toContain('<a href="#staffId">Pilih petugas yang menerimanya.</a>');
      expect(page.text).not.toContain("Pilih sedikitnya satu pengaduan");
      expect(page.text).toMatch(new RegExp(`name="pilih-${reference}"[^>]* checked`));
      expect(page.text).not.toMatch(new RegExp(`name="pilih-${other}"[^>]* checked`));
      expect(page.text).toMatch(/name="reason"[^>]* value="Rina cuti &amp; pergi"/);
      expect(page.text).toMatch(/whose=mine" aria-current="page"/);
    }
    const nothing = await rina.post(paths.assigning, {
      staffId: dewi.staff.id,
      list: "https://other.example/?whose=x",
    });
    expect(nothing.status).toBe(422);
    expect(nothing.text).toContain('<a href="#pengaduan">Pilih sedikitnya satu pengaduan.</a>');
    expect(nothing.text).toContain(`<option value="${dewi.staff.id}" selected`);
    expect(await handlerOf(reference)).toBe(rina.staff.id);
    const done = await rina.post(paths.assigning, { ...picked, staffId: dewi.staff.id, reason, list });
    expect(done.text).toContain(`<a href="${list}">Kembali ke daftar kerja`);
  });

  test("what nobody held before is not given back, and that is said", async () => {
    const reference = await received("Dilihat kembali");
    const { owner } = desk.office.database;
    // As after an objection that asks for somebody who was not involved.
    const state = sql`jsonb_set(state, '{handlerId}', 'null')`;
    await owner
      .updateTable("complaint")
      .set({ state: state as never })
      .where("reference", "=", reference)
      .execute();
    const form = { [`pilih-${reference}`]: "ya", staffId: dewi.staff.id };
    const result = await rina.post(paths.assigning, form);
    expect(result.text).toContain(`Sebelumnya ${reference} belum dipegang siapa pun`);
    expect(result.text).not.toContain("kembali-");
    expect(await handlerOf(reference)).toBe(dewi.staff.id);
  });

  test("a complaint that is hidden from them is answered like one that is not there", async () => {
    const about = await desk.office.lodge({ subject: "Tentang Rina", reportedParty: { post: "Petugas rahasia" } });
    const { owner } = desk.office.database;
    await owner.updateTable("staff").set({ post: "Petugas rahasia" }).where("id", "=", rina.staff.id).execute();
    const hiddenOne = await desk.office.lodge({ reportedParty: { post: "Petugas rahasia" } });
    const ask = async (reference: string) =>
      (await rina.post(paths.assigning, { [`pilih-${reference}`]: "ya", staffId: dewi.staff.id })).text.replaceAll(
        reference,
        "",
      );
    expect(await ask(hiddenOne.reference)).toBe(await ask("1700-2026-000000"));
    expect(about.reference).not.toBe(hiddenOne.reference);
    await owner.updateTable("staff").set({ post: "" }).where("id", "=", rina.staff.id).execute();
  });
});

describe("a list by channel and by what the review found", () => {
  test("holds only those, can be kept, and its form says what it is narrowed to", async () => {
    const { ctx } = desk.office;
    const supervisory = await received("Pungutan liar");
    const review = { classification: "supervisory", conclusion: "a", recommendation: "b" };
    await runStaffVerb(ctx, rina.staff, supervisory, "review", review);
    const atCounter = await desk.office.lodge({ subject: "Datang sendiri" });
    const state = sql`jsonb_set(state, '{channel}', '"counter"')`;
    await desk.office.database.owner
      .updateTable("complaint")
      .set({ state: state as never })
      .where("reference", "=", atCounter.reference)
      .execute();
    const list = async (query: string) => {
      const { text } = await rina.get(`${paths.worklist}?${query}`);
      return { text, shown: [...text.matchAll(/class="code">(1700-[^<]+)</g)].map(([, one]) => one) };
    };
    expect((await list("classification=supervisory")).shown).toEqual([supervisory]);
    expect((await list("channel=counter")).shown).toEqual([atCounter.reference]);
    expect((await list("channel=counter&classification=supervisory")).shown).toEqual([]);
    const { text } = await list("channel=counter");
    expect(text).toMatch(/<option value="counter" selected[^>]*>[^<]*tatap muka/);
    const saved = await rina.post(paths.savedFilters, { name: "Loket saja", query: "channel=counter&made=up" });
    expect(saved.to).toBe(`${paths.worklist}?channel=counter`);
    expect((await rina.get(saved.to!)).text).toMatch(/aria-current="page">Loket saja <span class="count">1</);
  });

  test("of a channel that the SOP has no more says which", async () => {
    expect((await rina.get(`${paths.worklist}?channel=faks`)).text).toMatch(/<option value="faks" selected[^>]*>faks</);
  });
});

describe("kept filters", () => {
  test("stand in the list with their count, for oneself or for all, until taken away", async () => {
    await received("Loket tutup", dewi);
    const saved = await dewi.post(paths.savedFilters, { name: "Punya saya", query: "whose=mine&cursor=x&made=up" });
    expect(saved.to).toBe(`${paths.worklist}?whose=mine`);
    await dewi.post(paths.savedFilters, { name: "Semua baru", query: "stage=lodged", shared: "ya" });
    const { text } = await dewi.get(saved.to!);
    expect(text).toMatch(/whose=mine" aria-current="page">Punya saya <span class="count">\d+</);
    const others = (await rina.get(paths.worklist)).text;
    expect(others).toContain("Semua baru");
    expect(others).not.toContain("Punya saya");
    const removal = /action="(\/petugas\/saringan\/[^"]+)"/.exec(text)![1]!;
    expect((await rina.post(removal, {})).status).toBe(404);
    expect((await dewi.post(removal, {})).to).toBe(paths.worklist);
    expect((await dewi.get(paths.worklist)).text).not.toContain("Punya saya");
  });

  test("without a name are refused with what to do, the same name again changes it", async () => {
    expect((await dewi.post(paths.savedFilters, { name: " ", query: "overdue=ya" })).text).toContain(
      "paling banyak 40 huruf",
    );
    await dewi.post(paths.savedFilters, { name: "Ganti", query: "overdue=ya" });
    await dewi.post(paths.savedFilters, { name: "Ganti", query: "told=no" });
    const { text } = await dewi.get(`${paths.worklist}?told=no`);
    expect(text.match(/>Ganti </g)).toHaveLength(1);
  });
});

test("what was answered and has not arrived stands on top, once", async () => {
  const reference = await received("Jawaban menggantung");
  const { ctx } = desk.office;
  const review = { classification: "service", conclusion: "a", recommendation: "b" };
  await runStaffVerb(ctx, rina.staff, reference, "review", review);
  await runStaffVerb(ctx, rina.staff, reference, "response", { text: "Jadwal berubah", noFollowUpBecause: "c" });
  const { text } = await leader.get(paths.worklist);
  const shown = [...text.matchAll(/class="code">(1700-[^<]+)</g)].map(([, one]) => one);
  expect(shown[0]).toBe(reference);
  expect(shown.filter((one) => one === reference)).toHaveLength(1);
});

test("a search shows where the words stand, marked and escaped", async () => {
  const { reference } = await desk.office.lodge({ subject: "<script>rusak</script>", description: "Genteng rusak." });
  const { text } = await rina.get(`${paths.search}?q=kerusakan+genteng`);
  expect(text).toContain(`href="${paths.complaint(reference)}?`);
  expect(text).toContain("&lt;script&gt;<mark>rusak</mark>&lt;/script&gt;");
  expect(text).toContain("<mark>Genteng</mark>");
  expect(text).not.toContain("Ditemukan dari");
  expect((await rina.get(`${paths.search}?q=tiadasamasekali`)).text).toContain("Tidak ditemukan");
});

test("a search says by what of the complainant it found one, and shows nothing of that", async () => {
  const complainant = { name: "Halimah Tusadiyah", phone: "0813 5555 0199", noEmailReason: "none" as const };
  await desk.office.lodge({ subject: "Kursi roda", complainant });
  const page = wordsOf((await rina.get(`${paths.search}?q=0813+5555+0199`)).text);
  expect(page).toContain("Ditemukan dari: nomor telepon pengadu");
  expect(page).not.toContain("Halimah");
  expect(wordsOf((await rina.in("en").get(`${paths.search}?q=halimah`)).text)).toContain(
    "Found by: the complainant’s name",
  );
});
