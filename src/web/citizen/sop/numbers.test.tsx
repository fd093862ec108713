import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { countStanding } from "#jobs/count-standing.ts";
import { measureSteps } from "#jobs/measure.ts";
import { publicNumbers } from "#queries/measures/public-numbers.ts";
import { DAY, MINUTE } from "#lib/time.ts";
import { sop1700 } from "#sop/offices/1700/sop.ts";
import { sealRows } from "#store/record/seal-rows.ts";
import { deskOf } from "../../../../test/support/desk.ts";
import { openOffice, type TestOffice } from "../../../../test/support/office.ts";
import { wordsOf } from "../../../../test/support/visitor.ts";
import { Numbers } from "./numbers.tsx";

let office: TestOffice;
beforeAll(async () => {
  office = await openOffice();
  const officer = await office.hire("officer");
  const { does } = deskOf(office);
  for (let number = 0; number < 6; number++) {
    const { complaint } = await office.lodge({ subject: `Nomor ${number}`, confidential: number % 2 === 0 });
    office.clock.now += 10 * MINUTE;
    await does(officer, complaint, "receipt", { complete: true });
  }
  for (let number = 0; number < 4; number++) await office.lodge({ subject: `Baru ${number}` });
  await sealRows(office.database.db, office.ctx);
  while (await measureSteps(office.ctx, () => false));
});
afterAll(() => office.close());

const signed = { by: "Kepala", on: "2026-02-01" };
const signedReadings = sop1700.readings.map((reading) => ({ ...reading, signed }));

const shown = async () => publicNumbers(office.ctx, await office.ctx.procedures.inForce(office.code));

const rows = async () => {
  const procedure = await office.ctx.procedures.inForce(office.code);
  const numbers = await shown();
  const html = String(<Numbers sop={procedure.sop} numbers={numbers} language="id" />);
  const row = (label: string) => wordsOf(new RegExp(`<tr><th scope="row">${label}\\. .*?</tr>`, "s").exec(html)![0]);
  return { receive: row("5"), review: row("6") };
};

test("a month is told once it is over, all that came in counted, what stands as the day began", async () => {
  await countStanding(office.ctx);
  expect((await rows()).receive).toMatch(/kurang dari 5 kurang dari 5 tidak ditampilkan tidak ditampilkan 1 jam/);
  office.clock.now += 30 * DAY;
  await countStanding(office.ctx);
  const { receive, review } = await rows();
  expect(receive).toMatch(/kurang dari 5 6 tidak ditampilkan tidak ditampilkan 1 jam layanan tidak/);
  expect(review).toMatch(/Menelaah pengaduan 6 kurang dari 5/);
});

test("once the readings are signed, how long it took is told as well", async () => {
  await office.loadSop({ ...sop1700, readings: signedReadings });
  const { id } = await office.ctx.procedures.inForce(office.code);
  await office.database.owner.updateTable("measure_day").set({ sop: id }).execute();
  expect((await rows()).receive).toMatch(/ 6 10 menit layanan 10 menit layanan 1 jam layanan tidak ditampilkan/);
});

test("within a day nothing of it moves", async () => {
  const before = await rows();
  for (let number = 0; number < 9; number++) await office.lodge({ subject: `Lagi ${number}` });
  await countStanding(office.ctx);
  expect(await rows()).toEqual(before);
  office.clock.now += DAY;
  await countStanding(office.ctx);
  // Four of them came in under the version before.
  expect((await rows()).receive).toContain(" 13 6 ");
});

test("what was measured in another unit under an earlier version is counted, its length is not told", async () => {
  const steps = sop1700.steps.map((step) =>
    step.kind === "receive" && step.target
      ? { ...step, target: { ...step.target, unit: "working_days" as const, amount: 1 } }
      : step,
  );
  await office.loadSop({ ...sop1700, steps, readings: signedReadings });
  expect((await rows()).receive).toMatch(/ 13 6 tidak ditampilkan tidak ditampilkan 1 hari kerja/);
});

test("steps that only an earlier version has are told together, and few at one of them never", async () => {
  const { owner } = office.database;
  const rename = (table: "standing_day" | "measure_day", column: "step" | "about", from: string, to: string) =>
    sql`update ${sql.table(table)} set ${sql.ref(column)} = ${to} where ${sql.ref(column)} = ${from}`.execute(owner);
  const stepOf = (kind: string) => sop1700.steps.find((step) => step.kind === kind)!.id;
  await rename("standing_day", "step", stepOf("review"), "lama-banyak");
  await sql`insert into standing_day (office, sop, step, day, count, late)
    select office, sop, 'lama-sedikit', day, 3, 0 from standing_day limit 1`.execute(owner);
  expect((await shown()).before).toEqual({ standing: 6, done: null });
  await rename("measure_day", "about", stepOf("receive"), "lama-banyak");
  expect((await shown()).before).toEqual({ standing: 6, done: 6 });
  const procedure = await office.ctx.procedures.inForce(office.code);
  const html = String(<Numbers sop={procedure.sop} numbers={await shown()} language="id" />);
  expect(wordsOf(html)).toContain("Langkah yang hanya ada di versi SOP sebelumnya 6 6 – –");
});
