import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DAY } from "#lib/time.ts";
import { aReview, deskOf } from "../../test/support/desk.ts";
import { openOffice, WEDNESDAY, type TestOffice, type TestStaff } from "../../test/support/office.ts";
import { neighbours } from "./neighbours.ts";
import { besideFound } from "./search.ts";
import type { Neighbour, WorklistFilter } from "./types.ts";
import { worklist } from "./worklist.ts";

let office: TestOffice;
let officer: TestStaff;
let accused: TestStaff;
const subjects = ["Satu", "Dua", "Tiga", "Empat", "Lima"];
const references: string[] = [];
beforeAll(async () => {
  office = await openOffice();
  officer = await office.hire("officer", "Ani", "Petugas 1");
  accused = await office.hire("officer", "Budi", "Petugas 2");
  for (const [day, subject] of subjects.entries()) {
    office.clock.now = WEDNESDAY + day * DAY;
    const { complaint, reference } = await office.lodge({ subject: `Kursi ${subject}` });
    references.push(reference);
    // What was withdrawn waits for nobody: it stands below what waits.
    if (subject === "Dua" || subject === "Empat") await deskOf(office).says(complaint, "withdrawal");
  }
});
afterAll(() => office.close());

const rows = async (filter: WorklistFilter = {}, staff = officer) => (await worklist(office.ctx, staff, filter)).items;
const beside = async (parts: readonly WorklistFilter[], at: Pick<Neighbour, "part" | "place">, staff = officer) => {
  const { previous, next } = await neighbours(office.ctx, staff, parts, at);
  return [previous?.subject ?? null, next?.subject ?? null];
};

describe("neighbours", () => {
  test("are the lines above and below, all the way down and up again", async () => {
    const list = await rows();
    expect(list).toHaveLength(5);
    for (const [index, { place }] of list.entries())
      expect(await beside([{}], { part: 0, place })).toEqual([
        list[index - 1]?.subject ?? null,
        list[index + 1]?.subject ?? null,
      ]);
  });

  test("are of the very list, whatever narrows it", async () => {
    const filter = { stage: "lodged" };
    const list = await rows(filter);
    expect(list.map(({ subject }) => subject)).toEqual(["Kursi Satu", "Kursi Tiga", "Kursi Lima"]);
    expect(await beside([filter], { part: 0, place: list[1]!.place })).toEqual(["Kursi Satu", "Kursi Lima"]);
    expect(await beside([{ q: "kursi lima" }], { part: 0, place: list[1]!.place })).toEqual([null, "Kursi Lima"]);
  });

  test("are found from where a complaint stood, though it has moved or left since", async () => {
    const filter = { stage: "lodged" };
    const [, second] = await rows(filter);
    const state = { complaint: second!.complaint };
    await deskOf(office).does(officer, state.complaint, "receipt", { complete: true });
    expect((await rows(filter)).map(({ subject }) => subject)).toEqual(["Kursi Satu", "Kursi Lima"]);
    expect(await beside([filter], { part: 0, place: second!.place })).toEqual(["Kursi Satu", "Kursi Lima"]);
  });

  test("go on from one part of a list to the next, and back", async () => {
    const tiga = (await rows()).find(({ subject }) => subject === "Kursi Tiga")!;
    const desk = deskOf(office);
    await desk.does(officer, tiga.complaint, "review", aReview);
    await desk.does(officer, tiga.complaint, "response", { text: "Sudah diganti.", noFollowUpBecause: "Selesai." });
    const parts = [{ untold: true }, { untold: false }];
    const [answered] = await rows(parts[0]);
    const [first] = await rows(parts[1]);
    expect(await beside(parts, { part: 0, place: answered!.place })).toEqual([null, first!.subject]);
    expect(await beside(parts, { part: 1, place: first!.place })).toEqual([answered!.subject, "Kursi Lima"]);
  });

  test("are none that the reader may not see, and none of a place that is not ours", async () => {
    office.clock.now += DAY;
    const hidden = await office.lodge({ subject: "Kursi Budi", reportedParty: { post: accused.post } });
    const lima = async (staff: TestStaff) =>
      beside(
        [{}],
        { part: 0, place: (await rows({}, staff)).find((row) => row.subject === "Kursi Lima")!.place },
        staff,
      );
    expect((await lima(officer))[1]).toBe("Kursi Budi");
    expect((await lima(accused))[1]).not.toBe("Kursi Budi");
    expect(await beside([{}], { part: 0, place: "bukan" })).toEqual([null, null]);
    expect(await beside([{}], { part: 3, place: (await rows())[0]!.place })).toEqual([null, null]);
    expect((await besideFound(office.ctx, accused, "kursi", hidden.reference)).next).toBeNull();
  });

  test("among what a search finds are those before and after, the newest first", async () => {
    const { previous, next } = await besideFound(office.ctx, officer, "kursi", references[2]!);
    expect([previous?.subject, next?.subject]).toEqual(["Kursi Empat", "Kursi Dua"]);
    expect(await besideFound(office.ctx, officer, "payung", references[2]!)).toEqual({ previous: null, next: null });
  });
});
