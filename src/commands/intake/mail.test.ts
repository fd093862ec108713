import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseMail } from "#channels/email/parse/parse-mail.ts";
import { mailToken, replyAddress } from "#lib/mail-token.ts";
import { openAnsweringOffice } from "../../../test/support/answering-office.ts";

type Office = Awaited<ReturnType<typeof openAnsweringOffice>>;
let at: Office["at"];
let officer: Office["officer"];
let desk: Office["desk"];
let answered: Office["answered"];
beforeAll(async () => {
  ({ at, officer, desk, answered } = await openAnsweringOffice());
});
afterAll(() => at.office.close());

describe("a first mail", () => {
  test("becomes a complaint with its words, its sender and its times, and is answered with number and code", async () => {
    const { outcome, complaint } = await at.lodged({
      from: "Budi Santoso <Budi@Example.id>",
      subject: "Data kemiskinan sulit dibuka",
      text: "Sudah tiga hari situsnya tidak bisa dibuka.",
      date: "Wed, 4 Mar 2026 09:30:00 +0700",
    });
    expect(outcome).toBe("complaint");
    expect(complaint.channel).toBe("email");
    expect(complaint.sentAt).toBe(Date.parse("2026-03-04T09:30:00+07:00"));
    const [letter] = (await at.deliver()).filter(({ to }) => to === "Budi@Example.id");
    expect(letter!.text).toContain(complaint.reference);
    expect(letter!.text).toContain(at.office.ctx.keys.trackingCode(complaint.id));
    expect(letter!.thread).toHaveLength(1);
  });

  test("keeps its files beside it", async () => {
    const { complaint } = await at.lodged({ attachments: [{ name: "bukti.txt", content: "Nomor antrean 17" }] });
    const files = await at.office.database.owner
      .selectFrom("attachment")
      .selectAll()
      .where("complaint", "=", complaint.id)
      .execute();
    expect(files).toMatchObject([{ seq: 1, type: "text/plain" }]);
  });

  test("the same bytes or the same Message-ID with the same words a second time are a duplicate", async () => {
    const mail = at.mail({ messageId: "sekali@example.id", subject: "Sekali saja" });
    const first = await at.take(mail);
    expect(first.outcome).toBe("complaint");
    expect((await at.take(mail)).outcome).toBe("duplicate");
    expect((await at.take(`Received: by other.example\r\n${mail}`)).outcome).toBe("duplicate");
    const other = at.mail({ messageId: "sekali@example.id", subject: "Lain sama sekali" });
    expect((await at.take(other)).outcome).toBe("complaint");
  });

  test("without a sender or without anything said a person has to look", async () => {
    expect((await at.take("Subject: tanpa pengirim\r\n\r\nHalo")).row).toMatchObject({
      outcome: "quarantine",
      reason: "no_sender",
    });
    expect((await at.take("From: a@example.id\r\n\r\n")).row).toMatchObject({ outcome: "quarantine", reason: "empty" });
  });
});

describe("an answer", () => {
  test("to a letter of ours joins its complaint, by any of the three signs", async () => {
    const { complaint, response } = await answered();
    const token = replyAddress(at.address, mailToken(at.office.ctx.keys, complaint.reference));
    const signs = [
      { inReplyTo: `${response.id}@bps.example` },
      { to: token },
      { subject: `Tanya lagi soal ${complaint.reference}` },
    ];
    for (const sign of signs) {
      const { row } = await at.take(at.mail({ from: "siti@example.id", text: "Terima kasih infonya.", ...sign }));
      expect(row).toMatchObject({ outcome: "message", reason: "messages", complaint: complaint.id });
    }
  });

  test("rates, disputes, closes and asks where it is", async () => {
    const { complaint, response } = await answered("tono@example.id");
    const say = async (text: string) => {
      const { row } = await at.take(
        at.mail({ from: "Tono <TONO@example.id>", text, inReplyTo: `${response.id}@bps.example` }),
      );
      return row.reason;
    };
    expect(await say("Sudah sampai mana?")).toBe("status");
    const [status] = (await at.deliver()).filter(({ to }) => to === "tono@example.id");
    expect(status).toMatchObject({ writer: "answer" });
    expect(status!.text).toContain("Sudah dijawab");
    expect(await say("Nilai 2\nLama sekali")).toBe("rating");
    expect(await say("tutup")).toBe("closure");
    expect(await say("Sanggah: belum dikerjakan")).toBe("objection");
    const { state, folded } = await desk.recorded(complaint);
    expect(state).toEqual(folded);
    expect(state).toMatchObject({ stage: "in_review", rating: { score: 2 } });
  });

  test("from a stranger goes to the tray, and so does a forged address; a number in the subject closes nothing", async () => {
    const { complaint, response } = await answered("rina@example.id");
    const stranger = await at.take(
      at.mail({ from: "lain@example.id", text: "tutup", inReplyTo: `${response.id}@bps.example` }),
    );
    expect(stranger.row).toMatchObject({ outcome: "tray", reason: "stranger", complaint: null });
    const forged = replyAddress(at.address, `${complaint.reference}-00000000000000`.toLowerCase());
    const forger = await at.take(at.mail({ from: "rina@example.id", to: forged, text: "tutup" }));
    expect(forger.row).toMatchObject({ outcome: "tray", reason: "forged_token" });
    const weak = await at.take(at.mail({ from: "rina@example.id", subject: complaint.reference, text: "tutup" }));
    expect(weak.row).toMatchObject({ outcome: "message", reason: "messages" });
    expect((await desk.recorded(complaint)).state.stage).toBe("answered");
  });

  test("that disputes brings its files along", async () => {
    const { complaint, response } = await answered("bukti@example.id");
    const attachments = [{ name: "bukti.txt", content: "Belum dikerjakan" }];
    const raw = at.mail({
      from: "bukti@example.id",
      text: "Sanggah",
      inReplyTo: `${response.id}@bps.example`,
      attachments,
    });
    const { row } = await at.take(raw);
    expect(row.reason).toBe("objection");
    const files = at.office.database.owner.selectFrom("attachment").select("seq").where("complaint", "=", complaint.id);
    expect(await files.execute()).toEqual([{ seq: row.seq }]);
  });

  test("a number in the subject is enough to ask where it is: the answer goes to the address that is known", async () => {
    const { complaint } = await at.lodged({ from: "wati@example.id" });
    await at.deliver();
    const asks = [
      { subject: `Status ${complaint.reference}`, text: "" },
      { subject: complaint.reference, text: "Sudah sampai mana?" },
    ];
    for (const ask of asks) {
      expect((await at.take(at.mail({ from: "wati@example.id", ...ask }))).row).toMatchObject({ reason: "status" });
      expect(await at.deliver()).toMatchObject([{ to: "wati@example.id", writer: "answer" }]);
      at.office.clock.now += 1000;
    }
    const other = await at.take(at.mail({ from: "lain@example.id", ...asks[0] }));
    expect(other.row).toMatchObject({ outcome: "tray", reason: "stranger" });
    expect(await at.deliver()).toEqual([]);
  });

  test("to something unknown by somebody we know may belong to what they lodged: a person decides", async () => {
    const { complaint } = await at.lodged({ from: "dewi@example.id" });
    const { row } = await at.take(
      at.mail({ from: "dewi@example.id", subject: "Re: yang kemarin", text: "Bagaimana?" }),
    );
    expect(row).toMatchObject({ outcome: "tray", reason: "unsure" });
    const candidates = await at.office.database.owner
      .selectFrom("tray_candidate")
      .selectAll()
      .where("intake", "=", row.id)
      .execute();
    expect(candidates).toMatchObject([{ complaint: complaint.id, why: "sender" }]);
  });

  test("while the office waits for words it is the supplement", async () => {
    const { complaint } = await at.lodged({ from: "yuni@example.id" });
    await desk.does(officer, complaint, "receipt", { complete: true });
    await desk.does(officer, complaint, "inquiry", { text: "Tanggal berapa?" });
    const letter = (await at.deliver()).at(-1)!;
    await at.take(
      at.mail({ from: "yuni@example.id", text: "Tanggal 2 Maret.", inReplyTo: `${letter.id}@bps.example` }),
    );
    expect((await desk.recorded(complaint)).state.stage).toBe("in_review");
  });
});

test("what nobody can read is stored, and the next mail is read all the same", async () => {
  const unreadable = await at.take(at.mail({}), { parse: async () => null });
  expect(unreadable.row).toMatchObject({ outcome: "quarantine", reason: "unreadable" });
  expect((await at.take(at.mail({}), { parse: parseMail })).outcome).toBe("complaint");
});
