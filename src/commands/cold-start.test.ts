import { expect, test } from "vitest";
import { isRefusal } from "#lib/refusal.ts";
import { complaintFile } from "#queries/complaint-file.ts";
import { openOffice } from "../../test/support/office.ts";
import { openContext } from "./open-context.ts";
import { runStaffVerb } from "./run-staff-verb.ts";

test("many first requests after a start share the pool without waiting for each other's connections", async () => {
  const office = await openOffice();
  const officer = await office.hire("officer");
  const lodged = await Promise.all(Array.from({ length: 24 }, () => office.lodge()));
  // A context that has read no SOP yet, as every process has just after its start.
  const cold = openContext(office.database.db, office.ctx.keys, office.ctx.now);
  const results = await Promise.all(
    lodged.map(({ reference }, index) =>
      index % 2
        ? runStaffVerb(cold, officer, reference, "receipt", { complete: true })
        : complaintFile(cold, officer, reference),
    ),
  );
  expect(results.filter(isRefusal)).toEqual([]);
  await office.close();
});
