import { stages, type Stage } from "#complaints/types.ts";
import type { WorklistFilter } from "#queries/types.ts";
import { paths, withQuery } from "../paths.ts";
import { doneQuery, readDone, UUID, type Done } from "./done.ts";

/** The filter as it stands in the address, so that a list can be kept and sent on. */
export interface AskedFilter {
  readonly mine: boolean;
  readonly stage: Stage | null;
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
  const step = query["step"]?.slice(0, 100) || null;
  const { sop = "" } = query;
  return {
    mine: query["whose"] === "mine",
    stage: stages.find((stage) => stage === query["stage"]) ?? null,
    step,
    sop: step !== null && UUID.test(sop) ? sop : null,
    overdue: query["overdue"] !== undefined && query["overdue"] !== "",
    untold: query["told"] === "no",
    approvable: query["approval"] === "mine",
    objected: query["objected"] === "ya",
    done: readDone(query),
    q: (query["q"] ?? "").trim().slice(0, 200),
    cursor: query["cursor"] || null,
  };
}

/** What the query is asked. */
export function queryOf(filter: AskedFilter, limit: number): WorklistFilter {
  const { mine, stage, step, sop, overdue, untold, approvable, objected, done, q, cursor } = filter;
  return {
    limit,
    ...(mine && { mine }),
    ...(stage && { stage }),
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

/** The filter of a list's address, as a form carries it along. */
export function filterOf(address: string): AskedFilter {
  return readFilter(Object.fromEntries(new URLSearchParams(address.split("?")[1] ?? "")));
}

/** The address of a filter, `cursor` for another page of it. */
export function addressOf(filter: Partial<AskedFilter>): string {
  const { mine, stage, step, sop, overdue, untold, approvable, objected, done, q, cursor } = filter;
  return withQuery(paths.worklist, {
    whose: mine ? "mine" : undefined,
    stage: stage ?? undefined,
    step: step ?? undefined,
    ...(sop && { sop }),
    overdue: overdue ? "ya" : undefined,
    told: untold ? "no" : undefined,
    approval: approvable ? "mine" : undefined,
    objected: objected ? "ya" : undefined,
    ...doneQuery(done),
    q,
    cursor: cursor ?? undefined,
  });
}

/** Whether anything is left out of the list by it. */
export function narrows({ stage, step, done, q, ...whether }: AskedFilter): boolean {
  const { mine, overdue, untold, approvable, objected } = whether;
  return [mine, overdue, untold, approvable, objected, stage, step, done, q].some(Boolean);
}
