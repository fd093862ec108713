import { act } from "./act.ts";
import { approve } from "./approve.ts";
import { assign } from "./assign.ts";
import { direct } from "./direct.ts";
import { escalate } from "./escalate.ts";
import { extend } from "./extend.ts";
import { inquire } from "./inquire.ts";
import { merge } from "./merge.ts";
import { note } from "./note.ts";
import { recall } from "./recall.ts";
import { receive } from "./receive.ts";
import { refer } from "./refer.ts";
import { respond } from "./respond.ts";
import { retract } from "./retract.ts";
import { review } from "./review.ts";
import type { AskedVerb } from "./asked-verb.ts";
import { tell } from "./tell.ts";
import { unmerge } from "./unmerge.ts";
import { write } from "./write.ts";

const all = [
  receive,
  review,
  act,
  inquire,
  escalate,
  direct,
  recall,
  extend,
  respond,
  tell,
  write,
  note,
  assign,
  refer,
  merge,
  unmerge,
  retract,
  approve,
];

/** Every verb that staff can ask for, by the noun in its route. Console and API are made from this one list. */
export const staffVerbs: Readonly<Record<string, AskedVerb>> = Object.fromEntries(all.map((verb) => [verb.noun, verb]));
