import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { Staff } from "#auth/staff.ts";
import { keepDraft } from "#commands/drafts/keep-draft.ts";
import { sealRows } from "#store/record/seal-rows.ts";
import { openConsole, type Clerk, type TestConsole } from "../../../../test/support/console.ts";
import { deskOf } from "../../../../test/support/desk.ts";
import { until } from "../../../../test/support/until.ts";
import { openLive, type Listener, type Live } from "./hub.ts";
import { audienceOf, type News } from "./audience.ts";

let desk: TestConsole;
let rina: Clerk;
let budi: Clerk;
let live: Live;
beforeAll(async () => {
  desk = await openConsole();
  rina = await desk.clerk("officer", "Rina");
  budi = await desk.clerk("officer", "Budi");
  const { owner } = desk.office.database;
  await owner.updateTable("staff").set({ post: "Petugas Layanan 2" }).where("id", "=", budi.staff.id).execute();
});
afterAll(() => desk.office.close());
beforeEach(() => {
  live = openLive(desk.office.ctx);
  // What happened before is over for pages that are drawn from here on.
  desk.office.clock.now += 60_000;
});
afterEach(() => live.stop());

interface Page {
  readonly news: News[];
  readonly ended: string[];
  leave(): void;
}

/** What listens for a page of somebody: of a complaint, or a list. */
function listenerOf(staff: Staff, complaint: string | null = null, more: Partial<Listener> = {}): Listener {
  return { staff, complaint, since: desk.office.clock.now, tell: () => {}, end: () => {}, ...more };
}

/** An open page of somebody. */
function open({ staff }: Clerk, complaint: string | null = null): Page {
  const page = { news: [] as News[], ended: [] as string[] };
  const more = {
    tell: (news: News) => void page.news.push(news),
    end: (why: string) => void page.ended.push(why),
  };
  return { ...page, leave: live.listen(listenerOf(staff, complaint, more)) };
}

const note = (reference: string) => deskOf(desk.office).does(rina.staff, { reference } as never, "note", { text: "a" });
async function received() {
  const { complaint, reference } = await desk.office.lodge();
  await deskOf(desk.office).does(rina.staff, complaint, "receipt", { complete: true });
  await sealRows(desk.office.database.db, desk.office.ctx);
  desk.office.clock.now += 60_000;
  return { id: complaint.id, reference };
}

describe("an open page", () => {
  test("is told of what happens to its complaint, and lists of all, once each, sealed meanwhile or not", async () => {
    const [one, two] = [await received(), await received()];
    const [page, other, list] = [open(budi, one.id), open(budi, two.id), open(budi)];
    await note(one.reference);
    await until(() => page.news.length > 0 && list.news.length > 0);
    await sealRows(desk.office.database.db, desk.office.ctx);
    await note(two.reference);
    await until(() => other.news.length > 0 && list.news.length > 1);
    expect(page.news).toEqual([{ complaint: 3 }]);
    expect(other.news).toEqual([{ complaint: 3 }]);
    expect(list.news).toEqual([{ list: true }, { list: true }]);
  });

  test("is told of what happened between its drawing and its listening, where others listen already and where none do", async () => {
    const { id, reference } = await received();
    const drawn = desk.office.clock.now;
    await note(reference);
    const first = open(budi, id);
    await until(() => first.news.length > 0);
    const late: News[] = [];
    live.listen(listenerOf(budi.staff, id, { since: drawn, tell: (news) => void late.push(news) }));
    await until(() => late.length > 0);
    expect([first.news, late]).toEqual([[{ complaint: 3 }], [{ complaint: 3 }]]);
  });

  test("hears nothing of complaints about oneself, not even that there is one", async () => {
    const { complaint } = await desk.office.lodge({ reportedParty: { post: "Petugas Layanan 2" } });
    const other = await desk.office.lodge();
    const lists = [budi, rina].map(({ staff }) => listenerOf(staff));
    const toldOf = async (id: string) => {
      const found = { changes: [{ complaint: id, seq: 1 }], writers: new Map() };
      return (await audienceOf(desk.office.ctx, lists, null, found)).map(({ listener }) => listener.staff.name);
    };
    expect(await toldOf(complaint.id)).toEqual(["Rina"]);
    expect(await toldOf(other.complaint.id)).toEqual(["Budi", "Rina"]);
  });

  test("is told that a colleague began to write and stopped, and nothing of one's own writing", async () => {
    const { id, reference } = await received();
    const [mine, theirs] = [open(rina, id), open(budi, id)];
    const draft = { reference, noun: "note", version: 2, idempotencyKey: "k" };
    await keepDraft(desk.office.ctx, rina.staff, { ...draft, typed: { text: "Sedang" } });
    await until(() => theirs.news.length > 0);
    const later = open(budi, id);
    await until(() => later.news.length > 0);
    desk.office.clock.now += 121_000;
    await until(() => theirs.news.length > 1);
    expect(theirs.news).toEqual([{ writing: true }, { writing: true }]);
    expect(mine.news).toEqual([]);
  });

  test("of a person beyond eight lets the oldest go, and stopping ends all", () => {
    const pages = Array.from({ length: 9 }, () => open(budi));
    const other = open(rina);
    expect(pages.map(({ ended }) => ended)).toEqual([["crowded"], ...Array.from({ length: 8 }, () => [])]);
    void live.stop();
    expect([pages[8]!.ended, other.ended]).toEqual([["stop"], ["stop"]]);
    expect(open(rina).ended).toEqual(["stop"]);
  });
});

describe("the address", () => {
  const ask = (clerk: Clerk, query: string) =>
    desk.app.request(`/petugas/kabar?${query}`, {
      headers: { cookie: clerk.cookie, accept: "text/event-stream" },
    });

  test("gives events to whoever asks for them, about what they may see", async () => {
    const { reference } = await received();
    const answer = await ask(budi, `siapa=${budi.staff.id}&tentang=${reference}`);
    expect(answer.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader.read()).value).toBe("retry: 3000\n\n");
    await note(reference);
    expect((await reader.read()).value).toBe("event: complaint\ndata: 3\n\n");
    await reader.cancel();
    const own = await desk.office.lodge({ reportedParty: { post: "Petugas Layanan 2" } });
    for (const unseen of [own.reference, "1700-2026-000000"])
      expect((await ask(budi, `siapa=${budi.staff.id}&tentang=${unseen}`)).status).toBe(404);
  });

  test("ends, and says why, when the session does", async () => {
    vi.useFakeTimers({ toFake: ["setInterval"] });
    const leaver = await desk.clerk("officer", "Pergi");
    const answer = await ask(leaver, `siapa=${leaver.staff.id}`);
    let said = "";
    const whole = (async () => {
      for await (const text of answer.body!.pipeThrough(new TextDecoderStream())) said += text;
    })();
    const beats = () => said.split("\n").filter((line) => line === ":").length;
    vi.advanceTimersByTime(15_000);
    await until(() => beats() === 1);
    await leaver.get("/petugas");
    expect(said).not.toContain("event: end");
    await leaver.post("/petugas/keluar", {});
    vi.advanceTimersByTime(15_000);
    await whole;
    expect(said).toMatch(/event: end\ndata: over\n\n$/);
    vi.useRealTimers();
  });

  test("has nothing for a page that was drawn for somebody else", async () => {
    expect((await ask(budi, `siapa=${rina.staff.id}`)).status).toBe(204);
  });
});
