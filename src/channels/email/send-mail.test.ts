import { simpleParser, type ParsedMail } from "mailparser";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openMailer, type Mailer } from "./send-mail.ts";

/** A mail server in this process; the office's real one is met in the tests of its channel. */
let server: SMTPServer;
let mailer: Mailer;
let received: { from: string; to: string[]; mail: ParsedMail }[] = [];
let refuseWith: number | null = null;
/** The only sender that the server takes letters from; empty: any. */
let knows = "";

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onMailFrom: ({ address }, _session, done) =>
      done(knows && address !== knows ? Object.assign(new Error("not yours"), { responseCode: 553 }) : null),
    onRcptTo: (_address, _session, done) =>
      done(refuseWith ? Object.assign(new Error("no"), { responseCode: refuseWith }) : null),
    onData: async (stream, session, done) => {
      const mail = await simpleParser(stream);
      const { mailFrom, rcptTo } = session.envelope;
      const from = mailFrom ? mailFrom.address : "";
      received.push({ from, to: rcptTo.map(({ address }) => address), mail });
      done();
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as { port: number };
  mailer = openMailer(`smtp://127.0.0.1:${port}`, "pengaduan@kantor.example");
});
afterAll(async () => {
  mailer.close();
  await new Promise<void>((resolve) => server.close(() => resolve()));
});
beforeEach(() => {
  received = [];
  refuseWith = null;
  knows = "";
});

const letter = {
  id: "0190-abc",
  to: "warga@example.id",
  subject: "Pengaduan 1700",
  text: "Isi “surat” — dengan é.",
  language: "id",
  writer: "program" as const,
};

describe("sending", () => {
  test("text and subject arrive as written, marked as automatic, under the given Message-ID", async () => {
    expect(await mailer.send(letter)).toEqual({ state: "delivered", error: null });
    const { mail, to } = received[0]!;
    expect(to).toEqual(["warga@example.id"]);
    expect(mail.subject).toBe(letter.subject);
    expect(mail.text?.trim()).toBe(letter.text);
    expect(mail.messageId).toBe("<0190-abc@kantor.example>");
    expect(mail.headers.get("auto-submitted")).toBe("auto-generated");
  });

  test("an HTML twin says the same words, its markup is ours alone, and it loads nothing", async () => {
    await mailer.send({ ...letter, text: 'Lihat https://kantor.example/lacak.\n\n<script>x</script> & "<b>"' });
    const { html } = received[0]!.mail;
    expect(html).toContain('<a href="https://kantor.example/lacak">https://kantor.example/lacak</a>.');
    expect(html).toContain("&lt;script&gt;x&lt;/script&gt; &amp;");
    expect(html).not.toMatch(/<(script|img|b|link|style)\b|src=/);
  });

  test("it stands in its thread, is answered to the complaint's own address, and says who wrote it", async () => {
    const thread = ["pertama@kantor.example", "lain>\r\nBcc: x@example.id", "kedua@example.id"];
    await mailer.send({ ...letter, thread, replyTo: "pengaduan+x@kantor.example", writer: "person" });
    const { mail } = received[0]!;
    expect(mail.inReplyTo).toBe("<kedua@example.id>");
    expect(mail.references).toEqual(["<pertama@kantor.example>", "<kedua@example.id>"]);
    expect(mail.replyTo?.text).toBe("pengaduan+x@kantor.example");
    expect(mail.headers.has("auto-submitted")).toBe(false);
  });

  test("what becomes of it is reported to its own address, where the server lets us have one", async () => {
    const returnPath = "pengaduan+x@kantor.example";
    await mailer.send({ ...letter, returnPath });
    knows = "pengaduan@kantor.example";
    expect(await mailer.send({ ...letter, returnPath })).toEqual({ state: "delivered", error: null });
    expect(received.map(({ from }) => from)).toEqual([returnPath, knows]);
    expect(received[0]!.mail.from?.text).toBe("pengaduan@kantor.example");
    refuseWith = 550;
    expect(await mailer.send({ ...letter, returnPath })).toEqual({ state: "permanent_failure", error: "550" });
  });

  test("a program's answer to a mail comes from nobody, so that it can't bounce", async () => {
    await mailer.send({ ...letter, writer: "answer", returnPath: "pengaduan+x@kantor.example" });
    expect(received[0]!.from).toBe("");
    expect(received[0]!.mail.headers.get("auto-submitted")).toBe("auto-replied");
  });

  test.each([
    ["subject", { subject: "Halo\r\nBcc: lain@example.id" }],
    ["address", { to: "warga@example.id\r\nRCPT TO:<lain@example.id>" }],
    ["address with two people", { to: "warga@example.id, lain@example.id" }],
  ])("a %s cannot add a header or a recipient", async (_, changed) => {
    await mailer.send({ ...letter, ...changed });
    const reached = received.flatMap(({ to, mail }) => [...to, mail.bcc ? "bcc" : ""]);
    expect(reached.filter((address) => address === "lain@example.id" || address === "bcc")).toEqual([]);
  });

  test.each([
    [550, "permanent_failure"],
    [451, "temporary_failure"],
  ])("a server that answers %i is a %s", async (code, state) => {
    refuseWith = code;
    expect(await mailer.send(letter)).toEqual({ state, error: String(code) });
  });

  test("no server there is a temporary failure", async () => {
    const nobody = openMailer("smtp://127.0.0.1:9", "pengaduan@kantor.example");
    expect(await nobody.send(letter)).toMatchObject({ state: "temporary_failure" });
    nobody.close();
  });
});
