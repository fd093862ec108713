import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Complaint } from "#complaints/types.ts";
import { isRefusal } from "#lib/refusal.ts";
import { aReview, deskOf } from "../../test/support/desk.ts";
import { openOffice, type TestOffice, type TestStaff } from "../../test/support/office.ts";
import { delivered, postman } from "../../test/support/postman.ts";
import { until } from "../../test/support/until.ts";
import { runStaffVerb } from "./run-staff-verb.ts";
import type { Tx } from "./transaction.ts";

let office: TestOffice;
let officer: TestStaff;
let second: TestStaff;
let desk: ReturnType<typeof deskOf>;
beforeAll(async () => {
  office = await openOffice();
  officer = await office.hire("officer", "Rina");
  second = await office.hire("officer", "Budi");
  desk = deskOf(office);
});
afterAll(() => office.close());

async function reviewed(email: string): Promise<Complaint> {
  const { complaint } = await office.lodge({ complainant: { name: "Tari Lestari", email } });
  await desk.does(officer, complaint, "receipt", { complete: true });
  return desk.does(officer, complaint, "review", aReview);
}
const ask = (complaint: Complaint, { reference }: Complaint) =>
  desk.does(officer, complaint, "merge", { into: reference, reason: "Hal yang sama." });

type Also = (tx: Tx) => Promise<void>;
const approve = ({ reference }: Complaint, also?: Also) =>
  runStaffVerb(office.ctx, second, reference, "approval", { approve: true }, { also });
const respond = ({ reference }: Complaint, also?: Also) => {
  const input = { text: "Loket kedua dibuka.", noFollowUpBecause: "Sudah selesai." };
  return runStaffVerb(office.ctx, officer, reference, "response", input, { also });
};

/** How many transactions wait for another's lock. */
async function waiting(): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct pid)::int as count from pg_locks join pg_stat_activity using (pid)
    where not granted and datname = current_database()`.execute(office.database.owner);
  return rows[0]!.count;
}

/** Starts something while a transaction has done its part and is not committed, until it is done or waits for that one. */
function meanwhile<T>(start: () => Promise<T>) {
  let started: Promise<T> | undefined;
  const also = async () => {
    let done = false;
    started = start().finally(() => (done = true));
    await until(async () => done || (await waiting()) > 0, 5_000);
  };
  return { also, result: () => started! };
}

async function answersTo(email: string): Promise<number> {
  const mailer = postman();
  await delivered(office.ctx, mailer);
  return mailer.letters.filter(({ to, text }) => to === email && text.includes("Loket kedua dibuka.")).length;
}

test("merged while the answer is being given, who complained of the same is told it", async () => {
  const [target, merged] = [await reviewed("satu@contoh.example"), await reviewed("dua@contoh.example")];
  await ask(merged, target);
  const { also, result } = meanwhile(() => approve(merged));
  expect(isRefusal(await respond(target, also))).toBe(false);
  expect(isRefusal(await result())).toBe(false);
  expect(await answersTo("dua@contoh.example")).toBe(1);
});

test("answered while the merge is being approved, they are told it as well", async () => {
  const [target, merged] = [await reviewed("tiga@contoh.example"), await reviewed("empat@contoh.example")];
  await ask(merged, target);
  const { also, result } = meanwhile(() => respond(target));
  expect(isRefusal(await approve(merged, also))).toBe(false);
  expect(isRefusal(await result())).toBe(false);
  expect(await answersTo("empat@contoh.example")).toBe(1);
});

test("of two that are to be merged into each other at one time, one is, and the other is refused", async () => {
  const [one, other] = [await reviewed("lima@contoh.example"), await reviewed("enam@contoh.example")];
  await ask(one, other);
  await ask(other, one);
  // Both are held until both approvals wait, so that they go on at one time.
  const started = await office.database.owner.transaction().execute(async (tx) => {
    await tx.selectFrom("complaint").select("id").where("id", "in", [one.id, other.id]).forUpdate().execute();
    const both = [approve(one), approve(other)].map((approval) => ({ approval }));
    await until(async () => (await waiting()) === 2, 5_000);
    return both;
  });
  const results = await Promise.all(started.map(({ approval }) => approval));
  const became = results.map((result) => (isRefusal(result) ? result.refusal : "merged"));
  expect(became.toSorted()).toEqual(["merge_target_unfit", "merged"]);
});
