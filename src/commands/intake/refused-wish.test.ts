import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { deskOf } from "../../../test/support/desk.ts";
import { openMailOffice, type MailOffice } from "../../../test/support/mail-office.ts";

let at: MailOffice;
let desk: ReturnType<typeof deskOf>;
beforeAll(async () => {
  at = await openMailOffice();
  desk = deskOf(at.office);
});
afterAll(() => at.office.close());

describe("an answer", () => {
  test("that asks for what the rules refuse is told why, and its words and files are kept as a message", async () => {
    const { complaint } = await at.lodged({ from: "dini@example.id" });
    const receipt = (await at.deliver()).at(-1);
    const say = (text: string, more: object = {}) =>
      at.take(at.mail({ from: "dini@example.id", text, inReplyTo: `${receipt!.id}@bps.example`, ...more }));
    for (const wish of ["Nilai 4", "Sanggah: belum ada jawaban"]) {
      expect((await say(wish)).row).toMatchObject({ outcome: "message", reason: "messages", complaint: complaint.id });
      const [letter, ...more] = await at.deliver();
      expect([letter!.to, letter!.writer, more]).toEqual(["dini@example.id", "answer", []]);
      expect(letter!.text).toContain("Yang Anda minta belum dapat dilakukan: ");
      expect(letter!.text).not.toMatch(/[{}]/);
      expect(letter!.text).toContain(complaint.reference);
    }
    expect((await desk.recorded(complaint)).state.rating).toBeNull();
    // An ordinary message is answered by people.
    expect((await say("Terima kasih.")).row.reason).toBe("messages");
    expect(await at.deliver()).toEqual([]);
  });

  test("that asks where it is and brings a file keeps the file, and is answered", async () => {
    const { complaint } = await at.lodged({ from: "foto@example.id" });
    const receipt = (await at.deliver()).at(-1);
    const attachments = [{ name: "bukti.txt", content: "Masih rusak" }];
    const inReplyTo = `${receipt!.id}@bps.example`;
    const { row } = await at.take(
      at.mail({ from: "foto@example.id", text: "Sudah sampai mana?", inReplyTo, attachments }),
    );
    expect(row).toMatchObject({ outcome: "message", reason: "messages" });
    const files = at.office.database.owner.selectFrom("attachment").select("seq").where("complaint", "=", complaint.id);
    expect(await files.execute()).toEqual([{ seq: row.seq }]);
    const [letter] = await at.deliver();
    expect(letter).toMatchObject({ to: "foto@example.id", writer: "answer" });
    expect(letter!.text).not.toContain("belum dapat dilakukan");
  });

  test("that wishes the same again and again is answered no more than a program may be", async () => {
    await at.lodged({ from: "ulang@example.id" });
    const receipt = (await at.deliver()).at(-1);
    let letters = 0;
    for (let round = 0; round < 8; round++) {
      await at.take(
        at.mail({ from: "ulang@example.id", text: `Nilai 4 ke-${round}`, inReplyTo: `${receipt!.id}@bps.example` }),
      );
      letters += (await at.deliver()).length;
    }
    expect(letters).toBe(4);
  });
});
