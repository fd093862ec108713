import { createHash } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { isIP } from "node:net";
import "reflect-metadata";
import * as x509 from "@peculiar/x509";
import { DAY, type Instant } from "#lib/time.ts";
import type { AuthorityFiles } from "./authority-files.ts";

const ALGORITHM = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" } as const;
const AUTHORITY_LASTS = 3650 * DAY;
/** Some browsers take no certificate that holds longer than 825 days. */
const SERVER_LASTS = 820 * DAY;
/** Desks whose clock is behind. */
const BEFORE = DAY;

/**
 * Makes a server's certificate for these names and addresses, by the office's authority, which is made when there is
 * none and kept when there is: desks that trust it go on doing so. Gives the authority's fingerprint (SHA-256).
 */
export async function makeServerCertificate(
  files: AuthorityFiles,
  names: readonly string[],
  now: Instant,
): Promise<{ readonly fingerprint: string; readonly until: Instant }> {
  const authority = existsSync(files.authorityKey) ? await readAuthority(files) : await makeAuthority(files, now);
  const keys = await crypto.subtle.generateKey(ALGORITHM, true, ["sign", "verify"]);
  const until = Math.min(now + SERVER_LASTS, authority.cert.notAfter.getTime());
  const cert = await x509.X509CertificateGenerator.create({
    subject: [{ CN: [names[0] ?? ""] }],
    issuer: authority.cert.subject,
    notBefore: new Date(now - BEFORE),
    notAfter: new Date(until),
    signingAlgorithm: ALGORITHM,
    publicKey: keys.publicKey,
    signingKey: authority.key,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      new x509.SubjectAlternativeNameExtension(
        names.map((name) => ({ type: isIP(name) ? ("ip" as const) : ("dns" as const), value: name })),
      ),
      await x509.AuthorityKeyIdentifierExtension.create(authority.cert),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  writeWhole(files.serverKey, await pemOfKey(keys.privateKey));
  writeWhole(files.serverCert, `${cert.toString("pem")}\n${authority.cert.toString("pem")}\n`);
  return { fingerprint: fingerprintOf(authority.cert.toString("pem")), until };
}

/** SHA-256 of a certificate, in pairs as browsers show it. */
export function fingerprintOf(pem: string): string {
  const hex = createHash("sha256")
    .update(new Uint8Array(new x509.X509Certificate(pem).rawData))
    .digest("hex");
  return (hex.toUpperCase().match(/../g) ?? []).join(":");
}

async function makeAuthority(files: AuthorityFiles, now: Instant) {
  const keys = await crypto.subtle.generateKey(ALGORITHM, true, ["sign", "verify"]);
  const cert = await x509.X509CertificateGenerator.createSelfSigned({
    name: [{ CN: ["Tanggap, otoritas kantor"] }],
    notBefore: new Date(now - BEFORE),
    notAfter: new Date(now + AUTHORITY_LASTS),
    signingAlgorithm: ALGORITHM,
    keys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  writeWhole(files.authorityCert, `${cert.toString("pem")}\n`);
  writeWhole(files.authorityKey, await pemOfKey(keys.privateKey));
  return { cert, key: keys.privateKey };
}

async function readAuthority(files: AuthorityFiles) {
  const pkcs8 = x509.PemConverter.decodeFirst(readFileSync(files.authorityKey, "utf8"));
  const key = await crypto.subtle.importKey("pkcs8", pkcs8, ALGORITHM, false, ["sign"]);
  return { cert: new x509.X509Certificate(readFileSync(files.authorityCert, "utf8")), key };
}

async function pemOfKey(key: CryptoKey): Promise<string> {
  return `${x509.PemConverter.encode(await crypto.subtle.exportKey("pkcs8", key), "PRIVATE KEY")}\n`;
}

/** Under its name only when whole; a server that starts meanwhile reads the old one or the new. */
function writeWhole(path: string, text: string): void {
  writeFileSync(`${path}.new`, text, { mode: 0o600, flush: true });
  renameSync(`${path}.new`, path);
}
