import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { Trouble } from "#lib/trouble.ts";

const SHORTEST = 12;

/** The passphrase of a key backup: from KEY_PASSPHRASE, else asked for on the terminal without showing it. */
export async function askPassphrase(twice: boolean): Promise<string> {
  const given = process.env["KEY_PASSPHRASE"];
  if (given) return longEnough(given);
  if (!process.stdin.isTTY) throw new Trouble("KEY_PASSPHRASE is not set, and there is no terminal to ask on: set it.");
  const first = longEnough(await ask("Passphrase: "));
  if (twice && (await ask("The same again: ")) !== first)
    throw new Trouble("Those were two different passphrases; nothing was written.");
  return first;
}

function longEnough(passphrase: string): string {
  if (passphrase.length < SHORTEST)
    throw new Trouble(`The passphrase needs at least ${SHORTEST} characters; a sentence is best.`);
  return passphrase;
}

async function ask(question: string): Promise<string> {
  process.stderr.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true });
  try {
    return await lines.question("");
  } finally {
    lines.close();
    process.stderr.write("\n");
  }
}
