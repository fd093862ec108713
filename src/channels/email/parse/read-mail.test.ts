import { describe, expect, test } from "vitest";
import { payloads } from "../../../../test/support/payloads.ts";
import { readMail } from "./read-mail.ts";

const head = "From: Siti <siti@example.id>\r\nTo: a@b.example\r\nMessage-ID: <x@y>\r\nMIME-Version: 1.0\r\n";
/** Characters of the source stand for bytes. */
const read = (...lines: string[]) => readMail(Buffer.from(lines.join("\r\n"), "latin1"));
const withHead = (...lines: string[]) => read(`${head}${lines.join("\r\n")}`);
const html = (page: string) => withHead("Subject: a", "Content-Type: text/html; charset=utf-8", "", page);
const parts = (type: string, ...each: string[][]) =>
  withHead("Subject: a", `Content-Type: ${type}; boundary=b`, "", ...each.flatMap((part) => ["--b", ...part]), "--b--");
const plain = ["Content-Type: text/plain", "", "teks"];

describe("characters", () => {
  test.each([
    ["windows-1252", "=?windows-1252?Q?caf=E9_=80?=", "caf\xe9 \x80 \x93kutip\x94", "café €", "café € “kutip”"],
    ["iso-2022-jp", "=?ISO-2022-JP?B?GyRCRnxLXBsoQg==?=", "\x1b$BF|K\\\x1b(B", "日本", "日本"],
    ["utf-8", "=?utf-8?Q?Kel=C3=BChan?=", "kel\xc3\xbchan", "Kelühan", "kelühan"],
    ["koi8-r", "=?koi8-r?B?0NLJ18XU?=", "\xd0\xd2\xc9\xd7\xc5\xd4", "привет", "привет"],
    ["x-tak-ada", "=?x-tak-ada?Q?halo?=", "halo", "halo", "halo"],
  ])("%s", async (charset, subject, body, subjectRead, bodyRead) => {
    const mail = await withHead(`Subject: ${subject}`, `Content-Type: text/plain; charset=${charset}`, "", body);
    expect(mail).toMatchObject({ subject: subjectRead, text: bodyRead });
  });

  test("bytes in a header that say nothing of themselves are UTF-8, and no NUL reaches the words", async () => {
    expect((await withHead("Subject: \xe2\x80\x9cbaru\xe2\x80\x9d", "", "a")).subject).toBe("“baru”");
    expect(await withHead("Subject: a\x00b", "", "c\x00d")).toMatchObject({ subject: "ab", text: "cd" });
  });
});

describe("forms", () => {
  test.each([
    [
      "Gmail",
      `<div dir="ltr">Tanggal 2 Maret.</div><br><div class="gmail_quote"><div class="gmail_attr">Pada Sen, 3 Mar 2025 pukul 08.15 BPS &lt;<a href="mailto:p@b.example">p@b.example</a>&gt; menulis:<br></div><blockquote>Tanggal berapa?</blockquote></div>`,
    ],
    [
      "Outlook",
      `<html><head><style>p{color:red}</style></head><body><p class=MsoNormal>Tanggal 2 Maret.</p><hr><div id="divRplyFwdMsg"><b>Dari:</b> BPS<br><b>Dikirim:</b> Senin, 03 Maret 2025 08.15<br><b>Kepada:</b> Siti<br><b>Perihal:</b> Pengaduan</div><div>Tanggal berapa?</div></body></html>`,
    ],
    [
      "Yahoo",
      `<div>Tanggal 2 Maret.</div><div class="yahoo_quoted"><div>Pada Senin, 3 Maret 2025 08.15.22 WIB, BPS &lt;p@b.example&gt; menulis: </div><div><br></div><div>Tanggal berapa?</div></div>`,
    ],
    [
      "iPhone",
      `Tanggal 2 Maret.<br><br><div>Terkirim dari iPhone saya</div><div><br><blockquote type="cite">Pada 3 Mar 2025, pukul 08.15, BPS &lt;p@b.example&gt; menulis:<br><br></blockquote></div><blockquote type="cite"><div>Tanggal berapa?</div></blockquote>`,
    ],
  ])("an answer in HTML only, by %s", async (_program, page) => {
    const mail = await html(page);
    expect(mail.text).toBe("Tanggal 2 Maret.");
    expect(mail.quoted).toContain("Tanggal berapa?");
  });

  test("HTML is harmless: no pictures from elsewhere, no scripts, no styles", async () => {
    const mail = await html(
      `<p onclick="x()" style="position:fixed">Halo<img src="http://evil.invalid/t.gif"><script>x()</script><a href="javascript:x()">satu</a> <a href="https://bps.example/a">dua</a></p>`,
    );
    expect(mail.html).not.toMatch(/img|script|onclick|style|evil/);
    expect(mail.text).toBe("Halosatu dua <https://bps.example/a>");
  });

  test.each(payloads)("HTML that is %s runs and loads nothing", async (payload) => {
    const mail = await html(payload.replaceAll(/\P{ASCII}/gu, ""));
    expect(mail.html ?? "").not.toMatch(
      /<(?!\/?(p|br|div|span|a|b|i|h1|li|ul|hr)\b)[a-z]|<[^>]*(\son\w+=|javascript:|data:|\sstyle=|\ssrc=)/i,
    );
  });

  test("a mail in a mail, as some programs forward: its words and its files", async () => {
    const inner = ["From: Budi <budi@example.id>", "Subject: dalam", "Content-Type: multipart/mixed; boundary=c", ""];
    const content = [
      "--c",
      "Content-Type: text/plain",
      "",
      "isi surat Budi",
      "--c",
      "Content-Type: application/pdf; name=a.pdf",
      "",
      "%PDF",
      "--c--",
    ];
    const mail = await parts("multipart/mixed", plain, ["Content-Type: message/rfc822", "", ...inner, ...content]);
    expect(mail).toMatchObject({ text: "teks", quoted: "Dari: Budi\nPerihal: dalam\n\nisi surat Budi" });
    expect(mail.attachments.map(({ name }) => name)).toEqual(["a.pdf"]);
  });

  test("winmail.dat is a file like any other", async () => {
    const tnef = [
      'Content-Type: application/ms-tnef; name="winmail.dat"',
      "Content-Transfer-Encoding: base64",
      "",
      "eJ8+IgA=",
    ];
    const mail = await parts("multipart/mixed", plain, tnef);
    expect(mail.text).toBe("teks");
    expect(mail.attachments).toMatchObject([{ name: "winmail.dat", type: "application/ms-tnef" }]);
  });

  test("a photograph between the words is kept, the drawing of a letterhead is not", async () => {
    const picture = (id: string, bytes: number) => [
      `Content-Type: image/png; name=${id}.png`,
      `Content-ID: <${id}>`,
      "Content-Transfer-Encoding: base64",
      "",
      Buffer.alloc(bytes, 7).toString("base64"),
    ];
    const page = ["Content-Type: text/html", "", '<p>lihat <img src="cid:foto"><img src="cid:logo"></p>'];
    const mail = await parts("multipart/related", page, picture("foto", 20_000), picture("logo", 900));
    expect(mail.text).toBe("lihat");
    expect(mail.attachments.map(({ name }) => name)).toEqual(["foto.png"]);
  });

  test("names of files in pieces and in other letters", async () => {
    const file = [
      "Content-Type: application/pdf",
      "Content-Disposition: attachment; filename*0*=UTF-8''surat%20;",
      " filename*1*=kedua%20%E2%82%AC.pdf",
      "",
      "%PDF",
    ];
    expect((await parts("multipart/mixed", plain, file)).attachments[0]!.name).toBe("surat kedua €.pdf");
  });

  test("broken ones are shown as well as they can be", async () => {
    const cut = ["Content-Type: text/plain", "Content-Transfer-Encoding: base64", "", "aGFsbyBkd$$"];
    expect((await parts("multipart/mixed", cut)).text).toBe("halo d");
    const formless = await withHead(
      "Subject: a",
      "Content-Type: multipart/mixed",
      "",
      "--b",
      "Content-Type: text/plain",
      "",
      "keluhan saya",
    );
    expect(formless.text).toContain("keluhan saya");
    expect(formless.defects).toEqual(["no_form"]);
  });
});

describe("who and when", () => {
  test.each([
    ["From: Kelompok: a@example.id, b@example.id;", "a@example.id"],
    ["From: Siti\r\nReply-To: siti@example.id", "siti@example.id"],
    ["From: a@example.id\r\nFrom: b@example.id", "a@example.id"],
    ['From: "budi@example.id" <siti@example.id>', "siti@example.id"],
    ["From:\r\nSender: siti@example.id", "siti@example.id"],
    ["From: Siti", null],
    ["To: a@b.example", null],
  ])("%s", async (header, address) => {
    expect((await read(header, "Subject: x", "", "isi")).from.address).toBe(address);
  });

  test.each([
    ["Wed, 4 Mar 2026 09:30:00 +0700 (WIB)", Date.parse("2026-03-04T02:30:00Z")],
    ["bukan tanggal", null],
    ["", null],
  ])("a date of %s is %s, never the time of reading", async (date, at) => {
    expect((await withHead(`Date: ${date}`, "Subject: x", "", "isi")).sentAt).toBe(at);
  });

  test("a line end in a header stays in its header", async () => {
    const mail = await withHead(
      "Subject: =?utf-8?Q?halo=0D=0ABcc:_evil@example.id?=",
      'X-Lain: "a\\r\\nBcc: b@c.example"',
      "",
      "isi",
    );
    expect(mail.subject).toBe("halo Bcc: evil@example.id");
    expect(mail.recipients).toEqual(["a@b.example"]);
  });

  test.each(payloads)("%s in every header is words of that header", async (payload) => {
    const word = `=?utf-8?B?${Buffer.from(payload).toString("base64")}?=`;
    const flat = payload.replaceAll(/[\r\n]+/g, " ").replaceAll(/[^\x20-\x7e]/g, "");
    const mail = await read(
      `From: ${word} <siti@example.id>`,
      `To: ${word} <pengaduan@bps.example>`,
      `Subject: ${word}`,
      `Message-ID: <${flat}@example.id>`,
      `References: ${flat}`,
      `In-Reply-To: <${flat}>`,
      `Date: ${flat}`,
      `Auto-Submitted: no; ${flat}`,
      `Content-Type: text/plain; charset=utf-8; name="${flat}"`,
      "",
      "isi",
    );
    expect(mail.from.address).toBe("siti@example.id");
    expect(mail.recipients).toContain("pengaduan@bps.example");
    expect(mail.text).toBe("isi");
    for (const said of [mail.subject, mail.from.name]) expect(said).not.toMatch(/(?!\t)\p{Cc}/u);
    const words = payload
      .replaceAll(/(?![\t\n\r])\p{Cc}/gu, "")
      .replaceAll(/\s+/g, " ")
      .trim();
    expect(mail.subject).toBe(words);
  });
});
