import { createServer, type Socket } from "node:net";

/** Where in the dialogue (RFC 5321) a server misbehaves. */
export const stages = ["connect", "EHLO", "MAIL", "RCPT", "DATA", "body"] as const;
export type Stage = (typeof stages)[number];

/** What it does there. `took`: it has the mail, whatever it says. */
export type Misbehaviour = (socket: Socket, took: () => void) => void;

export const hangsUp: Misbehaviour = (socket) => void socket.destroy();
export const saysLater: Misbehaviour = (socket) => void socket.end("451 4.7.1 try again later\r\n");

export interface MisbehavingServer {
  readonly smtpUrl: string;
  /** The mails that it has. */
  readonly taken: readonly string[];
  /** How often it misbehaved. */
  readonly times: number;
  /** From now on it does as it should. */
  recover(): void;
  close(): Promise<void>;
}

/** A mail server that does as told at one stage and takes everything else. */
export async function startMisbehavingServer(at: Stage, how: Misbehaviour): Promise<MisbehavingServer> {
  const taken: string[] = [];
  const open = new Set<Socket>();
  let [well, times] = [false, 0];
  const server = createServer((socket) => {
    let body: string | null = null;
    let mail = "";
    const took = () => void taken.push(mail);
    const reached = (stage: Stage, answer: string) => {
      if (stage === at && !well) return (times++, how(socket, took));
      if (stage === "body") took();
      socket.write(`${answer}\r\n`);
    };
    open.add(socket);
    socket.on("error", () => {});
    socket.on("close", () => open.delete(socket));
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
      socket.write("250 ok\r\n");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  return {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    taken,
    get times() {
      return times;
    },
    recover: () => void (well = true),
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** The Message-ID of a mail as it was taken, without brackets. */
export const nameOf = (mail: string) => /^Message-ID: <(.+)>\s*$/im.exec(mail)?.[1] ?? null;
