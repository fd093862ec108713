import { afterAll, beforeAll, expect, test } from "vitest";
import { runCitizenVerb } from "#commands/run-citizen-verb.ts";
import { isRefusal } from "#lib/refusal.ts";
import { hiddenOf, openConsole, type Clerk, type TestConsole } from "../../../../test/support/console.ts";
import { secondSop } from "../../../../test/support/sops.ts";
import { paths } from "../paths.ts";

let desk: TestConsole;
beforeAll(async () => {
  desk = await openConsole({ code: "9100", sop: secondSop });
});
afterAll(() => desk.office.close());

/** Sends the form that stands open on the complaint's page: the one that its SOP expects. */
async function doesTheNext(clerk: Clerk, reference: string, noun: string, form: Record<string, string>) {
  const page = await clerk.get(paths.complaint(reference));
  expect(page.text, `${noun} is the open form`).toContain(`action="${paths.verb(reference, noun)}"`);
  const answer = await clerk.post(paths.verb(reference, noun), { ...hiddenOf(page), ...form });
  expect([noun, answer.status]).toEqual([noun, 303]);
}

test("the SOP of another shape runs in the same console: the team leader lets the draft answer out", async () => {
  const analyst = await desk.clerk("officer", "Analis");
  const lead = await desk.clerk("leader", "Ketua Tim");
  const { reference, complaint } = await desk.office.lodge();
  await doesTheNext(analyst, reference, "receipt", { complete: "yes" });
  const review = { classification: "service", conclusion: "Benar", recommendation: "Perbaiki" };
  await doesTheNext(analyst, reference, "review", review);
  const answer = "Loket kini buka sampai pukul 15.00.";
  const page = await analyst.get(paths.verb(reference, "response"));
  const draft = { ...hiddenOf(page), text: answer, noFollowUpBecause: "sudah diperbaiki" };
  expect((await analyst.post(paths.verb(reference, "response"), draft)).status).toBe(303);
  expect((await analyst.get(paths.complaint(reference))).text).toContain("Menunggu persetujuan orang kedua.");
  const waiting = await lead.get(paths.complaint(reference));
  expect(waiting.text).toContain("Yang menunggu persetujuan");
  expect(waiting.text).toContain(answer);
  await doesTheNext(lead, reference, "approval", { approve: "yes" });
  const told = { how: "hand_over", at: "2026-03-04T12:00" };
  await doesTheNext(analyst, reference, "telling", told);
  const citizen = { office: "9100", complaintId: complaint.id };
  const closed = await runCitizenVerb(desk.office.ctx, citizen, "closure", {}, { idempotencyKey: "k" });
  expect(isRefusal(closed)).toBe(false);
  const { text } = await analyst.get(paths.complaint(reference));
  expect(text).toContain("Pengaduan ini sudah ditutup");
  expect(text).not.toContain("Pimpinan memberi disposisi");
  const procedure = await analyst.get(paths.procedure);
  expect(procedure.text).toContain("Penanganan Keluhan Warga");
  expect(procedure.text).toContain("Ketua Tim");
});
