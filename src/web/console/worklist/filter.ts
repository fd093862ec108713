import type { Instant } from "#lib/time.ts";
import { stages, type Stage } from "#complaints/types.ts";
import type { WorklistFilter } from "#queries/types.ts";
import { classifications, type Classification } from "#sop/types.ts";
import { paths, withQuery } from "../paths.ts";
import { doneQuery, readDone, UUID, type Done } from "./done.ts";

/** In place of who holds it: nobody yet. */
export const NOBODY = "none";

/** The filter as it stands in the address, so that a list can be kept and sent on. */
export interface AskedFilter {
  readonly mine: boolean;
  /** Id of a colleague who holds it, or `NOBODY`. */
  readonly holder: string | null;
  readonly message: boolean;
  /** Due within the next working days. */
  readonly soon: boolean;
  readonly stage: Stage | null;
  /** Id of a channel. */
  readonly channel: string | null;
  readonly classification: Classification | null;
  /** Id of a step of the SOP; the numbers of the SOP's page come with it. */
  readonly step: string | null;
  /** Id of the SOP version whose step that is; null: of every version. */
  readonly sop: string | null;
  readonly overdue: boolean;
  /** Answers that have not reached the complainant. */
  readonly untold: boolean;
  /** What waits for this person's approval. */
  readonly approvable: boolean;
  /** Open ones whose answer was disputed. */
  readonly objected: boolean;
  readonly done: Done | null;
  readonly q: string;
  readonly cursor: string | null;
}

/** Reads the address; what is not known is left out. */
export function readFilter(query: Readonly<Record<string, string>>): AskedFilter {
  const step = short(query["step"], 100) || null;
  const { sop = "" } = query;
  return {
    mine: query["whose"] === "mine",
    holder: query["whose"] === NOBODY || UUID.test(query["whose"] ?? "") ? query["whose"]! : null,
    message: query["message"] === "ya",
    soon: query["soon"] === "ya",
    stage: stages.find((stage) => stage === query["stage"]) ?? null,
    channel: short(query["channel"], 100) || null,
    classification: classifications.find((one) => one === query["classification"]) ?? null,
    step,
    sop: step !== null && UUID.test(sop) ? sop : null,
    overdue: query["overdue"] !== undefined && query["overdue"] !== "",
    untold: query["told"] === "no",
    approvable: query["approval"] === "mine",
    objected: query["objected"] === "ya",
    done: readDone(query),
    q: short(query["q"], 200),
    cursor: query["cursor"] || null,
  };
}

/** So much of what stands in the address as a database takes. */
const short = (text = "", most: number) => text.replaceAll("\0", "").trim().slice(0, most);

/** What the query is asked. `week`: when the next working days end; without a calendar for them, nothing is due in them. */
export function queryOf(filter: AskedFilter, limit: number, week: Instant): WorklistFilter {
  const { mine, holder, message, soon, stage, channel, classification, step, sop, done, q, cursor } = filter;
  const { overdue, untold, approvable, objected } = filter;
  return {
    limit,
    ...(mine && { mine }),
    ...(holder && { holder: holder === NOBODY ? null : holder }),
    ...(message && { message }),
    ...(soon && { dueBy: week }),
    ...(stage && { stage }),
    ...(channel && { channel }),
    ...(classification && { classification }),
    ...(step && { step }),
    ...(sop && { sop }),
    ...(overdue && { overdue }),
    ...(untold && { untold }),
    ...(approvable && { approvable }),
    ...(objected && { objected }),
    ...(done && { done }),
    ...(q && { q }),
    ...(cursor && { cursor }),
  };
}

/** The list as the parts in which it stands: unnarrowed, answers that have not arrived are above the rest. */
export function partsOf(filter: AskedFilter, week: Instant): readonly WorklistFilter[] {
  const { cursor: _page, limit: _most, ...query } = queryOf(filter, 1, week);
  return narrows(filter) ? [query] : [{ untold: true }, { ...query, untold: false }];
}

/** The filter of a list's address, as a form carries it along. */
export function filterOf(address: string): AskedFilter {
  return readFilter(Object.fromEntries(new URLSearchParams(address.split("?")[1] ?? "")));
}

/** The address of a filter, `cursor` for another page of it. */
export function addressOf(filter: Partial<AskedFilter>): string {
  const { mine, holder, message, soon, stage, channel, classification, step, sop, done, q, cursor } = filter;
  const { overdue, untold, approvable, objected } = filter;
  return withQuery(paths.worklist, {
    whose: mine ? "mine" : (holder ?? undefined),
    stage: stage ?? undefined,
    channel: channel ?? undefined,
    classification: classification ?? undefined,
    step: step ?? undefined,
    ...(sop && { sop }),
    overdue: overdue ? "ya" : undefined,
    soon: soon ? "ya" : undefined,
    message: message ? "ya" : undefined,
    told: untold ? "no" : undefined,
    approval: approvable ? "mine" : undefined,
    objected: objected ? "ya" : undefined,
    ...doneQuery(done),
    q,
    cursor: cursor ?? undefined,
  });
}

/** Whether anything is left out of the list by it. */
export function narrows({ cursor: _page, ...filter }: AskedFilter): boolean {
  return Object.values(filter).some(Boolean);
}
