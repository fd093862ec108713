import { afterAll, beforeAll, expect, test } from "vitest";
import { personFile } from "#queries/person-file.ts";
import { granted } from "../../../test/support/desk.ts";
import { deskOf } from "../../../test/support/desk.ts";
import { openOffice, type TestOffice, type TestStaff } from "../../../test/support/office.ts";
import { runCitizenVerb } from "../run-citizen-verb.ts";
import { joinPersons, partPersons } from "./join-persons.ts";

let office: TestOffice;
let ani: TestStaff;
beforeAll(async () => {
  office = await openOffice();
  ani = await office.hire("officer", "Ani");
});
afterAll(() => office.close());

const lodge = async (complainant: object) => {
  office.clock.now += 1000;
  const { complaint } = await office.lodge({ complainant: { name: "Siti", ...complainant } });
  return deskOf(office).does(ani, complaint, "receipt", { complete: true });
};
const fileOf = ({ id }: { id: string }) => personFile(office.ctx, ani, id);

test("08… and +62… are one number, an address in capitals the same one", async () => {
  const [one, other] = [await lodge({ phone: "0812-3456-7890" }), await lodge({ phone: "+62 812 3456 7890" })];
  expect((await fileOf(one)).others).toEqual([{ reference: other.reference, subject: expect.any(String) }]);
});

test("two ways on one complaint are suggested to be one person, joined by an officer, and parted again", async () => {
  const mail = await lodge({ email: "Rina@example.id" });
  const phone = await lodge({ phone: "0813 1111 2222" });
  const both = await lodge({ email: "rina@example.id", phone: "+6281311112222" });
  expect(await fileOf(both)).toMatchObject({ mayBeOne: true, joined: false });
  expect((await fileOf(mail)).others.map(({ reference }) => reference)).toEqual([both.reference]);
  granted(await joinPersons(office.ctx, ani, both.reference));
  expect(await fileOf(both)).toMatchObject({ mayBeOne: false, joined: true });
  expect((await fileOf(mail)).others.map(({ reference }) => reference)).toEqual([both.reference, phone.reference]);
  granted(await partPersons(office.ctx, ani, both.reference));
  expect((await fileOf(mail)).others.map(({ reference }) => reference)).toEqual([both.reference]);
  const rows = await office.database.owner
    .selectFrom("audit_event")
    .select("type")
    .where("type", "like", "persons_%")
    .execute();
  expect(rows.map(({ type }) => type)).toEqual(["persons_joined", "persons_parted"]);
});

test("parting takes back what was said of that complaint alone: the rest of a chain stays one person", async () => {
  const [a, b, c] = ["0814 1000 0001", "0814 1000 0002", "0814 1000 0003"];
  const first = await lodge({ phone: a });
  const ab = await lodge({ phone: a, email: "b@example.id" });
  const bc = await lodge({ phone: c, email: "b@example.id" });
  const last = await lodge({ phone: c });
  await lodge({ phone: b });
  const others = async (of: { id: string }) => (await fileOf(of)).others.map(({ reference }) => reference).toSorted();
  granted(await joinPersons(office.ctx, ani, bc.reference));
  granted(await joinPersons(office.ctx, ani, ab.reference));
  expect(await others(first)).toEqual([ab, bc, last].map(({ reference }) => reference).toSorted());
  granted(await partPersons(office.ctx, ani, ab.reference));
  expect(await others(first)).toEqual([ab.reference]);
  expect(await others(last)).toEqual([ab, bc].map(({ reference }) => reference).toSorted());
  expect(await fileOf(bc)).toMatchObject({ joined: true, mayBeOne: false });
  expect(await fileOf(ab)).toMatchObject({ joined: false, mayBeOne: true });
});

test("who is forgotten is nobody's other complaint any more", async () => {
  const known = async () => (await office.database.owner.selectFrom("person_identifier").selectAll().execute()).length;
  const before = await known();
  const [one, other] = [await lodge({ email: "lupa@example.id" }), await lodge({ email: "lupa@example.id" })];
  granted(await runCitizenVerb(office.ctx, { office: office.code, complaintId: other.id }, "anonymity", {}));
  expect((await fileOf(one)).others).toEqual([]);
  granted(await runCitizenVerb(office.ctx, { office: office.code, complaintId: one.id }, "anonymity", {}));
  expect(await known()).toBe(before);
});
