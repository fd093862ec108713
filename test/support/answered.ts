import type { Complaint } from "#complaints/types.ts";
import { wakeDue } from "#jobs/wake.ts";
import { DAY } from "#lib/time.ts";
import type { Sop } from "#sop/types.ts";
import { aReview, deskOf } from "./desk.ts";
import { openOffice, type TestOffice, type TestStaff } from "./office.ts";

/** An office with one who answers and one who approves. */
export interface Here {
  readonly office: TestOffice;
  readonly officer: TestStaff;
  readonly leader: TestStaff;
}

/** A complaint whose answer has reached them. */
export async function told({ office, officer, leader }: Here): Promise<Complaint> {
  const { does } = deskOf(office);
  const { complaint } = await office.lodge();
  await does(officer, complaint, "receipt", { complete: true });
  return answerAgain({ office, officer, leader }, complaint);
}

/** Reviewed, acted on, answered and told. */
export async function answerAgain({ office, officer, leader }: Here, complaint: Complaint): Promise<Complaint> {
  const { does } = deskOf(office);
  await does(officer, complaint, "review", aReview);
  await does(officer, complaint, "follow-up", { done: "Loket ditambah." });
  const sent = await does(officer, complaint, "response", { text: "Loketnya sudah dua." });
  if (sent.stage === "awaiting_approval") await does(leader, complaint, "approval", { approve: true });
  return does(officer, complaint, "telling", { how: "call", at: new Date(office.clock.now).toISOString() });
}

/** The system does what it owes, day after day. */
export async function letTimePass({ office }: Here, days: number): Promise<void> {
  for (let day = 0; day < days; day++) {
    office.clock.now += DAY;
    await wakeDue(office.ctx);
  }
}

export async function openWith(sop?: Sop): Promise<Here> {
  const office = await openOffice(sop ? { sop } : {});
  return { office, officer: await office.hire("officer"), leader: await office.hire("leader") };
}
