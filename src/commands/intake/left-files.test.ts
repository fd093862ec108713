import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseMail } from "#channels/email/parse/parse-mail.ts";
import { deskOf } from "../../../test/support/desk.ts";
import { openMailOffice, type MailOffice } from "../../../test/support/mail-office.ts";
import { decideWaiting } from "./decide-waiting.ts";

let at: MailOffice;
let desk: ReturnType<typeof deskOf>;
beforeAll(async () => {
  at = await openMailOffice();
  desk = deskOf(at.office);
});
afterAll(() => at.office.close());

const program = { name: "setup.exe", content: "MZ not for us" };
const note = { name: "bukti.txt", content: "Nomor antrean 17" };
const empty = { name: "kosong.txt", content: "" };

describe("files of a mail that were not taken", () => {
  test("stand in the letter that it was lodged, each with why and how it can come; what was taken does not", async () => {
    await at.lodged({ attachments: [program, note, empty] });
    const [letter, ...more] = await at.deliver();
    expect(more).toEqual([]);
    expect(letter!.text).toContain("- “setup.exe”: jenis berkas ini tidak diterima.");
    expect(letter!.text).toContain("- “kosong.txt”: berkasnya kosong.");
    expect(letter!.text).not.toContain("bukti.txt");
    expect(letter!.text).toContain("Kirimkan lagi dengan membalas e-mail ini");
    expect(letter!.text).toContain("10 MB satu berkas");
    expect(letter!.text).not.toMatch(/[{}]/);
    await at.lodged({ attachments: [note] });
    expect((await at.deliver())[0]!.text).not.toContain("tidak dapat kami ambil");
  });

  test("are told in the language of the complainant", async () => {
    const text = "I have been waiting for two hours and the office was closed, please help me with my request.";
    await at.lodged({ subject: "The office was closed", text, attachments: [program] });
    const [letter] = await at.deliver();
    expect(letter!.text).toContain("- “setup.exe”: this kind of file is not accepted.");
    expect(letter!.text).toContain("Send them again by answering this e-mail");
  });

  test("of a message are told by a letter of their own, once; a message whose files all came needs none", async () => {
    const { complaint } = await at.lodged({ from: "susul@example.id" });
    const receipt = (await at.deliver()).at(-1)!;
    const answer = (attachments: (typeof note)[]) =>
      at.take(
        at.mail({ from: "susul@example.id", text: "Susulan.", inReplyTo: `${receipt.id}@bps.example`, attachments }),
      );
    expect((await answer([program, note])).row).toMatchObject({ outcome: "message", complaint: complaint.id });
    const [letter, ...more] = await at.deliver();
    expect(more).toEqual([]);
    expect(letter).toMatchObject({ to: "susul@example.id", writer: "answer" });
    expect(letter!.subject).toBe(`Pengaduan ${complaint.reference}: ada lampiran yang tidak terambil`);
    expect(letter!.text).toContain("- “setup.exe”: jenis berkas ini tidak diterima.");
    await answer([note]);
    expect(await at.deliver()).toEqual([]);
  });

  test("of a stranger's mail that a person put to a complaint are not told its complainant, those of their own are", async () => {
    const officer = await at.office.hire("officer");
    const { complaint } = await at.lodged({ from: "pengadu@example.id" });
    await at.deliver();
    const decided = async (from: string, headers: Record<string, string> = {}) => {
      const subject = `Re: ${complaint.reference}`;
      const { row } = await at.take(at.mail({ from, subject, attachments: [program], headers }));
      expect(row.outcome).toBe("tray");
      const decision = { as: "message", reference: complaint.reference } as const;
      const done = await decideWaiting(at.office.ctx, parseMail, officer, row.id, decision);
      expect(done).toEqual({ reference: complaint.reference });
      return (await at.deliver()).map(({ to }) => to);
    };
    expect(await decided("orang.lain@example.id")).toEqual([]);
    expect(await decided("pengadu@example.id", { "List-Id": "<a.example>" })).toEqual(["pengadu@example.id"]);
  });

  test("of a supplement stand in the letter that goes out for it anyway", async () => {
    const officer = await at.office.hire("officer");
    const { complaint } = await at.lodged({ from: "lengkap@example.id" });
    await desk.does(officer, complaint, "receipt", { complete: true });
    await desk.does(officer, complaint, "inquiry", { text: "Mana buktinya?" });
    const inquiry = (await at.deliver()).at(-1)!;
    const inReplyTo = `${inquiry.id}@bps.example`;
    await at.take(at.mail({ from: "lengkap@example.id", text: "Ini.", inReplyTo, attachments: [program] }));
    const [letter, ...more] = await at.deliver();
    expect(more).toEqual([]);
    expect(letter!.subject).not.toContain("tidak terambil");
    expect(letter!.text).toContain("- “setup.exe”");
  });

  test("are named so that a name is nothing but a name, and many are counted", async () => {
    const attachments = Array.from({ length: 30 }, (_, index) => ({
      ...program,
      name: `https://palsu.example/${index}`,
    }));
    await at.lodged({ attachments });
    const [letter] = await at.deliver();
    expect(letter!.text).not.toContain("palsu.example/");
    expect(letter!.text).not.toContain("https://palsu");
    expect(letter!.text).toContain("- dan 15 lampiran lain");
  });
});
