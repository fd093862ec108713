import { sealCitizenSession } from "#auth/citizen-session.ts";
import { runCitizenVerb } from "#commands/run-citizen-verb.ts";
import { runStaffVerb } from "#commands/run-staff-verb.ts";
import { staffVerbs } from "#commands/staff-verbs.ts";
import { isRefusal } from "#lib/refusal.ts";
import { HOUR } from "#lib/time.ts";
import { sop1700 } from "#sop/offices/1700/sop.ts";
import type { Sop } from "#sop/types.ts";
import { createApp } from "#web/app.ts";
import { authOf, member, signedIn } from "../support/auth.ts";
import { openOffice } from "../support/office.ts";
import { allPayloads, payloads } from "../support/payloads.ts";
import { visitor } from "../support/visitor.ts";

export type Poisoned = Awaited<ReturnType<typeof openPoisoned>>;

interface PoisonedComplaint {
  readonly reference: string;
  readonly citizenCookie: string;
  readonly revealed: string;
}

/** An office whose SOP, people and complaints consist of payloads: one payload a complaint, in all its texts. */
export async function openPoisoned() {
  const office = await openOffice({ sop: poison(sop1700) });
  const { ctx, clock, database, code } = office;
  const auth = authOf(office);
  const log = { info: () => {}, error: (line: object) => console.error(line) };
  const app = createApp({
    ...{ ctx, auth, log },
    isReady: async () => true,
    office: code,
    origin: undefined,
    https: false,
  });
  const join = async (role: "officer" | "leader" | "administrator", email: string, payload: string) => {
    const person = await member(auth, code, role, email);
    await database.owner
      .updateTable("staff")
      .set({ name: payload, post: `${payload} ${email}` })
      .where("id", "=", person.id)
      .execute();
    const cookie = (await signedIn(auth, email)).get("cookie")!;
    await database.owner
      .updateTable("auth_user")
      .set({ two_factor_enabled: true })
      .where("email", "=", email)
      .execute();
    return { ...person, cookie };
  };
  const officer = await join("officer", "satu@bps.example", payloads[10]!);
  const second = await join("officer", "dua@bps.example", allPayloads.slice(0, 180));
  const leader = await join("leader", "tiga@bps.example", payloads[15]!);
  const administrator = await join("administrator", "empat@bps.example", payloads[18]!);

  let at = 0;
  const complaints: PoisonedComplaint[] = [];
  for (const payload of payloads) {
    clock.now += 60_000;
    const said = `${payload} .`;
    const { complaint, reference } = await office.lodge({
      ...{ subject: said, description: said, occurredAt: said, place: said, remedySought: said },
      reportedParty: { words: said },
      complainant: { name: said, address: said, phone: said, email: `p${++at}@canary.example` },
    });
    const does = async (staff: typeof officer, noun: string, input: object) => {
      const done = await runStaffVerb(ctx, staff, reference, noun, input);
      if (isRefusal(done)) throw new Error(`${noun}: ${done.refusal} for ${payload}`);
    };
    const says = async (noun: string, input: object) => {
      const done = await runCitizenVerb(ctx, { office: code, complaintId: complaint.id }, noun, input);
      if (isRefusal(done)) throw new Error(`${noun}: ${done.refusal} for ${payload}`);
    };
    await does(officer, "receipt", { complete: false, missing: said });
    await does(officer, "inquiry", { text: said });
    await says("messages", { text: said });
    await does(officer, "review", { classification: "supervisory", conclusion: said, recommendation: said });
    await does(officer, "escalation", { reason: said });
    await does(officer, "recall", { reason: said });
    await does(officer, "escalation", { reason: said });
    await does(leader, "directive", { text: said });
    await does(officer, "note", { text: said });
    await does(officer, "assignment", { staffId: second.id, reason: said });
    await does(leader, "assignment", { staffId: officer.id, reason: said });
    await does(officer, "follow-up", { done: said });
    await does(officer, "referral", { to: said.slice(0, 200), reason: said });
    await does(second, "approval", { approve: false, reason: said });
    await does(officer, "referral", { to: said.slice(0, 200), reason: said });
    await does(officer, "retraction", { reason: said });
    await does(officer, "response", { text: `Jawaban kami: ${said}` });
    await does(officer, "telling", { how: "call", at: new Date(clock.now).toISOString(), text: said });
    await says("rating", { score: 1, feedback: said });
    await says("objection", { reason: said });
    await says("messages", { text: said });
    const session = { opened: [{ id: complaint.id, reference }], until: clock.now + 12 * HOUR };
    complaints.push({
      reference,
      citizenCookie: `lacak=${sealCitizenSession(ctx.keys, session)}`,
      revealed: await reveal(reference),
    });
  }

  /** The address at which the officer sees the identity in full. */
  async function reveal(reference: string): Promise<string> {
    const form = new URLSearchParams({ revealReason: allPayloads.slice(0, 250) });
    const headers = { cookie: officer.cookie, origin: "http://localhost:3000", host: "localhost:3000" };
    const answer = await app.request(`http://localhost:3000/petugas/pengaduan/${reference}/identity`, {
      method: "POST",
      body: form,
      headers,
    });
    return answer.headers.get("location") ?? "";
  }

  /** The public form filled with a payload, up to its last page and past it. */
  async function drafts() {
    const made: { cookie: string; paths: string[] }[] = [];
    for (const payload of payloads) {
      const browser = visitor(app);
      const said = `${payload} .`;
      await browser.post("/pengaduan/baru", { subject: said, description: said });
      await browser.post("/pengaduan/baru/rincian", {
        occurredAt: said,
        place: said,
        reportedWords: said,
        remedySought: said,
      });
      await browser.post("/pengaduan/baru/identitas", {
        identity: "named",
        name: said,
        email: said,
        phone: said,
        address: said,
      });
      const cookie = [...browser.cookies].map(([name, { value }]) => `${name}=${value}`).join("; ");
      if (made.length % 8 === 0) made.push(await sent(payload));
      made.push({ cookie, paths: ["/identitas", "/periksa"].map((page) => `/pengaduan/baru${page}`) });
    }
    return made;
  }

  /** The page that a complainant keeps as their receipt. */
  async function sent(payload: string) {
    const browser = visitor(app);
    const said = `${payload} .`;
    await browser.post("/pengaduan/baru", { subject: said, description: said });
    await browser.post("/pengaduan/baru/rincian", { place: said, reportedWords: said });
    await browser.post("/pengaduan/baru/identitas", { identity: "named", name: said, email: "kenari@canary.example" });
    const { location } = await browser.post("/pengaduan/baru/periksa", {});
    if (location !== "/pengaduan/baru/terkirim") throw new Error(`sending led to ${location}`);
    return {
      cookie: [...browser.cookies].map(([name, { value }]) => `${name}=${value}`).join("; "),
      paths: [location],
    };
  }

  /** The proof that the counter prints. */
  async function proof(): Promise<string> {
    const said = allPayloads.slice(0, 280);
    const words = {
      subject: said,
      description: allPayloads,
      place: said,
      reportedWords: said,
      name: said,
      address: said,
    };
    const form = new URLSearchParams({
      ...words,
      idempotencyKey: "poisoned",
      noEmailReason: "none",
      phone: "08117377000",
    });
    const headers = { cookie: officer.cookie, origin: "http://localhost:3000", host: "localhost:3000" };
    const answer = await app.request("http://localhost:3000/petugas/pengaduan/baru", {
      method: "POST",
      body: form,
      headers,
    });
    const to = answer.headers.get("location");
    if (!to) throw new Error(`the counter answered ${answer.status}`);
    return to;
  }

  const last = complaints.at(-1)!.reference;
  const printed = await proof();
  return {
    app,
    complaints,
    officerCookie: officer.cookie,
    administratorCookie: administrator.cookie,
    pagesOf: ({ reference, revealed }: PoisonedComplaint) => [`/petugas/pengaduan/${reference}`, revealed],
    pages: [
      "/petugas",
      `/petugas?q=${encodeURIComponent(allPayloads.slice(0, 400))}&step=${encodeURIComponent(payloads[11]!)}`,
      ...Object.keys(staffVerbs).map((noun) => `/petugas/pengaduan/${last}/${noun}`),
      "/petugas/sop",
      "/petugas/pengaduan/baru",
      "/petugas/akun",
      printed,
      `/petugas/${encodeURIComponent(payloads[0]!)}`,
    ],
    publicPages: [
      ...["/", "/sop", "/sop/bacaan", "/janji-temu", "/privasi", "/lacak", "/pengaduan/baru", "/petugas/masuk"],
      `/${encodeURIComponent(payloads[11]!)}`,
      `/lacak/${encodeURIComponent(payloads[11]!)}`,
      `/petugas/masuk?ke=${encodeURIComponent(payloads[35]!)}`,
      `/petugas/undangan/${encodeURIComponent(payloads[11]!)}`,
      `/bahasa/en?ke=${encodeURIComponent(payloads[35]!)}`,
    ],
    /** Forms that come back with what was typed. */
    forms: [
      { path: `/petugas/pengaduan/${last}/note`, fields: ["text"] },
      { path: `/petugas/pengaduan/${last}/assignment`, fields: ["reason", "staffId"] },
      { path: `/petugas/pengaduan/${last}/messages`, fields: ["text"] },
      {
        path: "/petugas/pengaduan/baru",
        fields: ["subject", "place", "name", "email", "phone", "address", "reportedWords"],
      },
      { path: "/lacak", fields: ["kode"] },
    ],
    drafts,
    close: () => office.close(),
  };
}

/** The same SOP with a payload after every text in both languages, and in its addresses. */
function poison(sop: Sop): Sop {
  let next = 0;
  const one = () => payloads[next++ % payloads.length]!.replace(/[\r\n]+/g, " ");
  const walk = (value: unknown, key = ""): unknown => {
    if (Array.isArray(value)) return value.map((each) => walk(each));
    if (typeof value === "string") return ["address", "contact", "title"].includes(key) ? `${value} ${one()}` : value;
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value);
    if ("id" in value && "en" in value)
      return Object.fromEntries(entries.map(([name, text]) => [name, `${String(text)} ${one()}`]));
    return Object.fromEntries(entries.map(([name, each]) => [name, walk(each, name)]));
  };
  return walk(sop) as Sop;
}
