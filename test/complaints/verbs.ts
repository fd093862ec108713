import type { Command, Lodge, Verb } from "#complaints/commands.ts";
import type { Doer, ToldHow } from "#complaints/types.ts";
import type { Classification } from "#sop/types.ts";
import { ani, budi, complainant, lina, system } from "./cast.ts";

type Of<V extends Verb> = Extract<Command, { verb: V }>;

/** A command with everything filled in as on an ordinary day; `over` is what the test is about. */
const filled =
  <V extends Verb>(usual: Of<V>) =>
  (over: Partial<Of<V>> = {}): Of<V> => ({ ...usual, ...over });

export const lodge = filled<"lodge">({
  verb: "lodge",
  by: complainant,
  id: "complaint",
  office: "1700",
  reference: "1700-2026-7K3QX9",
  sop: "sop",
  kind: "complaint",
  channel: "web",
  anonymous: false,
  confidential: false,
  reachable: true,
  sentAt: null,
  reportedStaffId: null,
} satisfies Lodge);

export const receive = filled<"receive">({ verb: "receive", by: ani, complete: true, registerNumber: "1/2026" });
export const act = filled<"act">({ verb: "act", by: ani, done: "Antrean ditambah satu loket." });
export const inquire = filled<"inquire">({ verb: "inquire", by: ani, text: "Tanggal berapa?" });
export const supplement = filled<"supplement">({ verb: "supplement", by: complainant, text: "Tanggal 2." });
export const escalate = filled<"escalate">({ verb: "escalate", by: ani, reason: "Perlu keputusan." });
export const direct = filled<"direct">({ verb: "direct", by: lina, text: "Tindak lanjuti." });
export const recall = filled<"recall">({ verb: "recall", by: ani, reason: "Tidak perlu lagi." });
export const extend = filled<"extend">({ verb: "extend", by: ani, reason: "Menunggu arsip." });
export const respond = filled<"respond">({ verb: "respond", by: ani, text: "Loket kedua dibuka sejak Senin." });
export const tellingFailed = filled<"telling_failed">({ verb: "telling_failed", by: system });
export const close = filled<"close">({ verb: "close", by: complainant });
export const object = filled<"object">({ verb: "object", by: complainant, reason: "Belum selesai." });
export const refer = filled<"refer">({ verb: "refer", by: ani, to: "Dinas Sosial", reason: "Bukan wewenang." });
export const retract = filled<"retract">({ verb: "retract", by: ani, reason: "Ternyata wewenang kami." });
export const unmerge = filled<"unmerge">({ verb: "unmerge", by: budi, reason: "Ternyata lain." });
export const withdraw = filled<"withdraw">({ verb: "withdraw", by: complainant });
export const hide = filled<"hide">({ verb: "hide", by: complainant });
export const forget = filled<"forget">({ verb: "forget", by: complainant });
export const write = filled<"write">({ verb: "write", by: complainant, text: "Bagaimana kabarnya?" });
export const note = filled<"note">({ verb: "note", by: ani, text: "Telepon arsip." });
export const assign = filled<"assign">({ verb: "assign", by: lina, staffId: budi.id });
export const remind = filled<"remind">({ verb: "remind", by: system });
export const expire = filled<"expire">({ verb: "expire", by: system });
export const recalculate = filled<"recalculate">({ verb: "recalculate", by: system });
export const merge = filled<"merge">({
  verb: "merge",
  by: ani,
  into: "another",
  intoReference: "1700-2026-AAAAA1",
  fit: true,
  reason: "Hal yang sama.",
});

export function review(classification: Classification = "service", over: Partial<Of<"review">> = {}): Of<"review"> {
  return { verb: "review", by: ani, classification, conclusion: "Benar.", recommendation: "Tambah loket.", ...over };
}

export function told(at: number, how: ToldHow = "call", by: Doer = budi): Of<"told"> {
  return { verb: "told", by, how, at };
}

export function rate(score: 1 | 2 | 3 | 4 = 3, over: Partial<Of<"rate">> = {}): Of<"rate"> {
  return { verb: "rate", by: complainant, score, ...over };
}

/** The second person agrees; the words that waited come from the shell. */
export function approve(by: Doer = lina, over: Partial<Of<"approve">> = {}): Of<"approve"> {
  return { verb: "approve", by, approve: true, waiting: { draft: "Konsep", draft_to: "Dinas Sosial" }, ...over };
}

export function sendBack(by: Doer = lina, reason = "Kurang jelas."): Of<"approve"> {
  return approve(by, { approve: false, reason });
}
