import { expect, test } from "vitest";
import { outcomeOf } from "./outcome.ts";

test.each([
  [{ responseCode: 550, code: "EENVELOPE", command: "RCPT TO" }, "permanent_failure", "550"],
  [{ responseCode: 451, code: "EENVELOPE", command: "RCPT TO" }, "temporary_failure", "451"],
  [{ code: "EENVELOPE", command: "API" }, "permanent_failure", "EENVELOPE"],
])("%o says something of the letter: %s", (error, state, reason) => {
  expect(outcomeOf(error)).toEqual({ state, error: reason });
});

test.each([
  [{ responseCode: 535, code: "EAUTH", command: "AUTH PLAIN" }, "535"],
  [{ responseCode: 554, code: "EPROTOCOL", command: "CONN" }, "554"],
  [{ responseCode: 530, code: "ETLS", command: "STARTTLS" }, "530"],
  [{ code: "ECONNREFUSED", command: "CONN" }, "ECONNREFUSED"],
  [undefined, "no_answer"],
])("%o says something of our server only: the letter waits", (error, reason) => {
  expect(outcomeOf(error)).toEqual({ state: "temporary_failure", error: reason, ours: true });
});
