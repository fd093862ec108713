import { expect, test } from "vitest";
import { hashPassword, verifyPassword } from "./password.ts";

test("a password is verified against its hash, and another is not", async () => {
  const hash = await hashPassword("kopi hitam");
  expect(await verifyPassword({ hash, password: "kopi hitam" })).toBe(true);
  expect(await verifyPassword({ hash, password: "kopi Hitam" })).toBe(false);
  expect(await hashPassword("kopi hitam")).not.toBe(hash);
});

test("a letter typed in two parts is the same letter", async () => {
  const hash = await hashPassword("caf\u00e9 tubruk");
  expect(await verifyPassword({ hash, password: "cafe\u0301 tubruk" })).toBe(true);
});

/** Made by the reference implementation: `echo -n password | argon2 somesalt -id -t 2 -k 65536 -p 1 -l 32`. */
const REFERENCE = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

test("hashes made with another cost are still read", async () => {
  expect(await verifyPassword({ hash: REFERENCE, password: "password" })).toBe(true);
  expect(await verifyPassword({ hash: REFERENCE, password: "differentpassword" })).toBe(false);
});

test("what is no such hash verifies nothing", async () => {
  for (const hash of ["", "password", "$argon2i$v=19$m=8,t=1,p=1$c29t$c29t"])
    expect(await verifyPassword({ hash, password: "password" })).toBe(false);
});
