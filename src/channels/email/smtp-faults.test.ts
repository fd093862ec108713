import { createServer, type Server, type Socket } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { openMailer, type Mailer } from "./send-mail.ts";

const letter = {
  id: "0190-abc",
  to: "warga@example.id",
  subject: "S",
  text: "Isi",
  language: "id",
  writer: "program",
} as const;

/** Where in the dialogue (RFC 5321) a server misbehaves. */
const stages = ["connect", "EHLO", "MAIL", "RCPT", "DATA", "body"] as const;
type Stage = (typeof stages)[number];

let server: Server | undefined;
let mailer: Mailer | undefined;
afterEach(async () => {
  mailer?.close();
  await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
});

/** A server that does as told at one stage and takes everything else; it keeps the mails that it took. */
async function misbehaving(at: Stage, how: (socket: Socket, took: () => void) => void) {
  const taken: string[] = [];
  server = createServer((socket) => {
    let body: string | null = null;
    const say = (line: string) => socket.write(`${line}\r\n`);
    let mail = "";
    const reached = (stage: Stage, answer: string) =>
      stage === at ? how(socket, () => taken.push(mail)) : say(answer);
    socket.on("error", () => {});
    reached("connect", "220 mx.example");
    socket.on("data", (data) => {
      const text = String(data);
      if (body !== null) {
        body += text;
        if (!body.endsWith("\r\n.\r\n")) return;
        mail = body;
        body = null;
        return reached("body", "250 taken");
      }
      if (/^EHLO|^HELO/i.test(text)) return reached("EHLO", "250 mx.example");
      if (/^MAIL/i.test(text)) return reached("MAIL", "250 ok");
      if (/^RCPT/i.test(text)) return reached("RCPT", "250 ok");
      if (/^DATA/i.test(text)) return ((body = ""), reached("DATA", "354 go on"));
      say("250 ok");
    });
  });
  await new Promise<void>((resolve) => server!.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  mailer = openMailer(`smtp://127.0.0.1:${port}`, "pengaduan@kantor.example");
  return { taken, mailer };
}

describe("a mail server", () => {
  test.each(stages)("that hangs up at %s is tried again later", async (stage) => {
    const { mailer } = await misbehaving(stage, (socket) => socket.destroy());
    expect(await mailer.send(letter)).toMatchObject({ state: "temporary_failure" });
  });

  test.each(stages)("that is full or slow (4xx) at %s is tried again later", async (stage) => {
    const { mailer } = await misbehaving(stage, (socket) => socket.end("451 4.7.1 try again later\r\n"));
    expect(await mailer.send(letter)).toMatchObject({ state: "temporary_failure" });
  });

  test.each(["MAIL", "RCPT", "body"] as const)(
    "that refuses for good (5xx) at %s is not tried again",
    async (stage) => {
      const { mailer } = await misbehaving(stage, (socket) => socket.write("554 5.7.1 no\r\n"));
      expect(await mailer.send(letter)).toMatchObject({ state: "permanent_failure", error: "554" });
    },
  );

  test("whose 250 was lost has the mail; it goes out once more, under the same Message-ID", async () => {
    let lost = 0;
    const { taken, mailer } = await misbehaving("body", (socket, took) => {
      took();
      if (lost++ === 0) socket.destroy();
      else socket.write("250 taken\r\n");
    });
    expect(await mailer.send(letter)).toMatchObject({ state: "temporary_failure" });
    expect(await mailer.send(letter)).toMatchObject({ state: "delivered" });
    const names = taken.map((mail) => /^Message-ID: (.+)$/im.exec(mail)?.[1]?.trim());
    expect(names).toEqual(["<0190-abc@kantor.example>", "<0190-abc@kantor.example>"]);
  });
});
