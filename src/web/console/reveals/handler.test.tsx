import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { revealIdentity } from "#commands/reveal-identity.ts";
import type { Complaint } from "#complaints/types.ts";
import { MINUTE } from "#lib/time.ts";
import { reveals } from "#queries/reveals.ts";
import { actsFor } from "../../../../test/support/acting.ts";
import { openConsole, type Clerk, type TestConsole } from "../../../../test/support/console.ts";
import { deskOf, granted } from "../../../../test/support/desk.ts";
import { openOffice, type TestStaff } from "../../../../test/support/office.ts";
import { wordsOf } from "../../../../test/support/visitor.ts";
import { paths } from "../paths.ts";

let at: TestConsole;
let desk: ReturnType<typeof deskOf>;
let officer: TestStaff;
let leader: Clerk, auditor: Clerk;
beforeAll(async () => {
  at = await openConsole();
  desk = deskOf(at.office);
  officer = await at.office.hire("officer", "Ani Petugas", "Petugas 1");
  leader = await at.clerk("leader", "Ibu Kepala");
  auditor = await at.clerk("auditor", "Pak Pengawas");
});
afterAll(() => at.office.close());

async function look({ reference }: Complaint, reason: string, staff = officer): Promise<void> {
  granted(await revealIdentity(at.office.ctx, staff, reference, reason));
  at.office.clock.now += MINUTE;
}
const pageOf = async (clerk: Clerk) => wordsOf((await clerk.get(paths.reveals)).text);

describe("looks at identities", () => {
  test("nobody has looked yet: the page says what will stand there", async () => {
    expect(await pageOf(leader)).toContain("Belum ada identitas yang dibuka");
  });

  test("who, when, of which complaint and why, the latest first; leader and auditor find it in the menu", async () => {
    const [first, second] = [await at.office.lodge(), await at.office.lodge()];
    await look(first.complaint, "Menelepon balik <b>Siti</b>");
    await look(second.complaint, "Mengirim surat");
    for (const clerk of [leader, auditor]) {
      const page = await clerk.get(paths.reveals);
      const words = wordsOf(page.text);
      expect(words).toMatch(
        new RegExp(
          `Rabu 4 Maret 10.01 WIB Ani Petugas ${second.reference} Mengirim surat ` +
            `Rabu 4 Maret 10.00 WIB Ani Petugas ${first.reference} Menelepon balik <b>Siti</b>`,
        ),
      );
      expect(page.text).toContain(`<a href="${paths.reveals}" aria-current="page">`);
      expect(words).not.toContain("Siti Rahma");
    }
  });

  test("of a confidential complaint the auditor learns that somebody looked, not where nor why", async () => {
    const { complaint, reference } = await at.office.lodge({ confidential: true });
    await desk.does(officer, complaint, "receipt", { complete: true });
    await look(complaint, "Alasan yang rahasia");
    expect(await pageOf(leader)).toContain(`Ani Petugas ${reference} Alasan yang rahasia`);
    const seen = await pageOf(auditor);
    expect(seen).toContain("Ani Petugas Rahasia");
    expect(seen).not.toContain(reference);
    expect(seen).not.toContain("Alasan yang rahasia");
  });

  test("other roles are refused", async () => {
    for (const role of ["officer", "receptionist", "administrator"] as const)
      expect((await (await at.clerk(role)).get(paths.reveals)).status).toBe(403);
    expect((await at.nobody.get(paths.reveals)).status).toBe(303);
  });
});

test("of a complaint about the reader, or about whom they act for, there is no line at all, also when it is named later", async () => {
  const office = await openOffice();
  const { does } = deskOf(office);
  const ani = await office.hire("officer", "Ani", "Petugas 1");
  const kepala = await office.hire("leader", "Kepala", "Kepala");
  const wakil = await office.hire("leader", "Wakil", "Wakil Kepala");
  const pengawas = await office.hire("auditor", "Pengawas", "Pengawas");
  await actsFor(office, pengawas, kepala);
  const { complaint, reference } = await office.lodge();
  await does(ani, complaint, "receipt", { complete: true });
  granted(await revealIdentity(office.ctx, ani, reference, "Menelepon"));
  const count = async (staff: TestStaff) => (await reveals(office.ctx, staff, { before: null, most: 10 })).items.length;
  expect(await Promise.all([kepala, wakil, pengawas].map(count))).toEqual([1, 1, 1]);
  const named = { classification: "supervisory", conclusion: "Benar.", recommendation: "Periksa." };
  await does(ani, complaint, "review", { ...named, reportedStaffId: kepala.id });
  expect(await Promise.all([kepala, wakil, pengawas].map(count))).toEqual([0, 1, 0]);
  await office.close();
});

test("pages neither skip nor repeat, also past lines that are left out; a foreign cursor is no error", async () => {
  const office = await openOffice();
  const ani = await office.hire("officer", "Ani", "Petugas 1");
  const kepala = await office.hire("leader", "Kepala", "Kepala");
  const wanted: string[] = [];
  for (let number = 0; number < 12; number++) {
    const about = number % 3 === 0 ? { reportedParty: { post: "Kepala" } } : {};
    const { reference } = await office.lodge(about);
    granted(await revealIdentity(office.ctx, ani, reference, "Menelepon"));
    office.clock.now += 1;
    if (number % 3) wanted.unshift(reference);
  }
  const found: (string | undefined)[] = [];
  const sizes: number[] = [];
  let before: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof reveals>> = await reveals(office.ctx, kepala, { before, most: 3 });
    found.push(...page.items.map(({ about }) => about?.reference));
    sizes.push(page.items.length);
    before = page.next;
  } while (before);
  expect(found).toEqual(wanted);
  expect(sizes).toEqual([3, 3, 2]);
  const strange = await reveals(office.ctx, kepala, { before: "' or 1=1", most: 3 });
  expect(strange.items.map(({ about }) => about?.reference)).toEqual(wanted.slice(0, 3));
  expect((await reveals(office.ctx, { ...kepala, office: "9999" }, { before: null, most: 3 })).items).toEqual([]);
  await office.close();
});
