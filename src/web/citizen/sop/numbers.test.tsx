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

const rows = async () => {
  const procedure = await office.ctx.procedures.inForce(office.code);
  const numbers = await publicNumbers(office.ctx, procedure);
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
  const signed = { by: "Kepala", on: "2026-02-01" };
  await office.loadSop({ ...sop1700, readings: sop1700.readings.map((reading) => ({ ...reading, signed })) });
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
  expect((await rows()).receive).toContain(" 9 6 ");
});
