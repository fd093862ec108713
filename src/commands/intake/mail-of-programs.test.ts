import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DAY } from "#lib/time.ts";
import { tellByMail } from "../../jobs/told-by-mail.ts";
import { openAnsweringOffice } from "../../../test/support/answering-office.ts";

type Office = Awaited<ReturnType<typeof openAnsweringOffice>>;
let at: Office["at"];
let desk: Office["desk"];
let answered: Office["answered"];
beforeAll(async () => {
  ({ at, desk, answered } = await openAnsweringOffice());
});
afterAll(() => at.office.close());

describe("mail that programs write", () => {
  test("is recorded and not answered; a bounce undoes the response's way and is tied to its letter", async () => {
    const { complaint, response } = await answered("hilang@example.id");
    const away = at.mail({
      from: "hilang@example.id",
      inReplyTo: `${response.id}@bps.example`,
      headers: { "Auto-Submitted": "auto-replied" },
    });
    expect((await at.take(away)).row).toMatchObject({
      outcome: "automatic",
      reason: "auto_reply",
      complaint: complaint.id,
    });
    const { row } = await at.take(at.bounce({ of: `${response.id}@bps.example`, status: "5.1.1" }));
    expect(row).toMatchObject({ outcome: "automatic", reason: "bounce", complaint: complaint.id });
    expect((await desk.recorded(complaint)).state.tellingFailed).toBe(true);
    const again = await at.take(
      at.bounce({ of: `${response.id}@bps.example`, status: "5.1.1", messageId: "lagi@mx.example" }),
    );
    expect(again.outcome).toBe("automatic");
    expect(await at.deliver()).toEqual([]);
  });

  test("a read receipt, and whatever is from nobody, is recorded and not answered", async () => {
    const receipt = [
      "From: Siti <siti@example.id>",
      "Subject: Sudah dibaca: Pengaduan Anda",
      'Content-Type: multipart/report; report-type=disposition-notification; boundary="batas"',
      "",
      "--batas",
      "Content-Type: text/plain",
      "",
      "Surat Anda sudah ditampilkan.",
      "--batas",
      "Content-Type: message/disposition-notification",
      "",
      "Disposition: manual-action/MDN-sent-manually; displayed",
      "--batas--",
      "",
    ].join("\r\n");
    for (const raw of [receipt, at.mail({ headers: { "Return-Path": "<>" } })])
      expect((await at.take(raw)).row).toMatchObject({ outcome: "automatic", reason: "auto_reply" });
    expect(await at.deliver()).toEqual([]);
  });

  test("is left to a person where only its subject or address says that it is, and nobody answers it", async () => {
    const doubtful = [
      at.mail({ subject: "Di luar kantor ada pungli parkir" }),
      at.mail({ from: "Pak Pos <postmaster@desa.example>", subject: "Jalan rusak" }),
    ];
    for (const raw of doubtful) expect((await at.take(raw)).row).toMatchObject({ outcome: "tray", reason: "doubtful" });
    expect(await at.deliver()).toEqual([]);
  });

  test("a report that it is delayed: silence proves nothing until servers give up; a late bounce, that it failed", async () => {
    const { complaint, response } = await answered("lambat@example.id");
    const of = `${response.id}@bps.example`;
    await at.take(at.bounce({ of, status: "4.4.1", action: "delayed", messageId: "lambat@mx.example" }));
    at.office.clock.now += 2 * DAY;
    await tellByMail(at.office.ctx);
    expect((await desk.recorded(complaint)).state).toMatchObject({ tellingFailed: false, told: null });
    at.office.clock.now += 4 * DAY;
    await tellByMail(at.office.ctx);
    expect((await desk.recorded(complaint)).state.told).toMatchObject({ how: "no_bounce" });
    await at.take(at.bounce({ of, status: "5.4.7", messageId: "gagal@mx.example" }));
    expect((await desk.recorded(complaint)).state).toMatchObject({ tellingFailed: true, told: null });
  });

  test("a report of success proves that it was told", async () => {
    const { complaint, response } = await answered("sampai@example.id");
    const of = `${response.id}@bps.example`;
    await at.take(at.bounce({ of, status: "2.0.0", action: "delivered", messageId: "sampai@mx.example" }));
    expect((await desk.recorded(complaint)).state.told).toMatchObject({ how: "delivery_report" });
  });

  test("a bounce of a bounce ends", async () => {
    expect((await at.take(at.bounce({ of: "nothing@elsewhere.example", status: "5.0.0" }))).row).toMatchObject({
      outcome: "automatic",
      reason: "bounce_of_nothing",
    });
  });

  test("a notice of another installation like ours is recorded: two offices never answer each other", async () => {
    const { row } = await at.take(at.mail({ from: "aduan@lain.example", headers: { "X-Tanggap-Notice": "1" } }));
    expect(row).toMatchObject({ outcome: "automatic", reason: "own", complaint: null });
  });

  test("a program that answers everything under new names gets five letters a day and no more", async () => {
    let letters = 0;
    for (let round = 0; round < 12; round++) {
      await at.take(
        at.mail({ from: "robot@other.example", subject: `Balasan ${round}`, messageId: `r${round}@other.example` }),
      );
      letters += (await at.deliver()).filter(({ to }) => to === "robot@other.example").length;
    }
    expect(letters).toBe(5);
  });
});
