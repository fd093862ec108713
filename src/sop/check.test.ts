import { expect, test } from "vitest";
import { sops } from "../../test/support/sops.ts";
import { checkSop } from "./check.ts";
import { sop1700 } from "./offices/1700/sop.ts";
import { sopSchema } from "./schema.ts";
import type { Limits, Notice, NoticeMoment, Reading, Sop, Step } from "./types.ts";

test.each(sops)("the SOP %s is sound", (_name, sop) => {
  expect(sopSchema.safeParse(sop).success).toBe(true);
  expect(checkSop(sop)).toEqual([]);
});

/** One thing made wrong each, the rule that must notice it, and where it must point. */
const wrongs: readonly (readonly [wrong: string, rule: string, place: string, sop: Sop])[] = [
  ["a start that is no step", "start-known", "start", { ...sop1700, start: "nowhere" }],
  ["two steps of one id", "ids-unique", "steps.1.id", withStep("choose-medium", { id: "need" })],
  [
    "two actors of one id",
    "ids-unique",
    "actors.1.id",
    { ...sop1700, actors: [sop1700.actors[0]!, ...sop1700.actors] },
  ],
  [
    "two channels of one id",
    "ids-unique",
    "channels.1.id",
    { ...sop1700, channels: [sop1700.channels[0]!, ...sop1700.channels] },
  ],
  ["two readings of one number", "ids-unique", "readings.1.number", withReading(1, { number: 1 })],
  ["an unknown actor", "actor-known", "steps.2.actor", withStep("register", { actor: "nobody" })],
  [
    "a cell of an unknown actor",
    "actor-known",
    "steps.2.cells.actors.nobody",
    withStep("register", { cells: { actors: { nobody: { id: "Ya", en: "Yes" } } } }),
  ],
  ["a thing that receives", "actor-fits-kind", "steps.4.actor", withStep("receive", { actor: "means" })],
  ["a complainant who reviews", "actor-fits-kind", "steps.6.actor", withStep("review", { actor: "complainant" })],
  ["an officer who closes", "actor-fits-kind", "steps.10.actor", withStep("rate", { actor: "officer" })],
  [
    "a person for a thing",
    "thing-is-a-thing",
    "steps.5.thing.actor",
    withStep("lodge", { thing: { actor: "officer", name: { id: "a", en: "a" } } }),
  ],
  ["a way to nowhere", "way-known", "steps.4.next.0.to", withStep("receive", { next: [{ to: "nowhere" }] })],
  ["a step nobody reaches", "step-reached", "steps.7", withStep("review", { next: [{ to: "act" }], decision: false })],
  ["a loop without an end", "end-reached", "steps.0", withStep("rate", { next: [{ to: "need" }] })],
  ["a decision with one way", "decision-has-ways", "steps.0.decision", withStep("need", { decision: true })],
  [
    "a decision without answers",
    "decision-has-ways",
    "steps.3.decision",
    withStep("choose-means", { next: [{ to: "lodge" }, { to: "lodge" }] }),
  ],
  [
    "a decision with one answer twice",
    "decision-has-ways",
    "steps.3.decision",
    withStep("choose-means", { next: twice("Ya", "Ya") }),
  ],
  ["two ways without a decision", "decision-has-ways", "steps.3.next", withStep("choose-means", { decision: false })],
  ["no review", "step-kinds", "steps", withStep("review", { kind: "act" })],
  ["two responses", "step-kinds", "steps.9.kind", withStep("act", { kind: "respond" })],
  [
    "an answer before the review",
    "no-way-around",
    "steps.9",
    withStep("receive", { decision: true, next: [way("review", "Ya"), way("respond", "Tidak")] }),
  ],
  [
    "a review before receiving",
    "no-way-around",
    "steps.6",
    withStep("lodge", { decision: true, next: [way("receive", "Ya"), way("review", "Tidak")] }),
  ],
  [
    "a target of nothing",
    "positive",
    "steps.4.target.amount",
    withTarget("receive", { clock: "receipt", unit: "service_minutes", amount: 0 }),
  ],
  [
    "a target of half a day",
    "positive",
    "steps.6.target.amount",
    withTarget("review", { clock: "response", unit: "working_days", amount: 0.5 }),
  ],
  [
    "an extension of nothing",
    "positive",
    "steps.6.target.extension.amount",
    withTarget("review", {
      clock: "response",
      unit: "working_days",
      amount: 10,
      extension: { unit: "working_days", amount: 0 },
    }),
  ],
  [
    "a limit of nothing",
    "positive",
    "limits.closing.amount",
    withLimits({ closing: { unit: "working_days", amount: 0 } }),
  ],
  ["a negative reminder", "positive", "limits.reminderBefore", withLimits({ reminderBefore: -1 })],
  [
    "a second response target",
    "clock-once",
    "steps.9.target",
    withTarget("respond", { clock: "response", unit: "working_days", amount: 3 }),
  ],
  [
    "a receipt target after the receipt",
    "clock-on-its-step",
    "steps.9.target",
    withTarget("respond", { clock: "receipt", unit: "service_minutes", amount: 3 }),
  ],
  [
    "a response target at the door",
    "clock-on-its-step",
    "steps.2.target",
    withTarget("register", { clock: "response", unit: "working_days", amount: 3 }),
  ],
  [
    "an extension of the receipt",
    "target-extras",
    "steps.4.target",
    withTarget("receive", {
      clock: "receipt",
      unit: "service_minutes",
      amount: 60,
      extension: { unit: "service_minutes", amount: 1 },
    }),
  ],
  [
    "a longer limit for a class",
    "classification-not-longer",
    "steps.6.target.byClassification.service",
    withTarget("review", {
      clock: "response",
      unit: "working_days",
      amount: 10,
      byClassification: { service: { unit: "working_days", amount: 11 } },
    }),
  ],
  ["a reminder after the end", "reminder-before-end", "limits.reminderBefore", withLimits({ reminderBefore: 10 })],
  [
    "days for leadership unsigned",
    "escalation-signed",
    "limits.escalation",
    withLimits({ escalation: { unit: "working_days", amount: 10 } }),
  ],
  [
    "an unknown field",
    "notice-field-known",
    "notices.closed.body.en",
    withNotice("closed", {
      body: { id: "{{reference}} {{objectionUntil}}", en: "{{reference}} {{objectionUntil}} {{nama}}" },
    }),
  ],
  [
    "a brace left open",
    "notice-field-known",
    "notices.closed.body.en",
    withNotice("closed", { body: { id: "{{reference}} {{objectionUntil}}", en: "{{reference}} {{objectionUntil" } }),
  ],
  [
    "the code told twice",
    "notice-code-once",
    "notices.closed.body.id",
    withNotice("closed", { body: both("{{reference}} {{objectionUntil}} {{code}}") }),
  ],
  [
    "a proof without its code",
    "notice-field-needed",
    "notices.lodged.body.id",
    withNotice("lodged", { body: both("{{reference}}") }),
  ],
  [
    "an answer without its text",
    "notice-field-needed",
    "notices.responded.body.en",
    withNotice("responded", { body: both("{{reference}}") }),
  ],
  [
    "languages that say different things",
    "notice-fields-same",
    "notices.received",
    withNotice("received", { body: { id: "{{responseDue}}", en: "{{office}}" } }),
  ],
  [
    "a blank language",
    "both-languages",
    "notices.withdrawn.subject.en",
    withNotice("withdrawn", { subject: { id: "{{reference}}", en: " " } }),
  ],
  [
    "a step without its English",
    "both-languages",
    "steps.2.text.en",
    withStep("register", { text: { id: "Registrasi", en: "" } }),
  ],
  [
    "a reading signed by nobody",
    "reading-named-and-dated",
    "readings.0.signed.by",
    withReading(0, { signed: { by: " ", on: "2026-12-01" } }),
  ],
  [
    "a reading signed too early",
    "reading-named-and-dated",
    "readings.0.signed.on",
    withReading(0, { signed: { by: "Kepala", on: "2026-01-01" } }),
  ],
  [
    "no way in by our own form",
    "channel-of-our-own",
    "channels",
    { ...sop1700, channels: sop1700.channels.filter(({ id }) => id !== "web") },
  ],
  [
    "an unknown table of days off",
    "days-off-known",
    "office.daysOff",
    { ...sop1700, office: { ...sop1700.office, daysOff: "mars" } },
  ],
  [
    "an unknown time zone",
    "hours-usable",
    "office.hours",
    { ...sop1700, office: { ...sop1700.office, hours: { ...sop1700.office.hours, timeZone: "Asia/Bengkulu" } } },
  ],
  [
    "approved before it was made",
    "document-days",
    "document",
    { ...sop1700, document: { ...sop1700.document, approved: "2025-02-23" } },
  ],
];

test.each(wrongs)("%s: %s", (_wrong, rule, place, sop) => {
  const problems = checkSop(sop);
  expect(problems.map((each) => `${each.rule} ${each.path.join(".")}`)).toContain(`${rule} ${place}`);
  expect(problems.every(({ message }) => message.length > 20)).toBe(true);
});

test("signed, the leadership may have days of its own", () => {
  const signed = { by: "Kepala", on: "2026-12-01" };
  const sop = withLimits({ escalation: { unit: "working_days", amount: 10 } });
  expect(checkSop({ ...sop, readings: sop.readings.map((reading) => ({ ...reading, signed })) })).toEqual([]);
});

function withStep(id: string, change: Partial<Step>): Sop {
  return { ...sop1700, steps: sop1700.steps.map((step) => (step.id === id ? { ...step, ...change } : step)) };
}

function withTarget(id: string, target: NonNullable<Step["target"]>): Sop {
  return withStep(id, { target });
}

function withLimits(change: Partial<Limits>): Sop {
  return { ...sop1700, limits: { ...sop1700.limits, ...change } };
}

function withNotice(moment: NoticeMoment, change: Partial<Notice>): Sop {
  return { ...sop1700, notices: { ...sop1700.notices, [moment]: { ...sop1700.notices[moment], ...change } } };
}

function withReading(at: number, change: Partial<Reading>): Sop {
  return {
    ...sop1700,
    readings: sop1700.readings.map((reading, index) => (index === at ? { ...reading, ...change } : reading)),
  };
}

function way(to: string, answer: string) {
  return { to, when: both(answer) };
}

function twice(first: string, second: string) {
  return [way("lodge", first), way("lodge", second)];
}

function both(text: string) {
  return { id: text, en: text };
}
