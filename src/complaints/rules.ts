import type { Command, Verb } from "./commands.ts";
import type { Rule } from "./scene.ts";
import { act } from "./rules/act.ts";
import { approve } from "./rules/approve.ts";
import { assign } from "./rules/assign.ts";
import { close } from "./rules/close.ts";
import { direct } from "./rules/direct.ts";
import { escalate } from "./rules/escalate.ts";
import { expire } from "./rules/expire.ts";
import { extend } from "./rules/extend.ts";
import { forget } from "./rules/forget.ts";
import { hide } from "./rules/hide.ts";
import { inquire } from "./rules/inquire.ts";
import { merge } from "./rules/merge.ts";
import { note } from "./rules/note.ts";
import { object } from "./rules/object.ts";
import { rate } from "./rules/rate.ts";
import { recalculate } from "./rules/recalculate.ts";
import { recall } from "./rules/recall.ts";
import { receive } from "./rules/receive.ts";
import { refer } from "./rules/refer.ts";
import { remind } from "./rules/remind.ts";
import { respond } from "./rules/respond.ts";
import { retract } from "./rules/retract.ts";
import { review } from "./rules/review.ts";
import { supplement } from "./rules/supplement.ts";
import { tellingFailed } from "./rules/telling-failed.ts";
import { told } from "./rules/told.ts";
import { unmerge } from "./rules/unmerge.ts";
import { withdraw } from "./rules/withdraw.ts";
import { write } from "./rules/write.ts";

/** A rule for every verb but `lodge`, which has no complaint yet. The compiler sees a forgotten one. */
export const rules: { readonly [V in Exclude<Verb, "lodge">]: Rule<Extract<Command, { verb: V }>> } = {
  receive,
  review,
  act,
  inquire,
  supplement,
  escalate,
  direct,
  recall,
  extend,
  respond,
  approve,
  told,
  telling_failed: tellingFailed,
  rate,
  close,
  object,
  refer,
  merge,
  unmerge,
  retract,
  withdraw,
  hide,
  forget,
  write,
  note,
  assign,
  remind,
  expire,
  recalculate,
};
