import { isIP } from "node:net";
import { now } from "#lib/clock.ts";
import { authorityFiles } from "../authority-files.ts";
import { makeServerCertificate } from "../office-authority.ts";
import { openDataDir } from "../open-data.ts";
import { readSettings } from "../settings.ts";
import type { Io } from "./command.ts";

const usage = "Usage: certificate HOSTNAME... (names or addresses by which desks reach this server).";

/** Gives the path of the key file. */
type KeyFile = (io: Io) => string;

/**
 * `certificate`: makes the office's authority, if there is none, and a server certificate for these names. The two
 * settings that use it go to standard output. Needs no database.
 */
export async function certificate(names: string[], io: Io, keyFile: KeyFile = ownKeyFile): Promise<number> {
  const wrong = names.find((name) => !isIP(name) && !isHostname(name));
  if (names.length === 0 || wrong !== undefined) {
    io.err(wrong === undefined ? usage : `"${wrong}" is not a host name or an address.`);
    return 1;
  }
  const files = authorityFiles(keyFile(io));
  const { fingerprint, until } = await makeServerCertificate(files, names, now());
  io.out(`TLS_CERT=${files.serverCert}`);
  io.out(`TLS_KEY=${files.serverKey}`);
  io.err(`For ${names.join(", ")}, until ${new Date(until).toISOString().slice(0, 10)}; make it again before then.`);
  io.err(`Set the two lines above, ORIGIN=https://${names[0]} (with :PORT unless it is 443) and HOST, and start.`);
  io.err(`Each desk then opens /sertifikat and compares this fingerprint of the office's authority:`);
  io.err(`  ${fingerprint}`);
  return 0;
}

/** The settings of a server that can't start yet without what this command makes. */
const ownKeyFile: KeyFile = (io) => {
  const settings = readSettings({ ...process.env, HOST: undefined, TLS_CERT: undefined, TLS_KEY: undefined });
  return settings.keyFile ?? `${openDataDir(settings, io.err)}.key`;
};

function isHostname(name: string): boolean {
  return name.length <= 253 && name.split(".").every((label) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i.test(label));
}
