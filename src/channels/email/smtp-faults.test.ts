import { afterEach, describe, expect, test } from "vitest";
import {
  hangsUp,
  nameOf,
  saysLater,
  stages,
  startMisbehavingServer,
  type MisbehavingServer,
  type Misbehaviour,
  type Stage,
} from "../../../test/support/misbehaving-server.ts";
import { openMailer, type Mailer } from "./send-mail.ts";

const letter = {
  id: "0190-abc",
  to: "warga@example.id",
  subject: "S",
  text: "Isi",
  language: "id",
  writer: "program",
} as const;

let server: MisbehavingServer | undefined;
let mailer: Mailer | undefined;
afterEach(async () => {
  mailer?.close();
  await server?.close();
});

async function misbehaving(at: Stage, how: Misbehaviour) {
  server = await startMisbehavingServer(at, how);
  mailer = openMailer(server.smtpUrl, "pengaduan@kantor.example");
  return { server, mailer };
}

describe("a mail server", () => {
  test.each(stages)("that hangs up at %s is tried again later", async (stage) => {
    const { mailer } = await misbehaving(stage, hangsUp);
    expect(await mailer.send(letter)).toMatchObject({ state: "temporary_failure" });
  });

  test.each(stages)("that is full or slow (4xx) at %s is tried again later", async (stage) => {
    const { mailer } = await misbehaving(stage, saysLater);
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
    const { server, mailer } = await misbehaving("body", (socket, took) => {
      took();
      socket.destroy();
    });
    expect(await mailer.send(letter)).toMatchObject({ state: "temporary_failure" });
    server.recover();
    expect(await mailer.send(letter)).toMatchObject({ state: "delivered" });
    expect(server.taken.map(nameOf)).toEqual(["0190-abc@kantor.example", "0190-abc@kantor.example"]);
  });
});
