import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { Trouble } from "#lib/trouble.ts";
import { readSettings } from "./settings.ts";

/** The lines that a keeper reads when these variables are wrong. */
function linesFor(environment: Record<string, string>): string[] {
  try {
    readSettings(environment);
  } catch (error) {
    expect(error).toBeInstanceOf(Trouble);
    return (error as Trouble).message.split("\n");
  }
  return [];
}

describe("settings", () => {
  test("need none: port 3000 on this machine, office 1700, data in the clone", () => {
    expect(readSettings({})).toMatchObject({
      port: 3000,
      host: "127.0.0.1",
      office: "1700",
      role: "all",
      dataDir: resolve("data"),
      dataDirChosen: false,
      databaseUrl: undefined,
      origin: undefined,
      tls: undefined,
    });
  });

  test("set to nothing count as unset", () => {
    expect(readSettings({ PORT: "", DATABASE_URL: "", TANGGAP_ROLE: " ", DATA_DIR: "" })).toEqual(readSettings({}));
  });

  test.each([
    ["PORT", "70000"],
    ["PORT", "web"],
    ["PORT", "-1"],
    ["PORT", "3000.5"],
    ["MAIL_PLUS", "maybe"],
    ["HOST", "http://localhost"],
    ["OFFICE", "17 00"],
    ["ORIGIN", "pengaduan.example.go.id"],
    ["ORIGIN", "https://example.go.id/pengaduan"],
    ["DATABASE_URL", "mysql://localhost/tanggap"],
    ["DATABASE_URL", "localhost:5432"],
    ["TANGGAP_ROLE", "boss"],
    ["SMTP_URL", "mail.example.go.id"],
    ["IMAP_URL", "mail.example.go.id"],
    ["IMAP_URL", "imaps://mail.example.go.id/INBOX"],
    ["CLAMD_SOCKET", "clamd"],
    ["TRUSTED_PROXIES", "proxy.example.go.id"],
    ["TRUSTED_PROXIES", "10.0.0.0/33"],
  ])("%s=%s is one line that names it and says what to give", (name, value) => {
    const lines = linesFor({ MAIL_ADDRESS: "aduan@example.go.id", [name]: value });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(new RegExp(`^${name}: .*(give|set) `));
  });

  test.each([
    ["TLS_KEY", { TLS_CERT: "cert.pem" }],
    ["TLS_CERT", { TLS_KEY: "key.pem" }],
    ["HOST", { HOST: "0.0.0.0" }],
    ["HOST", { HOST: "192.168.1.10", ORIGIN: "http://192.168.1.10:3000" }],
    ["TRUSTED_PROXIES", { HOST: "0.0.0.0", ORIGIN: "https://pengaduan.example.go.id" }],
    ["OIDC_CLIENT_SECRET", { OIDC_ISSUER: "https://sso.example.go.id", OIDC_CLIENT_ID: "tanggap" }],
    ["DATABASE_APP_URL", { DATABASE_APP_URL: "postgres://app@localhost/tanggap" }],
    ["MAIL_ADDRESS", { SMTP_URL: "smtp://localhost" }],
  ])("%s is missed where its partner is set", (name, environment) => {
    expect(linesFor(environment)).toEqual([expect.stringMatching(new RegExp(`^${name}: `))]);
  });

  test("say everything that is wrong at once", () => {
    expect(linesFor({ PORT: "x", TANGGAP_ROLE: "y" }).map((line) => line.split(":")[0])).toEqual([
      "PORT",
      "TANGGAP_ROLE",
    ]);
  });

  test("never repeat a password", () => {
    expect(linesFor({ DATABASE_URL: "pg://owner:secret@localhost/tanggap" }).join()).not.toContain("secret");
  });

  test("forgive a slash after the origin", () => {
    expect([readSettings({}).developing, readSettings({ NODE_ENV: "development" }).developing]).toEqual([false, true]);
    expect(readSettings({ ORIGIN: "https://pengaduan.example.go.id/" }).origin).toBe("https://pengaduan.example.go.id");
  });
});
