import { execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, chown, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { until } from "./until.ts";

const run = promisify(execFile);
const POSTFIX = "/usr/sbin/postfix";
const DOVECOT = "/usr/sbin/dovecot";

/**
 * Whether Debian's own mail servers are missing. In CI they must be there; on a developer's machine the tests that need
 * them are left out, said aloud.
 */
export function mailServersMissing(what: string): boolean {
  if (existsSync(POSTFIX) && existsSync(DOVECOT) && process.getuid?.() === 0) return false;
  if (process.env["TANGGAP_BROWSER"] === "required") throw new Error("Postfix and Dovecot are needed here, and root");
  console.warn(`left out: ${what} needs root, postfix, dovecot-imapd and dovecot-lmtpd`);
  return true;
}

export interface MailServers {
  readonly smtpUrl: string;
  /** The mailbox of a person, as the product connects to it. */
  imapUrl(person: string): string;
  address(person: string): string;
  /** Ends the mailbox server with everything it has open, as a power cut would. */
  killDovecot(): Promise<void>;
  startDovecot(): Promise<void>;
  /** Where a person's mails lie. */
  maildir(person: string): string;
  stop(): Promise<void>;
}

export const DOMAIN = "bps.example";
const PASSWORD = "rahasia";

/**
 * Starts a Postfix and a Dovecot of our own on loopback, in a folder of their own, with a mailbox for each person.
 * `renames`: like some services, it takes away the Message-ID of what it is given. `policy`: where Postfix asks whether
 * it may take a recipient.
 */
export async function startMailServers(
  people: readonly string[],
  { renames = false, policy }: { readonly renames?: boolean; readonly policy?: string } = {},
): Promise<MailServers> {
  const folder = await mkdtemp(join(tmpdir(), "tanggap-mail-"));
  await chmod(folder, 0o755);
  const [smtp, imap] = [await freePort(), await freePort()];
  const ids = await idsOf("nobody");
  const at = { folder, smtp, imap, people, ids, renames, policy };
  await writeDovecot(at);
  await writePostfix(at);
  const servers = {
    smtpUrl: `smtp://127.0.0.1:${smtp}`,
    imapUrl: (person: string) => `imap://${person}:${PASSWORD}@127.0.0.1:${imap}/INBOX`,
    address: (person: string) => `${person}@${DOMAIN}`,
    maildir: (person: string) => join(folder, "mail", person),
    startDovecot: async () => {
      spawn(DOVECOT, ["-F", "-c", join(folder, "dovecot.conf")], { stdio: "ignore", detached: true }).unref();
      await until(() => isListening(imap), 10_000);
    },
    killDovecot: async () => {
      const pid = Number(await readFile(join(folder, "run", "master.pid"), "utf8"));
      await killTree(pid);
      await rm(join(folder, "run", "master.pid"), { force: true });
    },
    stop: async () => {
      await run(POSTFIX, ["-c", join(folder, "postfix"), "stop"]).catch(() => {});
      await servers.killDovecot().catch(() => {});
      await rm(folder, { recursive: true, force: true });
    },
  };
  await servers.startDovecot();
  await run(POSTFIX, ["-c", join(folder, "postfix"), "start"]);
  await until(() => isListening(smtp), 10_000);
  return servers;
}

interface At {
  readonly folder: string;
  readonly smtp: number;
  readonly imap: number;
  readonly people: readonly string[];
  readonly ids: { readonly uid: number; readonly gid: number };
  readonly renames: boolean;
  readonly policy: string | undefined;
}

async function writeDovecot({ folder, imap, people, ids }: At): Promise<void> {
  await mkdir(join(folder, "mail"));
  await chown(join(folder, "mail"), ids.uid, ids.gid);
  await mkdir(join(folder, "run"));
  const lines = people.map((person) => `${person}:{PLAIN}${PASSWORD}`);
  await writeFile(join(folder, "people"), `${lines.join("\n")}\n`, { mode: 0o644 });
  const config = `
base_dir = ${folder}/run
state_dir = ${folder}/run
log_path = ${folder}/dovecot.log
protocols = imap lmtp
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
first_valid_uid = 1
first_valid_gid = 1
mail_location = maildir:${folder}/mail/%n
recipient_delimiter = +
mailbox_idle_check_interval = 2 secs
passdb {
  driver = passwd-file
  args = username_format=%n ${folder}/people
}
userdb {
  driver = static
  args = uid=${ids.uid} gid=${ids.gid} home=${folder}/mail/%n
}
namespace inbox {
  inbox = yes
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${imap}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
service lmtp {
  unix_listener lmtp {
    mode = 0666
  }
}
`;
  await writeFile(join(folder, "dovecot.conf"), config);
}

async function writePostfix({ folder, smtp, renames, policy }: At): Promise<void> {
  const config = join(folder, "postfix");
  const queue = join(folder, "queue");
  const data = join(folder, "data");
  for (const each of [config, queue, data]) await mkdir(each);
  const postfix = await idsOf("postfix");
  await writeFile(join(config, "header_checks"), renames ? "/^Message-ID:/ IGNORE\n" : "");
  await chown(data, postfix.uid, postfix.gid);
  await writeFile(
    join(config, "main.cf"),
    `
compatibility_level = 3.6
queue_directory = ${queue}
data_directory = ${data}
maillog_file = ${folder}/postfix.log
maillog_file_prefixes = ${folder}
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = mx.${DOMAIN}
mydestination =
mynetworks = 127.0.0.0/8
virtual_mailbox_domains = ${DOMAIN}
virtual_transport = lmtp:unix:${folder}/run/lmtp
recipient_delimiter = +
header_checks = regexp:${config}/header_checks
smtpd_recipient_restrictions = ${policy ? `check_policy_service ${policy}, ` : ""}permit_mynetworks, reject
alias_maps =
local_recipient_maps =
message_size_limit = 0
mailbox_size_limit = 0
default_transport = error:nobody there
relay_transport = error:nobody there
`,
  );
  const { stdout } = await run("/usr/sbin/postconf", ["-M", "-c", "/etc/postfix"]).catch(() => ({ stdout: "" }));
  const stock = stdout || (await readFile("/usr/share/postfix/master.cf.dist", "utf8"));
  const services = stock
    .split("\n")
    .filter((line) => /^[a-z]/.test(line) && !/^smtp\s+inet/.test(line))
    .map((line) => line.replace(/^(\S+\s+\S+\s+\S+\s+\S+\s+)y(\s)/, "$1n$2"));
  const listener = `127.0.0.1:${smtp} inet n - n - - smtpd`;
  const log = "postlog unix-dgram n - n - 1 postlogd";
  const all = [listener, ...services.filter((line) => !line.startsWith("postlog")), log];
  await writeFile(join(config, "master.cf"), `${all.join("\n")}\n`);
}

async function idsOf(name: string): Promise<{ readonly uid: number; readonly gid: number }> {
  const [uid, gid] = await Promise.all(["-u", "-g"].map(async (flag) => (await run("id", [flag, name])).stdout));
  return { uid: Number(uid), gid: Number(gid) };
}

/** A process and all that it started. */
async function killTree(pid: number): Promise<void> {
  const children = await run("pgrep", ["-P", String(pid)]).then(
    ({ stdout }) => stdout.split("\n").filter(Boolean).map(Number),
    () => [],
  );
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It had ended by itself.
  }
  for (const child of children) await killTree(child);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function isListening(port: number): Promise<boolean> {
  const { connect } = await import("node:net");
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => (socket.destroy(), resolve(true)));
    socket.once("error", () => resolve(false));
  });
}
