import { describe, expect, test } from "vitest";
import { automaticKind } from "./automatic.ts";

const kind = (headers: Readonly<Record<string, string>>, from: string | null = "siti@example.id") =>
  automaticKind(new Map(Object.entries(headers)), from);

describe("what a program wrote", () => {
  test.each([
    [{ "auto-submitted": "auto-replied" }, "auto_reply"],
    [{ "auto-submitted": "auto-generated; owner-email=x" }, "auto_reply"],
    [{ precedence: "auto_reply" }, "auto_reply"],
    [{ "x-autoreply": "yes" }, "auto_reply"],
    [{ "x-auto-response-suppress": "All", subject: "Automatic reply: Pengaduan" }, "doubtful"],
    [{ "auto-submitted": "auto-replied", subject: "Automatic reply: Pengaduan" }, "auto_reply"],
    [{ subject: "Balasan Otomatis: Pengaduan 1700" }, "doubtful"],
    [{ subject: "Otomatis: saya cuti" }, null],
    [{ subject: "Sedang cuti sampai Senin" }, "doubtful"],
    [{ "return-path": "<>", subject: "Terima kasih" }, "auto_reply"],
    [{ "return-path": "<siti@example.id>" }, null],
    [{ "content-type": "multipart/report; report-type=disposition-notification; boundary=x" }, "auto_reply"],
    [{ "content-type": "multipart/report; boundary=x" }, "auto_reply"],
    [{ precedence: "bulk" }, "bulk"],
    [{ "list-id": "<berita.example>" }, "bulk"],
    [
      {
        "content-type": 'multipart/report; report-type=delivery-status; boundary="x"',
        "auto-submitted": "auto-replied",
      },
      "bounce",
    ],
    [{ "return-path": "<>", "x-failed-recipients": "hilang@example.id" }, "bounce"],
    [{ "x-tanggap-notice": "1", "auto-submitted": "auto-generated" }, "own"],
  ])("%j is %s", (headers, expected) => expect(kind(headers as Record<string, string>)).toBe(expected));

  test("a person's mail is nobody's program", () => {
    expect(kind({ "auto-submitted": "no", subject: "Re: Pengaduan 1700", precedence: "first-class" })).toBeNull();
    expect(kind({ subject: "Kantor tutup di luar jam kantor" })).toBeNull();
    expect(kind({ "x-auto-response-suppress": "OOF", subject: "Pengaduan" })).toBeNull();
  });

  test("of a complaint whose subject begins like an answer of a program a person decides", () => {
    for (const subject of [
      "Di luar kantor ada pungli parkir",
      "Sedang cuti, petugas loket tidak diganti",
      "Out of office hours nobody answers",
    ])
      expect(kind({ subject })).toBe("doubtful");
  });

  test("senders that are programs by their name", () => {
    expect(kind({ "return-path": "<>" }, "MAILER-DAEMON@mx.example")).toBe("bounce");
    expect(kind({}, "MAILER-DAEMON@mx.example")).toBe("doubtful");
    expect(kind({ "return-path": "<postmaster@desa.example>" }, "postmaster@desa.example")).toBe("doubtful");
    expect(kind({}, "no-reply@shop.example")).toBe("bulk");
    expect(kind({}, "noreplyan@example.id")).toBeNull();
  });
});
