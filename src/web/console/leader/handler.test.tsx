import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Complaint } from "#complaints/types.ts";
import { DAY } from "#lib/time.ts";
import { hiddenOf, openConsole, type Clerk, type Page, type TestConsole } from "../../../../test/support/console.ts";
import { aReview, deskOf } from "../../../../test/support/desk.ts";
import { wordsOf } from "../../../../test/support/visitor.ts";
import { paths } from "../paths.ts";

let at: TestConsole;
let officer: Clerk;
let leader: Clerk;
let office: ReturnType<typeof deskOf>;
beforeAll(async () => {
  at = await openConsole();
  officer = await at.clerk("officer", "Rina");
  leader = await at.clerk("leader", "Ibu Kepala");
  office = deskOf(at.office);
});
afterAll(() => at.office.close());

/** A complaint that went so far along the SOP. */
async function upTo(subject: string, ...verbs: [string, object][]): Promise<Complaint> {
  let { complaint } = await at.office.lodge({ subject });
  for (const [noun, input] of verbs) complaint = await office.does(officer.staff, complaint, noun, input);
  return complaint;
}
const received: [string, object] = ["receipt", { complete: true }];
const reviewed: [string, object] = ["review", aReview];
const answered: [string, object][] = [
  ["follow-up", { done: "Loket ditambah." }],
  ["response", { text: "Loket kedua kini dibuka setiap hari kerja." }],
];
const page = async () => (await leader.get(paths.leader)).text;
const said = async () => wordsOf(await page());

describe("the leader's page", () => {
  test("says of each list that it is empty", async () => {
    const words = await said();
    for (const none of ["Tidak ada yang menunggu disposisi", "Tidak ada yang terlambat", "Tidak ada sanggahan"])
      expect(words).toContain(none);
  });

  test("a directive takes a sentence and a tap, with the reason in sight, and leads back", async () => {
    const { reference, version } = await upTo("Pungutan", received, reviewed, [
      "escalation",
      { reason: "Pengadu menyebut uang" },
    ]);
    const html = await page();
    expect(wordsOf(html)).toContain("Pengadu menyebut uang");
    const sentence = /name="text" value="([^"]+)"/.exec(html)![1]!;
    const answer = await leader.post(paths.verb(reference, "directive"), {
      text: sentence,
      version: String(version),
      kembali: "pimpinan",
    });
    expect(answer).toMatchObject({ status: 303, to: `${paths.leader}?tersimpan=${reference}` });
    expect(wordsOf((await leader.get(answer.to!)).text)).toContain(`Tersimpan untuk ${reference}.`);
    expect(await page()).not.toContain(`${reference}/directive`);
  });

  test("what was added goes with the sentence, and alone in its place; refused, nothing of it is lost", async () => {
    const ask: [string, object] = ["escalation", { reason: "Sama" }];
    const first = await upTo("Tambahan", received, reviewed, ask);
    const path = paths.verb(first.reference, "directive");
    const sent = { text: "Tindak lanjuti.", addition: "Mulai dari loket 2.", version: String(first.version) };
    const stale = await leader.post(path, { ...sent, version: "1", kembali: "pimpinan" });
    expect(stale.status).toBe(409);
    expect(wordsOf(stale.text)).toContain("Tindak lanjuti. Mulai dari loket 2.");
    expect((await leader.post(path, { ...sent, kembali: "pimpinan" })).status).toBe(303);
    const { reference, version } = await upTo("Sendiri", received, reviewed, ask);
    const own = { addition: "Saya temui pengadu besok.", version: String(version), kembali: "pimpinan" };
    expect((await leader.post(paths.verb(reference, "directive"), own)).status).toBe(303);
    expect(wordsOf((await leader.get(paths.complaint(reference))).text)).toContain("Saya temui pengadu besok.");
  });

  test("what was chosen and written is kept, stands there again, and is gone once sent or thrown away", async () => {
    const { reference } = await upTo("Setengah jadi", received, reviewed, ["escalation", { reason: "Sama" }]);
    const form = async () => {
      const [, found] = new RegExp(`(<form [^>]*id="disposisi-${reference}".*?</form>)`, "s").exec(await page())!;
      return found!;
    };
    const sentences = [...(await form()).matchAll(/name="text" value="([^"]+)"/g)].map(([, one]) => one!);
    const hidden = hiddenOf({ text: await form() } as Page);
    const draft = paths.draft(reference, "directive");
    const written = { ...hidden, text: sentences[1]!, addition: "Saya telepon sendiri." };
    // As the script sends it while the leader types; the browser may be killed now.
    const headers = { cookie: leader.cookie, accept: "application/json", origin: "http://localhost" };
    const sent = { method: "POST", headers, body: new URLSearchParams({ ...written, who: leader.staff.id }) };
    expect((await at.app.request(draft, sent)).status).toBe(200);
    expect(await form()).toMatch(new RegExp(`value="${sentences[1]}" checked`));
    expect(await form()).toContain("Saya telepon sendiri.</textarea>");
    expect(wordsOf(await page())).toContain("Konsep dari");
    const own = (await leader.get(paths.verb(reference, "directive"))).text;
    expect(own).toContain(`${sentences[1]}\n\nSaya telepon sendiri.</textarea>`);
    const thrown = await leader.post(paths.throwingAway(reference, "directive"), { kembali: "pimpinan" });
    expect(thrown.to).toBe(paths.leader);
    expect(await form()).not.toContain("Saya telepon sendiri.");
    // Without scripts the button keeps it, and leads back here.
    expect((await leader.post(draft, { ...written, text: "", addition: "Tanpa kalimat baku." })).to).toBe(paths.leader);
    expect(await form()).toContain("Tanpa kalimat baku.</textarea>");
    const last = { ...hiddenOf({ text: await form() } as Page), addition: "Tanpa kalimat baku." };
    expect((await leader.post(paths.verb(reference, "directive"), last)).status).toBe(303);
    const left = at.office.database.owner.selectFrom("staff_draft").select("noun").where("noun", "=", "directive");
    expect(await left.execute()).toEqual([]);
  });

  test("nothing chosen comes back as the form of the complaint, which says what to do", async () => {
    const { reference } = await upTo("Pungutan lagi", received, reviewed, ["escalation", { reason: "Sama" }]);
    const answer = await leader.post(paths.verb(reference, "directive"), { kembali: "pimpinan" });
    expect(answer.status).toBe(422);
    expect(wordsOf(answer.text)).toContain("Tulis disposisinya.");
  });

  test("lets out what waits for a second person, and not what the leader asked for", async () => {
    const asked = await upTo(
      "Bukan kewenangan kami",
      received,
      ["review", { ...aReview, classification: "outside_authority" }],
      ["referral", { to: "Dinas Sosial", reason: "Bukan kewenangan kantor." }],
    );
    expect(await page()).toContain(paths.verb(asked.reference, "approval"));
    expect(await said()).toMatch(/Bukan kewenangan kantor\. Dilimpahkan kepada: Dinas Sosial Setujui/);
    const answer = await leader.post(paths.verb(asked.reference, "approval"), {
      approve: "yes",
      version: String(asked.version),
      kembali: "pimpinan",
    });
    expect(answer.to).toBe(`${paths.leader}?tersimpan=${asked.reference}`);
    expect(await page()).not.toContain(paths.verb(asked.reference, "approval"));
  });

  test("a merge is let out with the number and the subject of the one that goes on in sight", async () => {
    const { complaint: target } = await at.office.lodge({ subject: "Loket dua tutup" });
    await upTo("Loket tutup lagi", received, reviewed, ["merge", { into: target.reference, reason: "Loket sama." }]);
    expect(await page()).toContain(`href="${paths.complaint(target.reference)}"`);
    expect(await said()).toContain(`Loket sama. Digabung ke: ${target.reference} Loket dua tutup Setujui`);
  });

  test("shows who holds what is late, what was disputed, and low ratings with their words", async () => {
    const disputed = await upTo("Disanggah", received, reviewed, ...answered);
    await office.says(disputed, "objection", { reason: "Loket itu tetap tutup" });
    const low = await upTo("Kurang puas", received, reviewed, ...answered);
    await office.says(low, "rating", { score: 1, feedback: "Jawabannya tidak menjawab" });
    const high = await upTo("Puas", received, reviewed, ...answered);
    await office.says(high, "rating", { score: 4, feedback: "Cepat sekali" });
    await upTo("Tertinggal", received);
    await upTo("Kabar tertahan", received, reviewed, ...answered);
    at.office.clock.now += 25 * DAY;
    const words = await said();
    expect(words).toContain("Loket itu tetap tutup");
    expect(words).toMatch(/Tidak baik Rabu 4 Maret 2026 Kurang puas .* Jawabannya tidak menjawab/);
    expect(words).not.toContain("Cepat sekali");
    expect(words).toMatch(/Jawaban belum sampai 1 .* Kabar tertahan .* Sanggahan/);
    expect(words).toMatch(/Terlambat \d+ hari kerja .* Tertinggal .* Dipegang: Rina/);
  });

  test("each of its links has a name of its own", async () => {
    const ask: [string, object] = ["escalation", { reason: "Sama" }];
    for (const subject of ["Sama persis", "Sama persis"]) await upTo(subject, received, reviewed, ask);
    const links = [...(await page()).matchAll(/<main.*<\/main>/gs)]
      .flatMap(([main]) => [...main.matchAll(/<a href="([^"]+)"(?: aria-label="([^"]+)")?[^>]*>(.*?)<\/a>/gs)])
      .map(([, href, label, words]) => ({ href: href!, name: label ?? wordsOf(words!) }));
    const byName = new Map<string, Set<string>>();
    for (const { href, name } of links) byName.set(name, (byName.get(name) ?? new Set()).add(href));
    expect(links.length).toBeGreaterThan(5);
    expect([...byName].filter(([, places]) => places.size > 1)).toEqual([]);
  });

  test("a list that is cut says so and leads to where all stand", async () => {
    const elsewhere: [string, object] = ["referral", { to: "Dinas Sosial", reason: "Bukan kewenangan." }];
    for (let i = 0; i < 20; i++) await upTo(`Ke dinas ${i}`, received, reviewed, elsewhere);
    const html = await page();
    const list = html.slice(html.indexOf('id="persetujuan"'), html.indexOf('id="terlambat"'));
    expect(wordsOf(list)).toContain("20+");
    const all = /<a href="([^"]+)">Semua yang menunggu persetujuan Anda/.exec(list)![1]!;
    const listed = (await leader.get(all)).text;
    expect(listed).toMatch(/aria-current="page">\s*Menunggu persetujuan saya <span class="count">21</);
    expect(listed.match(/Menunggu persetujuan Anda/g)).toHaveLength(21);
  });

  test("is nobody else's", async () => {
    expect((await officer.get(paths.leader)).status).toBe(403);
  });
});
