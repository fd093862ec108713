import { isIP } from "node:net";
import { resolve } from "node:path";
import { z } from "zod";
import { isLoopback } from "#lib/loopback.ts";
import { isOutgoing } from "#lib/outgoing.ts";
import { Trouble } from "#lib/trouble.ts";

/** What the environment says, once checked; the rest of the program never looks there. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** As wished for; where it may really be, `settleDataDir` decides. */
  readonly dataDir: string;
  readonly dataDirChosen: boolean;
  readonly databaseUrl: string | undefined;
  readonly databaseAppUrl: string | undefined;
  /** The office that this process shows the public. */
  readonly office: string;
  /** Undefined: any loopback host name is accepted, and links lead to `http://localhost:PORT`. */
  readonly origin: string | undefined;
  /** Undefined: beside the data folder. */
  readonly keyFile: string | undefined;
  readonly tls: { readonly certFile: string; readonly keyFile: string } | undefined;
  readonly role: Role;
  /** Addresses or networks of proxies; only what they say of a visitor's address and of https is believed. */
  readonly trustedProxies: readonly string[];
  /** The office's own sign-in, by OpenID Connect. Undefined: people sign in with a password only. */
  readonly oidc: { readonly issuer: string; readonly clientId: string; readonly clientSecret: string } | undefined;
  readonly smtpUrl: string | undefined;
  readonly mailAddress: string | undefined;
  /** Whether mail to that address with something behind a plus, `pengaduan+x@…`, arrives in the same mailbox. */
  readonly mailPlus: boolean;
  /** The office's mailbox, `imaps://user:password@host/INBOX`. Undefined: no mail is collected. */
  readonly imapUrl: string | undefined;
  /** Where ClamAV listens: the path of a socket or `tcp://host:port`. Undefined: files are not scanned. */
  readonly clamdSocket: string | undefined;
  /** NODE_ENV=development: shows what only developers need, such as the gallery of components. */
  readonly developing: boolean;
}

/** Where people reach us, and what links begin with. */
export function publicUrlOf({ origin, tls, port }: Settings): string {
  return origin ?? `${tls ? "https" : "http"}://localhost:${port}`;
}

/** `web` answers requests, `worker` does the jobs, `all` does both alone. */
export type Role = "all" | "web" | "worker";

/**
 * Reads the environment. A variable that is set to nothing counts as unset. Throws a `Trouble` with one line for
 * each wrong value: its name, what is wrong, what to do.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const read = schema.safeParse(given);
  if (!read.success)
    throw new Trouble(read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("\n"));
  const { data } = read;
  return {
    port: data.PORT,
    host: data.HOST,
    dataDir: resolve(data.DATA_DIR ?? "data"),
    dataDirChosen: data.DATA_DIR !== undefined,
    databaseUrl: data.DATABASE_URL,
    databaseAppUrl: data.DATABASE_APP_URL,
    office: data.OFFICE,
    origin: data.ORIGIN,
    keyFile: data.KEY_FILE && resolve(data.KEY_FILE),
    tls:
      data.TLS_CERT && data.TLS_KEY ? { certFile: resolve(data.TLS_CERT), keyFile: resolve(data.TLS_KEY) } : undefined,
    role: data.TANGGAP_ROLE,
    trustedProxies: data.TRUSTED_PROXIES,
    oidc:
      data.OIDC_ISSUER && data.OIDC_CLIENT_ID && data.OIDC_CLIENT_SECRET
        ? { issuer: data.OIDC_ISSUER, clientId: data.OIDC_CLIENT_ID, clientSecret: data.OIDC_CLIENT_SECRET }
        : undefined,
    smtpUrl: data.SMTP_URL,
    mailAddress: data.MAIL_ADDRESS,
    mailPlus: data.MAIL_PLUS === "yes",
    imapUrl: data.IMAP_URL,
    clamdSocket: data.CLAMD_SOCKET,
    developing: given["NODE_ENV"] === "development",
  };
}

const port = z
  .string()
  .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, {
    error: ({ input }) => `"${input}" is not a port; give a number from 0 to 65535, such as 3000.`,
  })
  .transform(Number);

const host = z.string().regex(/^[A-Za-z0-9.:_-]+$/, {
  error: ({ input }) => `"${input}" is not a host name or address; give one such as 127.0.0.1 or 0.0.0.0.`,
});

const databaseUrl = z
  .string()
  .refine((text) => ["postgres:", "postgresql:"].includes(URL.parse(text)?.protocol ?? ""), {
    error: "this is not a PostgreSQL address; give one such as postgres://user:password@host:5432/tanggap.",
  });

const smtpUrl = z.string().refine((text) => ["smtp:", "smtps:"].includes(URL.parse(text)?.protocol ?? ""), {
  error: "this is not a mail server's address; give one such as smtp://user:password@mail.example.go.id:587.",
});

const imapUrl = z.string().refine(isMailbox, {
  error: "this is not a mailbox; give one such as imaps://user:password@mail.example.go.id/INBOX.",
});

function isMailbox(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && ["imap:", "imaps:"].includes(url.protocol) && url.hostname !== "" && url.username !== "";
}

/** Scheme and host, nothing more: it is compared with what browsers send. */
const origin = z
  .string()
  .transform((text) => text.replace(/\/$/, ""))
  .refine((text) => /^https?:\/\//.test(text) && URL.parse(text)?.origin === text.toLowerCase(), {
    error: ({ input }) => `"${input}" is not an origin; give one such as https://pengaduan.example.go.id.`,
  });

const office = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/, {
  error: ({ input }) => `"${input}" is not an office code; give one such as 1700.`,
});

const role = z.enum(["all", "web", "worker"], {
  error: ({ input }) => `"${input}" is not a role; give all, web or worker.`,
});

const mailAddress = z.email({
  error: ({ input }) => `"${input}" is not an e-mail address; give the address that mail is sent from.`,
});

const mailPlus = z.enum(["yes", "no"], {
  error: ({ input }) => `"${input}" is neither yes nor no; give no where mail to name+anything@… does not arrive.`,
});

const clamdSocket = z.string().regex(/^(\/|[A-Za-z]:\\|tcp:\/\/[^/]+:\d+$)/, {
  error: ({ input }) => `"${input}" is not where ClamAV listens; give /run/clamav/clamd.ctl or tcp://127.0.0.1:3310.`,
});

const trustedProxies = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter(Boolean))
  .refine((entries) => entries.every(isNetwork), {
    error: ({ input }) => `"${input}" is not a list of addresses; give one such as 127.0.0.1, 10.0.0.0/8.`,
  });

function isNetwork(entry: string): boolean {
  const [address = "", prefix, more] = entry.split("/");
  const bits = isIP(address) === 6 ? 128 : 32;
  return (
    isIP(address) > 0 &&
    more === undefined &&
    (prefix === undefined || /^\d{1,3}$/.test(prefix)) &&
    Number(prefix ?? 0) <= bits
  );
}

const oidcIssuer = z.string().refine((text) => isOutgoing(text), {
  error: ({ input }) =>
    `"${input}" is not an issuer; give its https address, such as https://sso.example.go.id/realms/pegawai.`,
});

const text = z.string();

const schema = z
  .object({
    PORT: port.default(3000),
    HOST: host.default("127.0.0.1"),
    DATA_DIR: text.optional(),
    DATABASE_URL: databaseUrl.optional(),
    DATABASE_APP_URL: databaseUrl.optional(),
    OFFICE: office.default("1700"),
    ORIGIN: origin.optional(),
    KEY_FILE: text.optional(),
    TLS_CERT: text.optional(),
    TLS_KEY: text.optional(),
    TANGGAP_ROLE: role.default("all"),
    TRUSTED_PROXIES: trustedProxies.default([]),
    OIDC_ISSUER: oidcIssuer.optional(),
    OIDC_CLIENT_ID: text.optional(),
    OIDC_CLIENT_SECRET: text.optional(),
    SMTP_URL: smtpUrl.optional(),
    MAIL_ADDRESS: mailAddress.optional(),
    MAIL_PLUS: mailPlus.default("yes"),
    IMAP_URL: imapUrl.optional(),
    CLAMD_SOCKET: clamdSocket.optional(),
  })
  .superRefine((given, context) => {
    const need = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    if (given.TLS_CERT && !given.TLS_KEY) need("TLS_KEY", "it is not set, but TLS_CERT is; set both or neither.");
    if (given.TLS_KEY && !given.TLS_CERT) need("TLS_CERT", "it is not set, but TLS_KEY is; set both or neither.");
    const oidc = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"] as const;
    if (oidc.some((name) => given[name]))
      for (const name of oidc.filter((name) => !given[name]))
        need(name, "it is not set, but others of OIDC_ are; set all three or none.");
    const overTls = given.TLS_CERT || given.ORIGIN?.startsWith("https:");
    if (isReachable(given.HOST) && given.TANGGAP_ROLE !== "worker") {
      if (!overTls)
        need(
          "HOST",
          `on ${given.HOST} others could read on the way what is sent; set TLS_CERT and TLS_KEY (npm run tanggap -- certificate HOSTNAME makes them), or put a TLS proxy before it and set ORIGIN and TRUSTED_PROXIES.`,
        );
      else if (!given.TLS_CERT && given.TRUSTED_PROXIES?.length === 0)
        need(
          "TRUSTED_PROXIES",
          `it is not set, but others reach ${given.HOST} without TLS; set it to the addresses of the TLS proxy, such as 10.0.0.1.`,
        );
    }
    if (given.DATABASE_APP_URL && !given.DATABASE_URL)
      need("DATABASE_APP_URL", "it is for a server named by DATABASE_URL; set that too, or unset this.");
    if (given.SMTP_URL && !given.MAIL_ADDRESS)
      need("MAIL_ADDRESS", "it is not set, but SMTP_URL is; give the address that mail is sent from.");
    if (given.IMAP_URL && !given.MAIL_ADDRESS)
      need("MAIL_ADDRESS", "it is not set, but IMAP_URL is; give the address that people write to.");
  });

/** Whether others than this machine reach a host to listen on; one that is no host is said to be wrong already. */
function isReachable(name: string): boolean {
  return host.safeParse(name).success && !isLoopback(`http://${name.includes(":") ? `[${name}]` : name}`);
}
